package io.godwit.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of direction; each package is allowed to be empty while it is being built. */
@AnalyzeClasses(packages = "io.godwit.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ENGINE = "io.godwit.engine.";

  @ArchTest
  static final ArchRule diffAndPlanDoNoInputOrOutput =
      noClasses()
          .that()
          .resideInAnyPackage(ENGINE + "diff..", ENGINE + "plan..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
          .orShould()
          .accessClassesThat()
          .belongToAnyOf(ProcessBuilder.class, Runtime.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule diffAndPlanReadNoClock =
      noClasses()
          .that()
          .resideInAnyPackage(ENGINE + "diff..", ENGINE + "plan..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.time..")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(java.util.Date.class, java.util.Random.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule jdbcStaysWhereADatabaseIsTalkedTo =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              ENGINE + "database..",
              ENGINE + "shadow..",
              ENGINE + "proof..",
              ENGINE + "deploy..",
              ENGINE + "source..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..");

  @ArchTest
  static final ArchRule deployCannotPlan =
      noClasses()
          .that()
          .resideInAPackage(ENGINE + "deploy..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ENGINE + "source..",
              ENGINE + "shadow..",
              ENGINE + "diff..",
              ENGINE + "plan..",
              ENGINE + "proof..",
              ENGINE + "approval..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theEngineKnowsNeitherMavenNorTheCompiler =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.maven..", "javax.lang.model..", "javax.annotation.processing..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("io.godwit.engine.(*)..").should().beFreeOfCycles();
}
