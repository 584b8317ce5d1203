package io.godwit.processor.generate;

import java.util.List;

/** The longest package that holds all of some packages. */
final class CommonPackage {

  static String of(List<String> packages) {
    if (packages.isEmpty()) {
      return "";
    }
    String common = packages.get(0);
    for (String each : packages) {
      while (!isWithin(each, common)) {
        common = common.substring(0, Math.max(0, common.lastIndexOf('.')));
      }
    }
    return common;
  }

  private static boolean isWithin(String inner, String outer) {
    return outer.isEmpty() || inner.equals(outer) || inner.startsWith(outer + ".");
  }

  private CommonPackage() {}
}
