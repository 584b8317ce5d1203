package com.example;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.time.YearMonth;

@Converter(autoApply = true)
public class YearMonthConverter implements AttributeConverter<YearMonth, LocalDate> {
  @Override public LocalDate convertToDatabaseColumn(YearMonth month) { return month == null ? null : month.atDay(1); }
  @Override public YearMonth convertToEntityAttribute(LocalDate day) { return day == null ? null : YearMonth.from(day); }
}
