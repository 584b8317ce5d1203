package com.example;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
  @Override public BigDecimal convertToDatabaseColumn(Money money) { return money == null ? null : BigDecimal.valueOf(money.cents(), 2); }
  @Override public Money convertToEntityAttribute(BigDecimal number) { return number == null ? null : new Money(number.movePointRight(2).longValue()); }
}
