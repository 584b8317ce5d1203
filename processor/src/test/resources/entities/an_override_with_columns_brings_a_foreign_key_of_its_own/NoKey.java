package com.example;

import jakarta.persistence.*;

@Entity
@AssociationOverride(name = "plain", joinColumns = @JoinColumn(name = "b"), foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
public class NoKey extends Base {}
