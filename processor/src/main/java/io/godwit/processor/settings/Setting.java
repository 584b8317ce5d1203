package io.godwit.processor.settings;

/**
 * A setting as it was written.
 *
 * @param place for people: the file, and the name there
 */
public record Setting(String value, String place) {}
