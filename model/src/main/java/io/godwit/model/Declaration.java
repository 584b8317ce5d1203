package io.godwit.model;

import java.util.Optional;

/**
 * Who declared an object, and what they said of it that the database can't hold.
 *
 * @param object the object as it is named in the same {@link Schema}
 * @param origin where it was declared
 * @param renamedFrom the name that the object had before ({@code @RenamedFrom}): of a table,
 *     sequence or type within its schema, of a column within its table
 * @param named whether the user chose the name. A name that Godwit chose is cosmetic: a constraint
 *     that constrains the same thing under another name is the same constraint
 */
public record Declaration(
    ObjectId object, Origin origin, Optional<String> renamedFrom, boolean named) {}
