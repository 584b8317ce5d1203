package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import java.util.UUID;

@Entity
public class Course {
  @Id @GeneratedValue Long id;

  @Entity
  public static class BySequence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
  }

  @Entity
  public static class ByItsOwn {
    @Id
    @GeneratedValue(generator = "own")
    @SequenceGenerator(name = "own", sequenceName = "own_seq", initialValue = 5, allocationSize = 10)
    Long id;
  }

  @Entity
  public static class ByName {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "named")
    Long id;
  }

  @Entity
  public static class ByTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "counter")
    @TableGenerator(name = "counter", table = "counters", pkColumnName = "k", valueColumnName = "v")
    Integer id;
  }

  @Entity
  public static class ByIdentity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;
  }

  @Entity
  public static class ByUuid {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;
  }
}
