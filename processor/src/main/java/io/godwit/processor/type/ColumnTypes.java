package io.godwit.processor.type;

import java.util.Optional;

/** The PostgreSQL types of basic values, as a persistence provider has them. */
public interface ColumnTypes {

  /** The column of a value; empty where nothing says what it could be. */
  Optional<ColumnType> of(BasicUse use);

  /** Whether a converter stands between the value and its column. */
  boolean isConverted(BasicUse use);
}
