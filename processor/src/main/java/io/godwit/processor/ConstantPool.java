package io.godwit.processor;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** The names of classes in a class file's constants (Java Virtual Machine Specification, 4.4). */
final class ConstantPool {

  /** The classes that a class file may mention, as in {@code com/example/Course}. */
  static Set<String> names(byte[] classFile) {
    Set<String> names = new TreeSet<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
      in.skipBytes(8);
      int count = in.readUnsignedShort();
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> collect(in.readUTF(), names);
          case 7, 8, 16, 19, 20 -> in.skipBytes(2);
          case 15 -> in.skipBytes(3);
          case 5, 6 -> {
            in.skipBytes(8);
            i++;
          }
          default -> in.skipBytes(4);
        }
      }
    } catch (IOException notAClassFile) {
      return names;
    }
    return names;
  }

  /** A class constant is a name by itself; descriptors and signatures have it after an L. */
  private static void collect(String text, Set<String> names) {
    if (text.indexOf(';') < 0) {
      names.add(text);
      return;
    }
    int start = text.indexOf('L');
    while (start >= 0) {
      int end = start + 1;
      while (end < text.length() && ";<.".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      names.add(text.substring(start + 1, end));
      start = text.indexOf('L', end);
    }
  }

  private ConstantPool() {}
}
