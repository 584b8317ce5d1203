package com.example;

import jakarta.persistence.*;

@Entity
@AssociationOverride(name = "named", joinColumns = @JoinColumn(name = "a", foreignKey = @ForeignKey(name = "cka")))
@AssociationOverride(name = "plain", joinColumns = @JoinColumn(name = "b", foreignKey = @ForeignKey(name = "ckb")))
public class ColumnWithKey extends Base {}
