package no.planverk.adapters.workspace;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The templates, compiled with this module: they escape what they print by where it stands. */
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "no.planverk.adapters.workspace.templates");

  byte[] page(String template, Object shell, Object content) {
    StringOutput output = new StringOutput(32 * 1024);
    engine.render(template + ".jte", Map.of("shell", shell, "view", content), output);
    return output.toString().getBytes(StandardCharsets.UTF_8);
  }
}
