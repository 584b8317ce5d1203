package io.godwit.processor.naming;

/**
 * What an entity is called.
 *
 * @param className its binary name
 * @param name its name in queries
 */
public record EntityNames(String className, String name) {}
