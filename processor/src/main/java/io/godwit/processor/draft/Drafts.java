package io.godwit.processor.draft;

import io.godwit.model.EnumType;
import io.godwit.model.ObjectName;
import io.godwit.model.Sequence;
import io.godwit.processor.naming.Name;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything in the making. */
public final class Drafts {

  /** A sequence and who declares it. */
  record SequenceDraft(Sequence sequence, Declarer declarer) {}

  /** A native enum type and who declares it. */
  record EnumTypeDraft(EnumType type, Declarer declarer) {}

  private final Map<ObjectName, TableDraft> tables = new TreeMap<>();
  private final Map<ObjectName, SequenceDraft> sequences = new TreeMap<>();
  private final Map<ObjectName, EnumTypeDraft> enumTypes = new TreeMap<>();

  private final boolean keysBySize;

  /**
   * @param keysBySize whether the columns of a key stand by their sizes; else as they were put in
   */
  public Drafts(boolean keysBySize) {
    this.keysBySize = keysBySize;
  }

  /** The table of that name, which is made when it is first asked for. */
  public TableDraft table(ObjectName name, Name logicalName, Declarer declarer) {
    return tables.computeIfAbsent(
        name, it -> new TableDraft(it, logicalName, declarer, keysBySize));
  }

  public boolean hasTable(ObjectName name) {
    return tables.containsKey(name);
  }

  public Collection<TableDraft> tables() {
    return tables.values();
  }

  /** Adds a sequence; gives the one of that name that says otherwise, if there is. */
  public Optional<Sequence> sequence(Sequence sequence, Declarer declarer) {
    SequenceDraft known =
        sequences.putIfAbsent(sequence.name(), new SequenceDraft(sequence, declarer));
    return known == null || known.sequence().equals(sequence)
        ? Optional.empty()
        : Optional.of(known.sequence());
  }

  Collection<SequenceDraft> sequences() {
    return sequences.values();
  }

  /** Adds an enum type; gives the one of that name that says otherwise, if there is. */
  public Optional<EnumType> enumType(EnumType type, Declarer declarer) {
    EnumTypeDraft known = enumTypes.putIfAbsent(type.name(), new EnumTypeDraft(type, declarer));
    return known == null || known.type().equals(type)
        ? Optional.empty()
        : Optional.of(known.type());
  }

  Collection<EnumTypeDraft> enumTypes() {
    return enumTypes.values();
  }
}
