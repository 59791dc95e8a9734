package no.planverk.adapters.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.rest.wire.FetchBody;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.fetching.Choice;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.Wording;

/** Writes fetched elements to the wire. */
final class FetchWire {
  private FetchWire() {}

  static FetchBody body(Fetch fetch, Optional<Choice> choice) {
    List<String> waiting = new ArrayList<>();
    choice.filter(Choice::reworded).ifPresent(it -> waiting.add("reworded"));
    choice.flatMap(Choice::ending).ifPresent(it -> waiting.add(it.id()));
    return new FetchBody(
        fetch.plan().toString(),
        fetch.element().toString(),
        fetch.shown().source().toString(),
        body(fetch.shown()),
        waiting,
        choice.map(it -> body(it.newest())).orElse(null),
        fetch.reason().orElse(null),
        fetch.revision());
  }

  private static FetchBody.WordingBody body(Wording wording) {
    return new FetchBody.WordingBody(
        wording.number(),
        wording.words().title().value(),
        wording.words().text().map(RichText::html).orElse(null),
        wording.edition().map(it -> it.series().id()).orElse(null),
        wording.edition().map(Wording.Edition::number).orElse(null));
  }
}
