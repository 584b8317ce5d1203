package com.example;

import jakarta.persistence.*;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.SQLRestriction;

@Entity
@BatchSize(size = 10)
public class Spot {
  @Id Long id;
  @Fetch(FetchMode.JOIN) @ManyToOne Spot parent;
  @OneToMany(mappedBy = "parent") @Fetch(FetchMode.SUBSELECT) @SQLRestriction("id > 0") List<Spot> children;
}
