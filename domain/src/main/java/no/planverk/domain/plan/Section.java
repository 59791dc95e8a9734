package no.planverk.domain.plan;

import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Rank;

/** A part of a plan's text with a heading, at the top or under another section. */
public record Section(
    SectionId id, PlanId plan, Optional<SectionId> parent, Rank rank, Title title, long revision) {

  public Section titled(Title newTitle) {
    return new Section(id, plan, parent, rank, newTitle, revision);
  }

  public Section at(Optional<SectionId> newParent, Rank newRank) {
    return new Section(id, plan, newParent, newRank, title, revision);
  }
}
