package com.example;

import jakarta.persistence.*;
import io.godwit.annotations.*;

@RenamedFrom("lesson")
@Entity
public class Course {
  @Id Long id;
  @RenamedFrom("begins") java.time.Instant startsAt;
  @Unmanaged @Column(columnDefinition = "tsvector") String search;
  @ManyToOne Legacy legacy;
}
