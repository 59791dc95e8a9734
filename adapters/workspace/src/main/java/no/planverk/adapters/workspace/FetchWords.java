package no.planverk.adapters.workspace;

import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.fetching.Wording;

/** How the pages speak of fetched elements. */
final class FetchWords {
  private FetchWords() {}

  /** Of which text a wording is: "version 2", "working text". */
  static String edition(Words words, Wording wording) {
    return wording
        .edition()
        .map(it -> words.get("fetched.edition." + it.series().id(), it.number()))
        .orElseGet(() -> words.get("fetched.edition.draft"));
  }

  /** The field for a reason, as it was filled in. */
  static FieldView reason(Visit visit) {
    Form form = visit.form();
    return FieldView.text("reason", visit.words().get("fetched.reason"), form.raw("reason"))
        .as(FieldView.Kind.LONG)
        .told(form.errors());
  }
}
