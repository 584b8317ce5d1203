package com.example;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Course extends Labelled {
  @Embedded Place place;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "other_street"))
  @AssociationOverride(name = "hall", joinColumns = @JoinColumn(name = "other_hall"))
  Place other;

  @Embeddable
  public static class Place {
    @Column(length = 40)
    String street;

    @ManyToOne Course hall;
  }
}
