package com.example;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;

public class CodeGenerator implements IdentifierGenerator {
  private static final long serialVersionUID = 1;

  @Override
  public Object generate(SharedSessionContractImplementor session, Object object) {
    return UUID.randomUUID().toString();
  }
}
