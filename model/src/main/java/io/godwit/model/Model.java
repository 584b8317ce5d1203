package io.godwit.model;

import java.util.Comparator;
import java.util.List;

/**
 * What the processor read from a module's entities: the content of {@code
 * META-INF/godwit/schema.json}.
 *
 * @param formatVersion {@link #FORMAT_VERSION} of the Godwit that wrote it
 * @param profile how the entities were read
 * @param types the binary names of the entities, mapped superclasses and embeddables that were read
 * @param schema what they declare, in the words of the entities, not of a catalog
 * @param questions what is still open in the schema, and only running classes tells; none in a
 *     settled model
 */
public record Model(
    int formatVersion,
    Profile profile,
    List<String> types,
    Schema schema,
    List<Question> questions) {

  /** The version of the JSON form that this code writes, and the only one that it reads. */
  public static final int FORMAT_VERSION = 1;

  /** Where the model stands in a jar or a classes directory. */
  public static final String RESOURCE = "META-INF/godwit/schema.json";

  /** A model in which nothing is open. */
  public Model(int formatVersion, Profile profile, List<String> types, Schema schema) {
    this(formatVersion, profile, types, schema, List.of());
  }

  public Model {
    types = Lists.sorted(types, Comparator.naturalOrder());
    questions = Lists.sorted(questions, Comparator.naturalOrder());
  }
}
