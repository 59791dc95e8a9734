package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader would notice that a compiler does not. */
class TidyTest {
  private static final Path ROOT = root();
  private static final int LONGEST = 300;
  private static final Set<String> SKIPPED =
      Set.of("target", "node_modules", ".git", ".planverk", ".idea");

  @Test
  void no_source_file_is_longer_than_a_reader_can_hold() throws IOException {
    assertThat(
            files(it -> it.toString().endsWith(".java"))
                .filter(it -> it.toString().contains("/src/main/"))
                .filter(it -> !it.toString().contains("/tables/"))
                .filter(it -> lines(it).size() > LONGEST))
        .isEmpty();
  }

  @Test
  void no_file_names_a_package_registry() throws IOException {
    List<String> hosts =
        List.of("registry." + "npmjs", "repo1." + "maven", "repo." + "maven.apache");
    assertThat(
            files(it -> true)
                .filter(it -> hosts.stream().anyMatch(host -> text(it).contains(host))))
        .isEmpty();
  }

  @Test
  void every_decision_says_what_and_why() throws IOException {
    try (Stream<Path> decisions = Files.list(ROOT.resolve("infra/docs/decisions"))) {
      assertThat(decisions.toList())
          .isNotEmpty()
          .allSatisfy(
              it -> assertThat(it.getFileName().toString()).matches("\\d{4}-[a-z0-9-]+\\.md"))
          .allSatisfy(it -> assertThat(lines(it)).hasSizeBetween(8, 60));
    }
  }

  @Test
  void settings_stand_in_the_readme() {
    String readme = text(ROOT.resolve("README.md"));
    assertThat(Setting.values())
        .allSatisfy(
            it -> {
              assertThat(readme).contains("`" + it.variable() + "`");
              assertThat(readme).contains(it.meaning());
            });
  }

  @Test
  void the_tests_that_security_relies_on_are_there() throws IOException {
    Set<String> tests =
        files(it -> it.toString().endsWith(".java"))
            .map(it -> it.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    List<String> named =
        Pattern.compile("`(\\w+(?:Test|IT))`")
            .matcher(text(ROOT.resolve("infra/docs/security.md")))
            .results()
            .map(it -> it.group(1))
            .toList();
    assertThat(named).hasSizeGreaterThan(30);
    assertThat(tests).containsAll(named);
  }

  @Test
  void nothing_is_left_to_do_in_the_code() throws IOException {
    assertThat(
            files(it -> it.toString().endsWith(".java"))
                .filter(
                    it -> {
                      String text = text(it);
                      return text.contains("TO" + "DO") || text.contains("FIX" + "ME");
                    }))
        .isEmpty();
  }

  private static Stream<Path> files(Predicate<Path> wanted) throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all
          .filter(it -> Stream.of(it.toString().split("/")).noneMatch(SKIPPED::contains))
          .filter(Files::isRegularFile)
          .filter(wanted)
          .toList()
          .stream();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (MalformedInputException binary) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("planverk"))) {
      at = at.getParent();
    }
    return at;
  }
}
