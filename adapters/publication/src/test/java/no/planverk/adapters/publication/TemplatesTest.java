package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TemplatesTest {
  /** No script to a browser, and written so that it cannot end the element. */
  private static final String LINKED_DATA =
      "<script type=\"application/ld+json\">$unsafe{linked}</script>";

  /** Each place that prints unescaped prints cleaned rich text. */
  @Test
  void no_template_has_script_or_inline_style_and_only_rich_text_is_raw() throws IOException {
    try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
      List<Path> all = templates.filter(it -> it.toString().endsWith(".jte")).toList();
      assertThat(all).hasSizeGreaterThan(10);
      for (Path template : all) {
        String text = Files.readString(template).replace(LINKED_DATA, "");
        assertThat(text)
            .as(template.toString())
            .doesNotContainPattern("<script|<style|\\sstyle=|\\son[a-z]+=");
        assertThat(
                text.replaceAll(
                    "\\$unsafe\\{(prose\\.html\\(\\)|element\\.html\\(\\)\\.get\\(\\))}", ""))
            .as(template.toString())
            .doesNotContain("$unsafe");
      }
    }
  }
}
