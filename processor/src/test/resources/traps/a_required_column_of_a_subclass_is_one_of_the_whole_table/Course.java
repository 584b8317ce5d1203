package com.example;

import jakarta.persistence.*;

@Entity
public abstract class Course {
  @Id long id;
  @Column(nullable = false) String title;
}

@Entity
class Lecture extends Course {
  @Column(nullable = false) String hall;
  @Basic(optional = false) String hour;
}

@Entity
class Seminar extends Course {
  @ManyToOne @JoinColumn(nullable = false, unique = true) Lecture lecture;
}

@Entity
abstract class Building {
  @Id long id;
}

@Entity
class Single extends Building {
  @Column(nullable = false) String room;
}
