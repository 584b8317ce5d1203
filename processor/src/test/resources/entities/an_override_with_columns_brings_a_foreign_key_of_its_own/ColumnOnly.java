package com.example;

import jakarta.persistence.*;

@Entity
@AssociationOverride(name = "named", joinColumns = @JoinColumn(name = "a"))
@AssociationOverride(name = "plain", joinColumns = @JoinColumn(name = "b"))
public class ColumnOnly extends Base {}
