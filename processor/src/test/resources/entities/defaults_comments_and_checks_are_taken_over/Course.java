package com.example;

import jakarta.persistence.*;
import io.godwit.annotations.DatabaseDefault;
import java.time.Instant;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.GeneratedColumn;

@SuppressWarnings("deprecation")
@Entity
public class Course {
  @Id Long id;
  @DatabaseDefault("now()") @Column(nullable = false) Instant createdAt;
  @ColumnDefault("0") int points;
  @Column(columnDefinition = "varchar(20) default 'x' not null") String code;
  @GeneratedColumn("points * 2") int twice;
  @Check(name = "positive", constraints = "points >= 0") @Comment("The user's") Integer checked;
  @Column(columnDefinition = "bigserial") Long serial;
  @Formula("points + 1") int computed;
  @Transient String left;
}
