package io.godwit.processor.mapping;

import io.godwit.processor.naming.EntityNames;
import io.godwit.processor.naming.ImplicitNaming;
import io.godwit.processor.naming.ImplicitNaming.Reference;
import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.read.JavaClass;
import java.util.Optional;
import java.util.function.Function;

/** The names of what nobody named, asked for in the words of the mapping. */
final class ImpliedNames {

  private final ImplicitNaming naming;

  ImpliedNames(ImplicitNaming naming) {
    this.naming = naming;
  }

  Name table(JavaClass entity) {
    return naming.entityTable(names(entity));
  }

  Name joinTable(Place place, Attribute attribute, EntityClass target) {
    return naming.joinTable(
        names(place.entity()),
        place.entity().table().logicalName(),
        names(target),
        target.table().logicalName(),
        path(place, attribute));
  }

  Name collectionTable(Place place, Attribute attribute) {
    return naming.collectionTable(
        names(place.entity()), place.entity().table().logicalName(), path(place, attribute));
  }

  Name column(Place place, Attribute attribute) {
    return naming.column(path(place, attribute));
  }

  /** Of columns that refer to an entity for an attribute's sake. */
  Function<KeyColumn, Name> joinColumn(Place place, Attribute attribute, EntityClass target) {
    return joinColumn(target, Optional.of(path(place, attribute)), false);
  }

  /** Of columns that refer to the owner of an association whose other side has an attribute. */
  Function<KeyColumn, Name> inverse(EntityClass owner, String attribute) {
    return joinColumn(owner, Optional.of(attribute), false);
  }

  /** Of columns that refer to the owner of a collection. */
  Function<KeyColumn, Name> owner(EntityClass owner, boolean ofElements) {
    return joinColumn(owner, Optional.empty(), ofElements);
  }

  /** Of a key's columns that are the same entity's key, or its parent's, in another table. */
  Function<KeyColumn, Name> keyJoinColumn(EntityClass target) {
    return key -> naming.keyJoinColumn(target.table().logicalName(), key.logical());
  }

  private Function<KeyColumn, Name> joinColumn(
      EntityClass target, Optional<String> path, boolean ofElements) {
    return key ->
        naming.joinColumn(
            new Reference(
                ofElements,
                names(target),
                path,
                target.table().logicalName(),
                key.logical(),
                target.table().primaryKeyColumns().size() > 1));
  }

  private static String path(Place place, Attribute attribute) {
    return place.path() + attribute.name();
  }

  private static EntityNames names(EntityClass entity) {
    return names(entity.javaClass());
  }

  private static EntityNames names(JavaClass entity) {
    return new EntityNames(entity.binaryName(), EntityClass.name(entity));
  }
}
