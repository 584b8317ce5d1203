package io.godwit.engine.source;

import io.godwit.engine.UserException;
import io.godwit.model.Declaration;
import io.godwit.model.Model;
import io.godwit.model.ObjectId;
import io.godwit.model.Origin;
import io.godwit.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The models of a module and of the jars that it depends on, as one. */
public final class Models {

  /**
   * One model that holds everything that the given ones hold. A module's own model comes first; its
   * profile is the profile of all.
   *
   * @throws UserException if two models describe one table, sequence or type differently
   */
  public static Model merge(List<Model> models) {
    Model own = models.get(0);
    if (models.size() == 1 && own.schema().additions().isEmpty()) {
      return own;
    }
    return new Model(
        Model.FORMAT_VERSION,
        own.profile(),
        union(models, Model::types),
        new Schema(
            union(models, it -> it.schema().namespaces()),
            onceEach(models, Schema::enumTypes, it -> ObjectId.enumType(it.name())),
            onceEach(models, Schema::sequences, it -> ObjectId.sequence(it.name())),
            Additions.to(onceEach(models, Schema::tables, it -> ObjectId.table(it.name())), models),
            firstOfEach(models),
            union(models, it -> it.schema().unmanaged()),
            union(models, it -> it.schema().rows()),
            List.of()));
  }

  private static <T> List<T> union(List<Model> models, Function<Model, List<T>> part) {
    LinkedHashSet<T> all = new LinkedHashSet<>();
    models.forEach(it -> all.addAll(part.apply(it)));
    return List.copyOf(all);
  }

  private static <T> List<T> onceEach(
      List<Model> models, Function<Schema, List<T>> part, Function<T, ObjectId> id) {
    Map<ObjectId, T> all = new LinkedHashMap<>();
    for (Model model : models) {
      for (T object : part.apply(model.schema())) {
        T other = all.putIfAbsent(id.apply(object), object);
        if (other != null && !Objects.equals(other, object)) {
          throw clash(id.apply(object), models);
        }
      }
    }
    return new ArrayList<>(all.values());
  }

  private static List<Declaration> firstOfEach(List<Model> models) {
    Map<ObjectId, Declaration> all = new LinkedHashMap<>();
    for (Model model : models) {
      model.schema().declarations().forEach(it -> all.putIfAbsent(it.object(), it));
    }
    return new ArrayList<>(all.values());
  }

  private static UserException clash(ObjectId object, List<Model> models) {
    List<String> declaredBy =
        models.stream()
            .flatMap(it -> origin(it, object).stream())
            .map(Origin::toString)
            .distinct()
            .toList();
    return new UserException(
        "The "
            + object
            + " is described differently by two modules on the class path: "
            + String.join(" and ", declaredBy)
            + ". Give one of them another name, or mark it @Unmanaged in the module that doesn't own it.");
  }

  private static Optional<Origin> origin(Model model, ObjectId object) {
    return model.schema().declarations().stream()
        .filter(it -> it.object().equals(object))
        .map(Declaration::origin)
        .findFirst();
  }

  private Models() {}
}
