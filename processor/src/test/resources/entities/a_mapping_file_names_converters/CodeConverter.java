package com.example;

import jakarta.persistence.*;
import java.util.*;

class CodeConverter implements AttributeConverter<Code, String> {
  public String convertToDatabaseColumn(Code it) {
    return "";
  }

  public Code convertToEntityAttribute(String it) {
    return null;
  }
}
