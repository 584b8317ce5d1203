package io.godwit.engine.migration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A migration's version as Flyway orders them: number by number, whatever the digits before them,
 * so that {@code 1_10} comes after {@code 1.9} and {@code 01} is {@code 1.0}.
 *
 * @param parts the numbers, without zeros at the end
 */
public record Version(List<BigInteger> parts) implements Comparable<Version> {

  private static final Pattern SEPARATOR = Pattern.compile("[._]");

  public Version {
    List<BigInteger> significant = new ArrayList<>(parts);
    while (significant.size() > 1 && last(significant).signum() == 0) {
      significant.remove(significant.size() - 1);
    }
    parts = List.copyOf(significant);
  }

  /** From digits with {@code .} or {@code _} between them, as a file's name holds them. */
  public static Version of(String text) {
    return new Version(Arrays.stream(SEPARATOR.split(text)).map(BigInteger::new).toList());
  }

  @Override
  public int compareTo(Version other) {
    int length = Math.max(parts.size(), other.parts.size());
    for (int i = 0; i < length; i++) {
      int order = part(i).compareTo(other.part(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /**
   * The version of a plan's first file.
   *
   * @param filesPart which of the plan's files has this version, counted from 1
   */
  public Version planVersion(int filesPart) {
    return filesPart == 1 ? this : new Version(parts.subList(0, parts.size() - 1));
  }

  private BigInteger part(int position) {
    return position < parts.size() ? parts.get(position) : BigInteger.ZERO;
  }

  private static BigInteger last(List<BigInteger> numbers) {
    return numbers.get(numbers.size() - 1);
  }

  /** {@code 20260729101500.2} */
  @Override
  public String toString() {
    return parts.stream().map(BigInteger::toString).collect(Collectors.joining("."));
  }
}
