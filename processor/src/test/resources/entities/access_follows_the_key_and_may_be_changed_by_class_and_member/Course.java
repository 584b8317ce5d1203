package com.example;

import jakarta.persistence.*;

@Entity
@Access(AccessType.FIELD)
public class Course extends Named {
  @Id Long id;
  String title;
  @Transient String upper;

  @Access(AccessType.PROPERTY)
  @Column(name = "upper_title")
  public String getUpper() {
    return upper;
  }

  public void setUpper(String upper) {
    this.upper = upper;
  }

  Place place;
}

@MappedSuperclass
@Access(AccessType.PROPERTY)
abstract class Named {
  @Transient private String hidden;

  @Column(name = "display_name")
  public String getName() {
    return hidden;
  }

  public void setName(String name) {
    hidden = name;
  }
}

@Embeddable
@Access(AccessType.PROPERTY)
class Place {
  @Transient private String where;

  public String getCity() {
    return where;
  }

  public void setCity(String city) {
    where = city;
  }
}
