package com.example;

import jakarta.persistence.*;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

@Entity
public class Note {
  @Id Long id;
  @Convert(converter = YesNoConverter.class) boolean yes;
  @Convert(converter = TrueFalseConverter.class) Boolean truth;
  @Convert(converter = NumericBooleanConverter.class) Boolean number;
  @Convert(converter = YesNoConverter.class) @Column(nullable = false) Boolean required;
}
