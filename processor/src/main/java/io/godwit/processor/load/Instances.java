package io.godwit.processor.load;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

/** Makes instances of the user's classes as a provider without an application around it would. */
final class Instances {

  private final ClassLoader loader;

  Instances(ClassLoader loader) {
    this.loader = loader;
  }

  Class<?> load(String className) throws ReflectiveOperationException {
    try {
      return Class.forName(className, true, loader);
    } catch (ClassNotFoundException e) {
      throw new UnfitClassException("there is no such class on the module's class path");
    } catch (NoClassDefFoundError e) {
      throw new UnfitClassException(
          "it needs the class "
              + String.valueOf(e.getMessage()).replace('/', '.')
              + ", which isn't on the module's class path");
    }
  }

  Object of(String className) throws ReflectiveOperationException {
    return of(load(className));
  }

  /** One made by the constructor without parameters, or the one in a constant {@code INSTANCE}. */
  Object of(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> constructor;
    try {
      constructor = type.getDeclaredConstructor();
    } catch (NoSuchMethodException e) {
      return constant(type);
    }
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  private static Object constant(Class<?> type) throws ReflectiveOperationException {
    try {
      Field constant = type.getDeclaredField("INSTANCE");
      constant.setAccessible(true);
      return constant.get(null);
    } catch (NoSuchFieldException e) {
      throw new UnfitClassException("it has no constructor without parameters");
    }
  }
}
