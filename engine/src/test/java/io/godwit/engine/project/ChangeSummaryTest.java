package io.godwit.engine.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.godwit.engine.diff.Change;
import io.godwit.engine.diff.FromTo;
import io.godwit.model.Check;
import io.godwit.model.Column;
import io.godwit.model.DefaultValue;
import io.godwit.model.EnumType;
import io.godwit.model.Index;
import io.godwit.model.IndexKey;
import io.godwit.model.ObjectName;
import io.godwit.model.Sequence;
import io.godwit.model.SequenceOptions;
import io.godwit.model.Table;
import io.godwit.model.Unique;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeSummaryTest {

  private static final ObjectName COURSE = ObjectName.of("course");
  private static final Column STATUS = Column.of("status", "text", true);
  private static final Check CHECK = Check.of("ck", "true");
  private static final Unique UNIQUE = Unique.of("uq", List.of("status"));
  private static final Index INDEX = Index.of("ix", false, List.of(IndexKey.column("status")));
  private static final EnumType TYPE = new EnumType(ObjectName.of("kind"), List.of("A"));
  private static final Sequence SEQUENCE =
      new Sequence(ObjectName.of("seq"), SequenceOptions.of("bigint", 1, 1), Optional.empty());
  private static final Table TABLE =
      new Table(
          COURSE,
          List.of(STATUS),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());

  @Test
  void everyChangeHasItsWords() {
    assertEquals(
        """
        create schema audit
        drop schema audit
        create enum type kind
        alter enum type kind: A → A, B
        rename to enum type kind, which was sort
        drop enum type kind
        create sequence seq
        alter sequence seq
        rename to sequence seq, which was old
        drop sequence seq
        create table course (1 column)
        rename to table course, which was lesson
        comment on table course
        drop table course
        add column course.status text
        alter column course.status: text → varchar(9), NOT NULL, another default, another\
         collation, another comment
        alter column course.status: varchar(9) → text, NULL allowed, no default, another\
         collation, another comment
        rename to column course.status, which was state
        drop column course.status
        add check course.ck
        replace check course.ck
        rename to unique course.uq, which was uq
        drop unique course.uq
        create index course.ix
        replace index course.ix
        rename to index course.ix, which was ix
        drop index course.ix\
        """,
        String.join("\n", ChangeSummary.of(changes())));
  }

  private static List<Change> changes() {
    Column other =
        new Column(
            "status",
            "varchar(9)",
            false,
            Optional.of("\"C\""),
            Optional.of(new DefaultValue.Expression("'x'")),
            Optional.of("comment"));
    return List.of(
        new Change.CreateSchema("audit"),
        new Change.DropSchema("audit"),
        new Change.CreateEnumType(TYPE),
        new Change.AlterEnumType(new FromTo<>(TYPE, new EnumType(TYPE.name(), List.of("A", "B")))),
        new Change.RenameEnumType(new FromTo<>(ObjectName.of("sort"), TYPE.name())),
        new Change.DropEnumType(TYPE),
        new Change.CreateSequence(SEQUENCE),
        new Change.AlterSequence(new FromTo<>(SEQUENCE, SEQUENCE)),
        new Change.RenameSequence(new FromTo<>(ObjectName.of("old"), SEQUENCE.name())),
        new Change.DropSequence(SEQUENCE),
        new Change.CreateTable(TABLE),
        new Change.RenameTable(new FromTo<>(ObjectName.of("lesson"), COURSE)),
        new Change.CommentOnTable(COURSE, new FromTo<>(Optional.empty(), Optional.of("x"))),
        new Change.DropTable(TABLE),
        new Change.AddColumn(COURSE, STATUS),
        new Change.AlterColumn(COURSE, new FromTo<>(STATUS, other)),
        new Change.AlterColumn(COURSE, new FromTo<>(other, STATUS)),
        new Change.RenameColumn(COURSE, new FromTo<>("state", "status")),
        new Change.DropColumn(COURSE, STATUS),
        new Change.AddConstraint(COURSE, CHECK),
        new Change.ReplaceConstraint(COURSE, new FromTo<>(CHECK, CHECK)),
        new Change.RenameConstraint(COURSE, new FromTo<>(UNIQUE, UNIQUE)),
        new Change.DropConstraint(COURSE, UNIQUE),
        new Change.CreateIndex(COURSE, INDEX),
        new Change.ReplaceIndex(COURSE, new FromTo<>(INDEX, INDEX)),
        new Change.RenameIndex(COURSE, new FromTo<>(INDEX, INDEX)),
        new Change.DropIndex(COURSE, INDEX));
  }
}
