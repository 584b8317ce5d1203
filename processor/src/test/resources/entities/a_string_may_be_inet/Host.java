package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Host {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.INET) java.net.InetAddress address;
}
