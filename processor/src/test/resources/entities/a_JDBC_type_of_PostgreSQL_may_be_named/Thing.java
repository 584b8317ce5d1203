package com.example;

import jakarta.persistence.*;
import java.net.InetAddress;
import org.hibernate.annotations.JdbcType;
import org.hibernate.dialect.type.*;

@Entity
public class Thing {
  @Id Long id;
  @JdbcType(PostgreSQLInetJdbcType.class) InetAddress address;
  @JdbcType(PostgreSQLJsonPGObjectJsonbType.class) String json;
}
