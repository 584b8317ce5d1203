package com.example;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.util.*;

@Entity
public class ValidKeyed {
  @Valid @EmbeddedId Key id;
}
