package com.example;

import org.hibernate.boot.model.naming.EntityNaming;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyComponentPathImpl;
import org.hibernate.boot.model.naming.ImplicitPrimaryKeyJoinColumnNameSource;

public class ShopNames extends ImplicitNamingStrategyComponentPathImpl {
  private static final long serialVersionUID = 1L;

  @Override
  protected String transformEntityName(EntityNaming entity) {
    return "tbl_" + super.transformEntityName(entity);
  }

  @Override
  public Identifier determinePrimaryKeyJoinColumnName(
      ImplicitPrimaryKeyJoinColumnNameSource source) {
    return toIdentifier(
        source.getReferencedTableName().getText()
            + "_"
            + source.getReferencedPrimaryKeyColumnName().getText(),
        source.getBuildingContext());
  }
}
