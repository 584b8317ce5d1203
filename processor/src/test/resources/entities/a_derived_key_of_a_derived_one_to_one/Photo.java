package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Photo {
  @Id Long id;
  @MapsId @OneToOne Profile profile;
}

@Entity
class Profile {
  @Id Long id;
  @MapsId @OneToOne Person person;
  @OneToMany(mappedBy = "owner") Set<Page> pages;
}

@Entity
class Person {
  @Id @GeneratedValue Long id;
  @OneToOne(mappedBy = "person") Profile profile;
}

@Entity
class Page {
  @Id Long id;
  @ManyToOne Profile owner;
}
