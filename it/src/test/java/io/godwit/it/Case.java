package io.godwit.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The user project that a test works on: a copy of {@code it/src/it/<value>}, in a directory that
 * is named after the test and stays for a look when the test has failed.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Case.Resolver.class)
@interface Case {

  String value();

  /** Copies the project when the test starts. */
  final class Resolver implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.isAnnotated(Case.class);
    }

    @Override
    public UserProject resolveParameter(ParameterContext parameter, ExtensionContext test) {
      String original = parameter.findAnnotation(Case.class).orElseThrow().value();
      String copy =
          test.getRequiredTestClass().getSimpleName()
              + "."
              + test.getRequiredTestMethod().getName();
      return UserProject.copy("src/it/" + original, "it/" + copy);
    }
  }
}
