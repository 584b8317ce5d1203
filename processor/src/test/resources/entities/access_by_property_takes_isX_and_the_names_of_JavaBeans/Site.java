package com.example;

import jakarta.persistence.*;

@Entity
public class Site {
  private Long id;
  private String url;
  private boolean open;
  private Person ownerOfIt;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getURL() {
    return url;
  }

  public void setURL(String url) {
    this.url = url;
  }

  public boolean isOpen() {
    return open;
  }

  public void setOpen(boolean open) {
    this.open = open;
  }

  @ManyToOne
  public Person getOwner() {
    return ownerOfIt;
  }

  public void setOwner(Person owner) {
    ownerOfIt = owner;
  }

  @Transient
  public String getNothing() {
    return null;
  }
}

@Entity
class Person {
  @Id Long id;
}
