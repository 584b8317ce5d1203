package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Person {
  @Id Long id;
  Contact contact;

  @AssociationOverride(name = "town", joinColumns = @JoinColumn(name = "other_town"))
  @AssociationOverride(name = "towns", joinTable = @JoinTable(name = "other_towns"))
  @AttributeOverride(name = "phones", column = @Column(name = "phone", length = 20))
  @AttributeOverride(name = "since", column = @Column(name = "other_since"))
  Contact other;
}

@Embeddable
class Contact {
  java.time.LocalDate since;
  @ManyToOne Town town;
  @ManyToMany Set<Town> towns;
  @ElementCollection @CollectionTable(name = "phones") List<String> phones;
}

@Entity
class Town {
  @Id Long id;
}
