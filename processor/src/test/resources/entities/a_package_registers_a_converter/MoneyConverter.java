package com.example;

import jakarta.persistence.*;
import java.util.*;

class MoneyConverter implements AttributeConverter<Money, Long> {
  public Long convertToDatabaseColumn(Money it) {
    return 1L;
  }

  public Money convertToEntityAttribute(Long it) {
    return null;
  }
}
