package io.godwit.engine.sql;

import io.godwit.model.ObjectName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An SQL expression, or a type, in the spelling of PostgreSQL's catalog: what it mentions, and the
 * same with other names in it, as PostgreSQL itself rewrites expressions when something is renamed.
 */
public final class SqlExpression {

  private final List<SqlToken> tokens;

  /** A condition, a default, an index expression. */
  public static SqlExpression of(String sql) {
    return new SqlExpression(SqlTokenizer.tokens(sql));
  }

  /** The type of a column. */
  public static SqlExpression ofType(String type) {
    return new SqlExpression(
        SqlTokenizer.tokens(type).stream()
            .map(it -> it.isName() ? it.as(SqlToken.Role.TYPE) : it)
            .toList());
  }

  private SqlExpression(List<SqlToken> tokens) {
    this.tokens = tokens;
  }

  /** The names that may be columns'. */
  public Set<String> columns() {
    return names(SqlToken.Role.COLUMN);
  }

  /** The names of the functions that are called. */
  public Set<String> functions() {
    return names(SqlToken.Role.FUNCTION);
  }

  /** The types in it, as they are named there. */
  public Set<ObjectName> types() {
    Set<ObjectName> types = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).role() == SqlToken.Role.TYPE) {
        types.add(new ObjectName(schemaBefore(i), tokens.get(i).value()));
      }
    }
    return types;
  }

  /**
   * The strings in it, in their order; one may name a sequence, as in {@code
   * nextval('course_seq'::regclass)}.
   */
  public List<String> strings() {
    return tokens.stream()
        .filter(it -> it.role() == SqlToken.Role.STRING)
        .map(SqlToken::value)
        .toList();
  }

  public SqlExpression withColumns(Map<String, String> newNames) {
    return map(
        token -> {
          String newName = newNames.get(token.value());
          return token.role() == SqlToken.Role.COLUMN && newName != null
              ? new SqlToken(token.role(), SqlName.of(newName), newName)
              : token;
        });
  }

  public SqlExpression withSequence(ObjectName name, ObjectName newName) {
    String oldText = SqlName.of(name);
    String newText = SqlName.of(newName);
    return map(
        token ->
            token.role() == SqlToken.Role.STRING && token.value().equals(oldText)
                ? new SqlToken(token.role(), SqlName.string(newText), newText)
                : token);
  }

  public SqlExpression withType(ObjectName name, ObjectName newName) {
    return new SqlExpression(
        IntStream.range(0, tokens.size())
            .mapToObj(
                i ->
                    isType(i, name)
                        ? new SqlToken(
                            SqlToken.Role.TYPE, SqlName.of(newName.name()), newName.name())
                        : tokens.get(i))
            .toList());
  }

  public String sql() {
    return tokens.stream().map(SqlToken::text).collect(Collectors.joining());
  }

  private Set<String> names(SqlToken.Role role) {
    return tokens.stream()
        .filter(it -> it.role() == role)
        .map(SqlToken::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isType(int at, ObjectName type) {
    SqlToken token = tokens.get(at);
    return token.role() == SqlToken.Role.TYPE
        && token.value().equals(type.name())
        && schemaBefore(at).equals(type.schema());
  }

  private Optional<String> schemaBefore(int at) {
    return at >= 2 && tokens.get(at - 1).text().equals(".")
        ? Optional.of(tokens.get(at - 2).value())
        : Optional.empty();
  }

  private SqlExpression map(UnaryOperator<SqlToken> change) {
    return new SqlExpression(tokens.stream().map(change).toList());
  }
}
