package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Properties;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

@Entity
class Course {
  @Id @Numbered Long id;

  @IdGeneratorType(Numbers.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Numbered {}

  static class Numbers extends SequenceStyleGenerator {
    @Override
    public void configure(GeneratorCreationContext context, Properties parameters) {
      parameters.setProperty("sequence_name", "numbers");
      super.configure(context, parameters);
    }
  }
}
