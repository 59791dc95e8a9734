package no.planverk.adapters.participation;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;
import no.planverk.adapters.participation.view.Wording;

/** The templates, compiled with this module: they escape what they print by where it stands. */
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "no.planverk.adapters.participation.templates");

  /** The main part of a page. */
  Content content(String name, Object view, Wording words) {
    return output -> engine.render(name + ".jte", Map.of("view", view, "w", words), output);
  }

  /** The main part of a page that says something. */
  Content message(Object view) {
    return output -> engine.render("message.jte", Map.of("view", view), output);
  }
}
