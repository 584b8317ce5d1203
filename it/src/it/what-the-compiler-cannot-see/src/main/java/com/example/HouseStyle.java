package com.example;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

public class HouseStyle extends PhysicalNamingStrategySnakeCaseImpl {
  @Override
  public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
    return super.toPhysicalTableName(Identifier.toIdentifier("t" + name.getText()), environment);
  }
}
