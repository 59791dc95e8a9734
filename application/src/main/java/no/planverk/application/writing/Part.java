package no.planverk.application.writing;

import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.plan.BlockId;

/** Something that stands in a plan's text, with all that stands in it. */
public sealed interface Part {
  record OfSection(SectionId id) implements Part {}

  record OfText(BlockId id) implements Part {}

  record OfElement(PlacementId id) implements Part {}
}
