package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Person {
  @Id Long id;
  Contact contact;
}

@Embeddable
class Contact {
  Inner inner;
  @ElementCollection List<String> phones;
}

@Embeddable
class Inner {
  @ElementCollection Set<String> mails;
  @ElementCollection @OrderColumn List<String> names;
  @OneToMany Set<Town> towns;
  @OneToMany @JoinColumn List<Road> roads;
  @OneToOne Road first;
}

@Entity
class Town {
  @Id Long id;
}

@Entity
class Road {
  @Id Long id;
}
