package no.planverk.application.planning;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.plan.Manuscript;

/** The rules of where an element may stand in a plan's text. */
public final class Placing {
  private Placing() {}

  /** Checks the place; {@code moved} is the placement that is moved there, where it is one. */
  public static Reply<Rank> rank(PlacementWords words, Manuscript text, Optional<Placement> moved) {
    Optional<Fault> contribution = unknownContribution(words, text);
    if (contribution.isPresent()) {
      return Reply.faulty(contribution.get());
    }
    if (words.parent().isPresent()) {
      Optional<Placement> parent = text.placement(words.parent().get());
      if (parent.isEmpty()) {
        return Reply.faulty(Fault.at("/parent", FaultCode.UNKNOWN_OBJECT));
      }
      if (!text.shown(parent.get()).kind().mayHaveChildren()) {
        return Reply.faulty(Fault.at("/parent", FaultCode.MAY_NOT_HAVE_CHILDREN));
      }
      if (moved.isPresent() && text.standsUnder(parent.get().id(), moved.get().id())) {
        return Reply.faulty(Fault.at("/parent", FaultCode.CYCLE));
      }
      int height = moved.map(it -> text.height(it.id())).orElse(1);
      if (text.depth(parent.get().id()) + height > Manuscript.DEEPEST) {
        return Reply.refused(new Refusal.TooDeep(Manuscript.DEEPEST));
      }
    }
    return Reply.done(at(words, text, moved));
  }

  private static Rank at(PlacementWords words, Manuscript text, Optional<Placement> moved) {
    boolean stays =
        moved.isPresent()
            && words.position().isEmpty()
            && words.parent().equals(moved.get().parent());
    if (stays) {
      return moved.get().rank();
    }
    List<Rank> others =
        words.parent().map(text::placementsUnder).orElseGet(text::topPlacements).stream()
            .filter(it -> moved.map(self -> !self.id().equals(it.id())).orElse(true))
            .map(Placement::rank)
            .toList();
    return Rank.at(others, words.position());
  }

  private static Optional<Fault> unknownContribution(PlacementWords words, Manuscript text) {
    List<PlacementId> targets = words.contributesTo();
    for (int i = 0; i < targets.size(); i++) {
      if (text.placement(targets.get(i)).isEmpty()) {
        return Optional.of(Fault.at("/contributesTo/" + i, FaultCode.UNKNOWN_OBJECT));
      }
    }
    return Optional.empty();
  }
}
