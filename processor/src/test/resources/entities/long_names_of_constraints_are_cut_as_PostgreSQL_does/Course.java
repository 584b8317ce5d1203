package com.example;

import jakarta.persistence.*;

@Table(name = "a_table_with_a_name_that_is_rather_long_for_everybody")
@Entity
public class Course {
  @Id Long id;
  @Column(name = "a_column_with_a_name_that_is_rather_long_for_anybody", unique = true) String first;
  @ManyToOne @JoinColumn(name = "a_reference_with_a_name_that_is_rather_long_for_all") Course second;
}
