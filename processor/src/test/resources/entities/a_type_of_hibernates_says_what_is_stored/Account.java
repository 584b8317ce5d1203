package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Types;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Type;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.CharJdbcType;
import org.hibernate.usertype.ParameterizedType;
import org.hibernate.usertype.UserType;

@Entity
public class Account {
  @Id
  @JdbcType(CharJdbcType.class)
  UUID id;

  @ManyToOne Account parent;

  @Type(TextType.class)
  Money text;

  @Type(TextType.class)
  @Column(length = 40)
  Money shorter;

  @Type(value = ParameterType.class, parameters = @Parameter(name = "code", value = "-5"))
  Money counted;

  @Type(TextType.class)
  @Column(columnDefinition = "text")
  Money said;

  @Type(NumberType.class)
  Money amount;

  @JavaType(StringJavaType.class)
  String name;

  public static class Money {}

  public abstract static class Stored<T> implements UserType<T> {
    private final int code;
    private final Class<T> type;

    Stored(int code, Class<T> type) {
      this.code = code;
      this.type = type;
    }

    @Override
    public int getSqlType() {
      return code;
    }

    @Override
    public Class<T> returnedClass() {
      return type;
    }

    @Override
    public boolean equals(T one, T other) {
      return Objects.equals(one, other);
    }

    @Override
    public int hashCode(T value) {
      return Objects.hashCode(value);
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public T nullSafeGet(
        ResultSet row, int position, SharedSessionContractImplementor session, Object owner) {
      return null;
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public void nullSafeSet(
        PreparedStatement statement,
        T value,
        int position,
        SharedSessionContractImplementor session) {}

    @Override
    public Serializable disassemble(T value) {
      return null;
    }

    @Override
    public T assemble(Serializable cached, Object owner) {
      return null;
    }

    @Override
    public T deepCopy(T value) {
      return value;
    }

    @Override
    public boolean isMutable() {
      return false;
    }
  }

  public static class NumberType extends Stored<Money> {
    public NumberType() {
      super(Types.NUMERIC, Money.class);
    }
  }

  public static class TextType extends Stored<Money> {
    public TextType() {
      super(Types.VARCHAR, Money.class);
    }
  }

  public static class ParameterType extends Stored<Money> implements ParameterizedType {
    private int code;

    public ParameterType() {
      super(0, Money.class);
    }

    @Override
    public void setParameterValues(Properties parameters) {
      code = Integer.parseInt(parameters.getProperty("code"));
    }

    @Override
    public int getSqlType() {
      return code;
    }
  }
}
