package com.example;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.util.*;

@Embeddable
public class Country {
  @NotBlank @Size(max = 2) String code;
}
