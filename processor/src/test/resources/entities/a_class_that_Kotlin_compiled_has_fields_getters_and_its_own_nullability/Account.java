package com.example;

import jakarta.persistence.*;

@Entity
public class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @NotNull private String name;
  @Nullable private String note;
  private int points;
  @Column(nullable = false)
  private boolean isActive;

  public Account(@NotNull String name, int points) { this.name = name; this.points = points; }

  public final Long getId() { return id; }
  @NotNull public final String getName() { return name; }
  public final void setName(@NotNull String set) { name = set; }
  @Nullable public final String getNote() { return note; }
  public final int getPoints() { return points; }
  public final boolean isActive() { return isActive; }
  @NotNull public final String component1() { return name; }
  protected Account() { name = ""; }
}
