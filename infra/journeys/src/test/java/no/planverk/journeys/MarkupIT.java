package no.planverk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.infra.RunningDemo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Nu HTML checker says of the public site's pages and style sheets. */
class MarkupIT {
  private static final Path STYLES = Path.of("../../adapters/http/src/css");

  private static final Pattern SHARED = Pattern.compile("/static/favicon[^\"]+\\.svg");
  private static final Pattern THEME = Pattern.compile("/\\w+/theme\\.css\\?v=\\w+");

  @TempDir private Path folder;

  private List<String> complaints() throws IOException, InterruptedException {
    return MarkupChecker.complaints(folder);
  }

  private void keep(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void the_checker_has_nothing_to_say_of_any_public_page() throws Exception {
    try (RunningDemo demo = RunningDemo.start()) {
      for (String address : PublicPages.all(demo)) {
        keep(address.replaceAll("[^a-z0-9]+", "-") + ".html", PublicPages.text(demo, address));
      }
      for (String tenant : List.of("fjordvik", "lindsoe")) {
        String front = PublicPages.text(demo, "/" + tenant + "/");
        keep(tenant + ".css", PublicPages.text(demo, first(THEME, front)));
        keep(tenant + ".svg", PublicPages.text(demo, first(SHARED, front)));
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.count()).isGreaterThan(80);
    }
    assertThat(complaints()).isEmpty();
  }

  @Test
  void the_checker_has_nothing_to_say_of_our_own_style_sheets() throws Exception {
    try (Stream<Path> sheets = Files.walk(STYLES)) {
      for (Path sheet : sheets.filter(MarkupIT::isOurs).toList()) {
        keep(sheet.getFileName().toString(), Files.readString(sheet));
      }
    }
    assertThat(complaints()).isEmpty();
  }

  /** The sheet that only names those of the design system is for the build to resolve. */
  private static boolean isOurs(Path sheet) {
    return sheet.toString().endsWith(".css") && !sheet.endsWith("designsystemet.css");
  }

  @Test
  void the_checker_bites() throws Exception {
    keep("page.html", "<!DOCTYPE html><html lang=\"nb\"><title>A</title><p><div>B</p>");
    keep("sheet.css", "p { colour: red; paint-order: stroke; }");
    assertThat(complaints())
        .anyMatch(it -> it.contains("“p”"))
        .anyMatch(it -> it.contains("colour"));
    assertThat(complaints()).noneMatch(it -> it.contains("paint-order"));
  }

  private static String first(Pattern pattern, String page) {
    return pattern.matcher(page).results().findFirst().orElseThrow().group();
  }
}
