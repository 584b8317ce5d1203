package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Person {
  @Id Long id;
  Work work;
}

@Embeddable
class Work {
  @OneToOne Desk desk;
  @ManyToOne Firm firm;
}

@Entity
class Desk {
  @Id Long id;
  @OneToOne(mappedBy = "work.desk") Person person;
}

@Entity
class Firm {
  @Id Long id;
  @OneToMany(mappedBy = "work.firm") Set<Person> people;
}
