package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.JavaType;
import org.hibernate.type.descriptor.java.*;

@Entity
public class Thing {
  @Id Long id;
  @JavaType(IntegerJavaType.class) Integer whole;
  @JavaType(StringJavaType.class) String text;
  @JavaType(LongJavaType.class) Long large;
}
