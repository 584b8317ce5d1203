package com.example;

import jakarta.persistence.*;

@Converter(autoApply = true)
public class TruthConverter implements AttributeConverter<Boolean, Double> {
  @Override public Double convertToDatabaseColumn(Boolean truth) { return truth == null ? null : truth ? 1.0 : 0.0; }
  @Override public Boolean convertToEntityAttribute(Double number) { return number == null ? null : number > 0; }
}
