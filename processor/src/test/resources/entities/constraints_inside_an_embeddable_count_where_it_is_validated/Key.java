package com.example;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.util.*;

@Embeddable
public record Key(@Size(max = 30) String code, @Max(5) int number) implements java.io.Serializable {}
