package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.RowId;
import org.hibernate.annotations.SQLRestriction;

@Entity
@DynamicInsert
@DynamicUpdate
@Immutable
@RowId
@SQLRestriction("points > 0")
public class Spot {
  @Id Long id;
  @ColumnTransformer(read = "points * 2", write = "? / 2") Integer points;
  @OptimisticLock(excluded = true) String note;
  @Immutable String fixed;
  @Column(insertable = false, updatable = false) String readOnly;
}
