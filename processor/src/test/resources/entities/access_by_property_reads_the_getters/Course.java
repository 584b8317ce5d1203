package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  private long key;
  private String secret;

  @Id public long getKey() { return key; }
  public void setKey(long key) { this.key = key; }
  @Column(length = 10) public String getURL() { return secret; }
  public void setURL(String url) { this.secret = url; }
  public boolean isOpen() { return true; }
  public void setOpen(boolean open) {}
  @Transient public String getIgnored() { return ""; }
}
