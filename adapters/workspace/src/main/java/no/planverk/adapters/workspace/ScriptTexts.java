package no.planverk.adapters.workspace;

import jakarta.json.JsonObjectBuilder;
import no.planverk.adapters.workspace.view.Words;

/** What the page's script says, in the reader's language. */
final class ScriptTexts {
  private static final String PREFIX = "editor.script.";

  private ScriptTexts() {}

  /** Every text under {@code editor.script.}, by what follows that, as they stand. */
  static String json(Words words) {
    JsonObjectBuilder texts = Json.object();
    words.under(PREFIX).forEach(texts::add);
    return texts.build().toString();
  }
}
