package com.example;

import jakarta.persistence.*;
import io.godwit.annotations.Unmanaged;

@Unmanaged
@Entity
public class Legacy {
  @Id Long id;

}
