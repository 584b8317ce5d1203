package com.example;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcType;
import org.hibernate.type.descriptor.jdbc.*;

@SuppressWarnings("deprecation")
@Entity
public class Thing {
  @Id Long id;
  @JdbcType(CharJdbcType.class) String character1;
  @JdbcType(LongVarcharJdbcType.class) String longer;
  @JdbcType(LongVarcharJdbcType.class) @Column(length = 300) String longSized;
  @JdbcType(VarcharJdbcType.class) UUID varchar1;
  @JdbcType(BinaryJdbcType.class) byte[] binary1;
  @JdbcType(VarbinaryJdbcType.class) byte[] varbinary;
  @JdbcType(LongVarbinaryJdbcType.class) byte[] longVarbinary;
  @JdbcType(TinyIntJdbcType.class) Integer tiny;
  @JdbcType(SmallIntJdbcType.class) Integer small;
  @JdbcType(IntegerJdbcType.class) Long whole;
  @JdbcType(BigIntJdbcType.class) Integer large;
  @JdbcType(NumericJdbcType.class) java.math.BigDecimal numeric1;
  @JdbcType(DecimalJdbcType.class) java.math.BigDecimal decimal1;
  @JdbcType(FloatJdbcType.class) Float float1;
  @JdbcType(RealJdbcType.class) Float real1;
  @JdbcType(DoubleJdbcType.class) Double double1;
  @JdbcType(BooleanJdbcType.class) Boolean boolean1;
  @JdbcType(TimestampJdbcType.class) Instant timestamp1;
  @JdbcType(TimestampWithTimeZoneJdbcType.class) Instant zoned;
  @JdbcType(UUIDJdbcType.class) UUID uuid1;
}
