package io.godwit.processor;

import java.util.List;

/** Entities whose mapping is wrong; each message says where, what, and what to do. */
public final class MappingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> messages;

  MappingException(List<String> messages) {
    super(String.join(System.lineSeparator(), messages));
    this.messages = List.copyOf(messages);
  }

  /** One message for each thing that is wrong. */
  public List<String> messages() {
    return messages;
  }
}
