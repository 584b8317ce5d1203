package com.example;

import jakarta.persistence.*;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;

@Entity
public class Course {
  @Id @Code String id;
}

@IdGeneratorType(CodeGenerator.class)
@Retention(RetentionPolicy.RUNTIME)
@interface Code {}
