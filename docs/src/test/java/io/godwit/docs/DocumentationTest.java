package io.godwit.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.engine.plan.HazardId;
import io.godwit.processor.GodwitProcessor;
import io.godwit.processor.report.Trap;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocumentationTest {

  /** Code that would rot unseen; SQL is compared by QuickstartIT, which makes it. */
  private static final Set<String> COMPARED = Set.of("xml", "java", "diff");

  private static final Pattern TRAP_SECTION = Pattern.compile("(?m)^## (TRAP-\\d\\d): ");

  @Test
  void everyHazardHasItsPage() {
    assertEquals(
        Stream.of(HazardId.values()).map(HazardId::code).sorted().toList(),
        Page.namesIn("docs/hazards"));
  }

  @Test
  void aHazardsPageSaysWhetherItFailsTheBuild() {
    assertAll(
        Stream.of(HazardId.values())
            .map(
                hazard ->
                    () -> {
                      String page = Page.of("docs/hazards/" + hazard.code() + ".md").text();
                      assertTrue(page.startsWith("# " + hazard.code() + ": "), page);
                      assertEquals(
                          hazard.blocking(),
                          page.contains("It **fails the build**"),
                          hazard.code());
                    }));
  }

  @Test
  void everyTrapHasItsSection() {
    assertEquals(
        Stream.of(Trap.values()).map(Trap::id).toList(),
        TRAP_SECTION
            .matcher(Page.of("docs/traps.md").text())
            .results()
            .map(it -> it.group(1))
            .toList());
  }

  @Test
  void everyOptionOfTheProcessorIsAmongTheSettings() {
    String settings =
        Page.of("docs/guide/settings.md").text() + Page.of("docs/guide/mapping-files.md").text();
    assertEquals(
        List.of(),
        new GodwitProcessor()
            .getSupportedOptions().stream()
                .filter(it -> !settings.contains("`" + it + "`"))
                .toList());
  }

  @Test
  void everyGoalHasItsPage() {
    assertEquals(Goal.all().stream().map(Goal::name).sorted().toList(), Page.namesIn("docs/goals"));
  }

  @Test
  void aGoalsParametersAreOnItsPageOrAmongTheSettingsOfAll() {
    String settings = Page.of("docs/guide/settings.md").text();
    assertAll(
        Goal.all().stream()
            .map(
                goal ->
                    () -> {
                      String page = Page.of("docs/goals/" + goal.name() + ".md").text() + settings;
                      List<String> missing =
                          goal.properties().stream()
                              .filter(it -> !page.contains("`" + it + "`"))
                              .toList();
                      assertEquals(List.of(), missing, "docs/goals/" + goal.name() + ".md");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyLinkLeadsSomewhere() {
    return Page.all().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.toString(),
                    () -> {
                      for (String link : page.localLinks()) {
                        assertTrue(
                            Files.exists(page.file().resolveSibling(link)), page + ": " + link);
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> codeComesFromProjectsThatTheTestsRun() {
    return Page.all().stream()
        .map(page -> DynamicTest.dynamicTest(page.toString(), () -> compareSnippets(page)));
  }

  private static void compareSnippets(Page page) throws IOException {
    for (Page.Snippet snippet : page.snippets()) {
      if (COMPARED.contains(snippet.language())) {
        assertFalse(
            snippet.origin().isEmpty(),
            page + " shows code without »<!-- from … -->«: " + snippet.lines());
        String origin = Files.readString(Page.repository().resolve(snippet.origin()));
        assertTrue(
            stripped(origin.lines()).contains(stripped(snippet.lines().stream())),
            page + " shows what " + snippet.origin() + " doesn't say:\n" + snippet.lines());
      }
    }
  }

  /** Without indentation, which differs where a part of a file is shown. */
  private static String stripped(Stream<String> lines) {
    return String.join("\n", lines.map(String::strip).toList());
  }
}
