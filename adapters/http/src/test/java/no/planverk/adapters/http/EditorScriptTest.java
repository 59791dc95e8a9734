package no.planverk.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EditorScriptTest {
  @Test
  void it_is_one_file_that_needs_no_exception_from_the_content_security_policy()
      throws IOException {
    String script = built("editor.js");
    assertThat(script)
        .contains("data-editor")
        .doesNotContain("eval(")
        .doesNotContain("new Function(");
    assertThat(script).doesNotContain("import(").doesNotContain("sourceMappingURL");
  }

  @Test
  void what_it_looks_like_asks_nothing_of_other_hosts() throws IOException {
    assertThat(built("editor.css"))
        .contains(".tools")
        .doesNotContain("url(")
        .doesNotContain("@import");
  }

  private static String built(String name) throws IOException {
    try (InputStream file = EditorScriptTest.class.getResourceAsStream("/static/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
