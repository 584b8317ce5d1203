package com.example;

import jakarta.persistence.*;

@Entity
@AssociationOverride(name = "course", foreignKey = @ForeignKey(name = "unused"))
public class Line extends Part {}
