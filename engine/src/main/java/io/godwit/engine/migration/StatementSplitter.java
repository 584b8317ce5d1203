package io.godwit.engine.migration;

import io.godwit.engine.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cuts a script at the semicolons that end a statement. */
final class StatementSplitter {

  private final String name;
  private final String sql;
  private final List<ScriptStatement> statements = new ArrayList<>();
  private final List<SqlToken> current = new ArrayList<>();

  /** Open parentheses: the actions of {@code CREATE RULE} have semicolons between them. */
  private int parentheses;

  /** Open BEGIN ATOMIC and CASE, within which a semicolon ends a part of a function's body. */
  private int blocks;

  /**
   * @param name what errors call the script
   */
  StatementSplitter(String name, String sql) {
    this.name = name;
    this.sql = sql;
  }

  List<ScriptStatement> statements() {
    SqlLexer lexer = new SqlLexer(name, sql);
    for (Optional<SqlToken> next = lexer.next(); next.isPresent(); next = lexer.next()) {
      SqlToken token = next.orElseThrow();
      if (token.isSymbol(';') && parentheses == 0 && blocks == 0) {
        finish();
      } else {
        count(token);
        current.add(token);
      }
    }
    finish();
    return List.copyOf(statements);
  }

  private void count(SqlToken token) {
    if (token.isSymbol('(')) {
      parentheses++;
    } else if (token.isSymbol(')')) {
      parentheses = Math.max(0, parentheses - 1);
    } else if (parentheses == 0) {
      countBlocks(token);
    }
  }

  /** As psql does it: BEGIN opens a block only within CREATE FUNCTION or CREATE PROCEDURE. */
  private void countBlocks(SqlToken token) {
    if (token.isWord("atomic") && previousIs("begin") && createsRoutine()) {
      blocks++;
    } else if (token.isWord("case") && blocks > 0) {
      blocks++;
    } else if (token.isWord("end") && blocks > 0) {
      blocks--;
    }
  }

  private boolean previousIs(String word) {
    return !current.isEmpty() && current.get(current.size() - 1).isWord(word);
  }

  private boolean createsRoutine() {
    String start = keywords(current.subList(0, Math.min(4, current.size())));
    return start.matches("CREATE (OR REPLACE )?(FUNCTION|PROCEDURE)\\b.*");
  }

  private void finish() {
    if (!current.isEmpty()) {
      SqlToken first = current.get(0);
      SqlToken last = current.get(current.size() - 1);
      refuseInlineData(first);
      statements.add(
          new ScriptStatement(
              sql.substring(first.start(), last.end()),
              first.line(),
              !TransactionRule.refuses(keywords(current))));
    }
    current.clear();
    parentheses = 0;
    blocks = 0;
  }

  private void refuseInlineData(SqlToken first) {
    if (keywords(current).matches("COPY\\b.*\\bFROM STDIN\\b.*")) {
      throw new UserException(
          name
              + ":"
              + first.line()
              + ": COPY … FROM STDIN needs psql to send the rows. Write them as INSERT.");
    }
  }

  private static String keywords(List<SqlToken> tokens) {
    return tokens.stream().map(SqlToken::keyword).collect(Collectors.joining(" "));
  }
}
