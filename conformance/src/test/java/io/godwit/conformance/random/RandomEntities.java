package io.godwit.conformance.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A set of entities that refer to one another, as Java sources. */
public final class RandomEntities {

  private static final String IMPORTS =
      """
      package random;

      import jakarta.persistence.*;
      import jakarta.validation.constraints.*;
      import org.hibernate.Length;
      import org.hibernate.annotations.*;
      import org.hibernate.type.SqlTypes;
      import org.hibernate.type.YesNoConverter;
      import jakarta.persistence.Column;
      import jakarta.persistence.Entity;
      import jakarta.persistence.ForeignKey;
      import jakarta.persistence.Index;
      import jakarta.persistence.JoinColumn;
      import jakarta.persistence.OrderColumn;
      import jakarta.persistence.Table;
      import jakarta.persistence.Version;

      """;

  private final Choices choices;
  private final BasicAttributes basics;
  private final Map<String, String> sources = new LinkedHashMap<>();

  /** The classes that can be referred to. */
  private final List<String> targets = new ArrayList<>();

  /** Those of them whose key is one column. */
  private final List<String> simpleTargets = new ArrayList<>();

  /** The embeddables that the hierarchy doesn't embed yet: twice, its columns would clash. */
  private List<String> unembedded = List.of();

  private boolean rowTaken;

  private RandomEntities(long seed) {
    this.choices = new Choices(seed);
    this.basics = new BasicAttributes(choices);
  }

  /**
   * @return the text of each class, by its name
   */
  public static Map<String, String> of(long seed, int entities) {
    RandomEntities random = new RandomEntities(seed);
    random.enums();
    random.embeddables();
    random.superclasses();
    while (random.targets.size() < entities) {
      random.hierarchy("Entity" + random.targets.size());
    }
    return random.sources;
  }

  private void enums() {
    sources.put("Color", IMPORTS + "public enum Color { RED, GREEN, BLUE }\n");
    sources.put(
        "Size3D",
        IMPORTS
            + "public enum Size3D { S, M { public String toString() { return \"m\"; } }, L }\n");
    sources.put("Single", IMPORTS + "public enum Single { ONLY }\n");
  }

  private void embeddables() {
    for (int i = 0; i < 4; i++) {
      List<String> members = basics(1 + choices.below(3));
      if (i > 2) {
        members.add("@Embedded Part0 " + choices.name() + ";");
      }
      add("Part" + i, "@Embeddable\npublic class Part" + i, members);
    }
  }

  private void superclasses() {
    add("Base0", "@MappedSuperclass\npublic abstract class Base0", basics(2));
    List<String> members = basics(1);
    members.add("@Version int " + choices.name() + ";");
    add("Base1", "@MappedSuperclass\npublic abstract class Base1 extends Base0", members);
  }

  private void hierarchy(String name) {
    // The last one holds the first.
    unembedded = new ArrayList<>(List.of(choices.of("Part0", "Part3"), "Part1", "Part2"));
    if (choices.once(5)) {
      compositeKey(name);
      return;
    }
    boolean root = choices.once(3);
    String strategy = choices.of("SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS");
    String inheritance =
        root
            ? "@Inheritance(strategy = InheritanceType."
                + strategy
                + ")\n"
                + discriminator(strategy)
            : "";
    String superclass = choices.once(3) ? " extends " + choices.of("Base0", "Base1") : "";
    List<String> members = new ArrayList<>();
    members.add(id(strategy.equals("TABLE_PER_CLASS") && root));
    members.addAll(members(true));
    boolean isAbstract = root && choices.once(3);
    add(
        name,
        inheritance
            + table(name)
            + "@Entity\npublic "
            + (isAbstract ? "abstract " : "")
            + "class "
            + name
            + superclass,
        members);
    if (root) {
      int subclasses = (isAbstract ? 1 : 0) + choices.below(3);
      String parent = name;
      for (int i = 0; i < subclasses; i++) {
        String subclass = name + "Sub" + i;
        add(
            subclass,
            "@Entity\npublic class " + subclass + " extends " + (choices.once(3) ? parent : name),
            members(true));
        parent = subclass;
      }
    }
    targets.add(name);
    if (!(root && strategy.equals("TABLE_PER_CLASS"))) {
      simpleTargets.add(name);
    }
  }

  private String discriminator(String strategy) {
    if (strategy.equals("TABLE_PER_CLASS") || !choices.once(3)) {
      return "";
    }
    return choices.of(
        "@DiscriminatorColumn(name = \"kindOf\")\n",
        "@DiscriminatorColumn(length = 12)\n",
        "@DiscriminatorColumn\n");
  }

  private void compositeKey(String name) {
    String key = name + "Key";
    String id = choices.name();
    boolean record = choices.once(2);
    String first = choices.of("long ", "String ", "short ", "java.util.UUID ") + choices.name();
    String second = choices.of("int ", "String ", "java.time.LocalDate ") + choices.name();
    List<String> members = new ArrayList<>();
    boolean embedded = choices.once(2);
    if (embedded) {
      members.add("@EmbeddedId " + key + " " + id + ";");
    } else {
      members.add("@Id " + first + ";");
      members.add("@Id " + second + ";");
    }
    members.addAll(members(false));
    sources.put(
        key,
        IMPORTS
            + (embedded ? "@Embeddable\n" : "")
            + "@SuppressWarnings(\"serial\")\npublic "
            + (record
                ? "record "
                    + key
                    + "("
                    + first
                    + ", "
                    + second
                    + ") implements java.io.Serializable {}\n"
                : "class "
                    + key
                    + " implements java.io.Serializable {\n  "
                    + first
                    + ";\n  "
                    + second
                    + ";\n}\n"));
    add(
        name,
        (embedded ? "" : "@IdClass(" + key + ".class)\n")
            + table(name)
            + "@Entity\npublic class "
            + name,
        members);
    targets.add(name);
  }

  private String table(String name) {
    return switch (choices.below(6)) {
      case 0 -> "@Table(name = \"" + name + "Table\")\n";
      case 1 -> "@Table(name = \"T2" + name.toLowerCase(java.util.Locale.ROOT) + "\")\n";
      default -> "";
    };
  }

  private String id(boolean perClass) {
    String name = choices.name();
    return switch (choices.below(8)) {
      case 0 -> "@Id @GeneratedValue Long " + name + ";";
      case 1 ->
          perClass
              ? "@Id @GeneratedValue Integer " + name + ";"
              : "@Id @GeneratedValue(strategy = GenerationType.IDENTITY) "
                  + choices.of("Long ", "Integer ")
                  + name
                  + ";";
      case 2 ->
          "@Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \""
              + name
              + "Gen\")"
              + " @SequenceGenerator(name = \""
              + name
              + "Gen\", sequenceName = \""
              + name
              + "Seq\""
              + choices.of(", allocationSize = 1", ", initialValue = 7", "")
              + ") long "
              + name
              + ";";
      case 3 -> "@Id @GeneratedValue(strategy = GenerationType.UUID) java.util.UUID " + name + ";";
      case 4 -> "@Id @Column(length = " + (10 + choices.below(50)) + ") String " + name + ";";
      case 5 -> "@Id @Column(name = \"" + choices.name() + "\") long " + name + ";";
      case 6 -> tableGenerated(name);
      default -> "@Id " + choices.of("int ", "Long ", "short ", "String ") + name + ";";
    };
  }

  /** Only one takes the default's row: Hibernate 6.6 would insert it twice. */
  private String tableGenerated(String name) {
    boolean first = !rowTaken;
    rowTaken = true;
    return first
        ? "@Id @GeneratedValue(strategy = GenerationType.TABLE) Long " + name + ";"
        : "@Id @GeneratedValue(strategy = GenerationType.TABLE, generator = \""
            + name
            + "Rows\") @TableGenerator(name = \""
            + name
            + "Rows\") Long "
            + name
            + ";";
  }

  private List<String> members(boolean simpleKey) {
    List<String> members = basics(1 + choices.below(5));
    if (choices.once(3) && !unembedded.isEmpty()) {
      String part = unembedded.remove(choices.below(unembedded.size()));
      members.add("@Embedded " + part + " " + choices.name() + ";");
    }
    for (int i = choices.below(3); i > 0; i--) {
      members.add(elements());
    }
    for (int i = choices.below(3); i > 0 && !simpleTargets.isEmpty(); i--) {
      members.add(association(simpleKey));
    }
    return members;
  }

  private List<String> basics(int count) {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      members.add(basics.any());
    }
    return members;
  }

  private String elements() {
    String name = choices.name();
    String table = choices.once(3) ? "@CollectionTable(name = \"" + name + "Elements\") " : "";
    String element =
        choices.of("String", "Integer", "Color", "Part1", "Part2", "java.time.LocalDate");
    String column =
        choices.once(3) && !element.startsWith("Part") ? "@Column(nullable = false) " : "";
    String type =
        switch (choices.below(5)) {
          case 0 -> "@OrderColumn java.util.List<" + element + ">";
          case 1 -> "java.util.List<" + element + ">";
          case 2, 3 -> "java.util.Set<" + element + ">";
          default ->
              choices.of("", "@MapKeyColumn(name = \"" + name + "K\") ")
                  + "java.util.Map<"
                  + choices.of("String", "Integer", "Color")
                  + ", "
                  + element
                  + ">";
        };
    return "@ElementCollection " + table + column + type + " " + name + ";";
  }

  private String association(boolean simpleKey) {
    String name = choices.name();
    String target = choices.of(simpleTargets);
    String join =
        choices.once(3)
            ? "@JoinColumn(name = \""
                + choices.name()
                + "\""
                + choices.of("", ", nullable = false", ", unique = true")
                + ") "
            : "";
    return switch (choices.below(8)) {
      case 0, 1 ->
          "@ManyToOne " + (join.isEmpty() ? choices.of(targets) : join + target) + " " + name + ";";
      case 2 -> "@ManyToOne(optional = false) " + join + target + " " + name + ";";
      case 3 ->
          "@OneToOne "
              + choices.of("", "@OnDelete(action = OnDeleteAction.CASCADE) ")
              + target
              + " "
              + name
              + ";";
      case 4 ->
          "@OneToMany @JoinTable(name = \"" + name + "Links\") " + many(target) + " " + name + ";";
      case 5 ->
          "@OneToMany "
              + (simpleKey ? "@JoinColumn" : "@JoinTable")
              + "(name = \""
              + name
              + "Owner\") "
              + many(target)
              + " "
              + name
              + ";";
      case 6 ->
          "@ManyToMany @JoinTable(name = \"" + name + "Links\") " + many(target) + " " + name + ";";
      default ->
          "@ManyToMany @JoinTable(name = \""
              + name
              + "Keyed\") @MapKeyColumn(name = \""
              + name
              + "K\") java.util.Map<String, "
              + target
              + "> "
              + name
              + ";";
    };
  }

  private String many(String target) {
    return switch (choices.below(4)) {
      case 0 -> "java.util.List<" + target + ">";
      case 1 -> "@OrderColumn java.util.List<" + target + ">";
      default -> "java.util.Set<" + target + ">";
    };
  }

  private void add(String name, String header, List<String> members) {
    sources.put(name, IMPORTS + header + " {\n  " + String.join("\n  ", members) + "\n}\n");
  }
}
