package no.planverk.adapters.workspace;

import java.util.List;
import java.util.Optional;
import no.planverk.application.planning.PlacementWords;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.plan.Manuscript;

/** Where a new element shall stand: last in a section, or last under another. */
record NewPlace(Optional<SectionId> section, Optional<PlacementId> under) {
  static NewPlace of(Form form, Manuscript text) {
    Optional<PlacementId> under =
        form.optional("under")
            .flatMap(Ids::read)
            .map(PlacementId::new)
            .filter(it -> text.placement(it).isPresent());
    Optional<SectionId> section =
        form.optional("section")
            .flatMap(Ids::read)
            .map(SectionId::new)
            .filter(it -> text.section(it).isPresent());
    if (under.isEmpty() && section.isEmpty()) {
      throw new Turned(404, "not-found");
    }
    return new NewPlace(under.isPresent() ? Optional.empty() : section, under);
  }

  String query() {
    return under.map(it -> "under=" + it).orElseGet(() -> "section=" + section.orElseThrow());
  }

  PlacementWords words() {
    return new PlacementWords(under, Optional.empty(), Optional.empty(), List.of());
  }
}
