package no.planverk.adapters.publication;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.planverk.adapters.publication.view.ShellView;

/** The templates, compiled with this module: they escape what they print by where it stands. */
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "no.planverk.adapters.publication.templates");

  /** A page: {@code content} is the parameter of that name in the template of that name. */
  byte[] page(String name, Site site, ShellView shell, Object content) {
    return site.spoken(render(name + ".jte", Map.of("shell", shell, name, content)));
  }

  byte[] render(String template, Map<String, Object> parameters) {
    var output = new StringOutput(64 * 1024);
    engine.render(template, parameters, output);
    return output.toString().getBytes(StandardCharsets.UTF_8);
  }
}
