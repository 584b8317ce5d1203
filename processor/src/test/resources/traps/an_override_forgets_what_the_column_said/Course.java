package com.example;

import jakarta.persistence.*;

@Entity
@AttributeOverride(name = "number", column = @Column(name = "course_number"))
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "teacher_id", unique = true))
public class Course extends Base {
  @Id long id;

  @AttributeOverride(name = "street", column = @Column(name = "s"))
  @AttributeOverride(name = "city", column = @Column(name = "c", nullable = false, length = 80))
  @AttributeOverride(name = "code", column = @Column(name = "z"))
  Address address;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "street", column = @Column(name = "s2", columnDefinition = "text", nullable = true)),
    @AttributeOverride(name = "city", column = @Column(name = "c2")),
    @AttributeOverride(name = "code", column = @Column(name = "z2"))
  })
  Address second;
}

@MappedSuperclass
abstract class Base {
  int number;
  @ManyToOne @JoinColumn(nullable = false, unique = true) Course owner;
}

@Embeddable
class Address {
  @Column(length = 100, nullable = false) String street;
  @Column(nullable = false, unique = true) String city;
  int code;
}
