package no.planverk.domain.plan;

import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Rank;

/** What a section holds, in order: prose, or an element with all that stands under it. */
public record Block(
    BlockId id, PlanId plan, SectionId section, Rank rank, Holding holding, long revision) {

  /** What a block shows. */
  public sealed interface Holding {}

  /** Rich text. */
  public record Prose(RichText text) implements Holding {}

  /** A top-level placement; its children follow it. */
  public record Shown(PlacementId placement) implements Holding {}

  /** Whether it is a text in which nothing is written yet. */
  public boolean isBlank() {
    return holding instanceof Prose prose && prose.text().isBlank();
  }

  public Block holding(Holding edited) {
    return new Block(id, plan, section, rank, edited, revision);
  }

  public Block at(SectionId newSection, Rank newRank) {
    return new Block(id, plan, newSection, newRank, holding, revision);
  }

  /** As it stands once this change of it is stored. */
  public Block stored() {
    return new Block(id, plan, section, rank, holding, revision + 1);
  }
}
