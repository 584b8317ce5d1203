package com.example;

import java.sql.Types;
import org.hibernate.usertype.UserType;

public class MoneyType implements UserType<Ticket.Money> {
  @Override
  public int getSqlType() {
    return Types.BIGINT;
  }

  @Override
  public Class<Ticket.Money> returnedClass() {
    return Ticket.Money.class;
  }

  @Override
  public Ticket.Money deepCopy(Ticket.Money money) {
    return money;
  }

  @Override
  public boolean isMutable() {
    return false;
  }
}
