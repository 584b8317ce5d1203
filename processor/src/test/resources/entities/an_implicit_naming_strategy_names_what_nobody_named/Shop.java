package com.example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Shop {
  @Id Long id;

  @Embedded Address home;

  @Embedded Address office;

  @ElementCollection Set<String> tags;

  @ElementCollection List<Address> stores;

  @ElementCollection Map<String, Integer> prices;

  @ManyToMany List<Shop> friends;

  @ManyToMany(mappedBy = "friends")
  List<Shop> friendsOf;

  @OneToMany Set<Town> towns;

  @OneToMany @JoinColumn Set<Town> others;

  @Embeddable
  public static class Address {
    String street;

    @ManyToOne Town town;
  }

  @Entity
  public static class Town {
    @Id Long id;

    String name;
  }

  @Entity(name = "Branch")
  public static class BranchShop extends Shop {
    String manager;
  }
}
