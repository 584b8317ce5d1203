package io.godwit.model;

/**
 * A check constraint.
 *
 * @param expression the condition as SQL, without the parentheses around it
 * @param noInherit {@code NO INHERIT}
 * @param validated whether the rows that were there before it are known to satisfy it
 */
public record Check(String name, String expression, boolean noInherit, boolean validated)
    implements Constraint {

  public static Check of(String name, String expression) {
    return new Check(name, expression, false, true);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.CHECK;
  }

  @Override
  public Check named(String newName) {
    return new Check(newName, expression, noInherit, validated);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.check(this);
  }
}
