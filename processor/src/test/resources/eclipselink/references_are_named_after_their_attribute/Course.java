package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.List;

@Entity
public class Course {
  @Id Long id;

  @Column(unique = true)
  String code;

  @ManyToOne Course parent;
  @OneToOne Room room;
  @OneToOne(mappedBy = "course") Room home;
  @Embedded Place place;

  @ManyToOne
  @JoinColumn(referencedColumnName = "code")
  Course byCode;

  @ManyToOne
  @JoinColumn(name = "other_id")
  Course other;

  @OneToMany @JoinColumn List<Room> rooms;

  @Embeddable
  public static class Place {
    String street;
    @ManyToOne Room hall;
  }

  @Entity
  public static class Room {
    @Id Integer id;
    @OneToOne Course course;
  }
}
