package com.example;

import jakarta.persistence.*;

@Entity
@AssociationOverride(name = "named", joinColumns = @JoinColumn(name = "a"), foreignKey = @ForeignKey(name = "kca"))
@AssociationOverride(name = "plain", joinColumns = @JoinColumn(name = "b"), foreignKey = @ForeignKey(name = "kcb"))
public class ColumnAndKey extends Base {}
