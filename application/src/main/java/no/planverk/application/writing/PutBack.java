package no.planverk.application.writing;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.Manuscripts.Parts;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.writing.Removal;
import no.planverk.domain.writing.RemovalId;

/** Puts back what was taken out of a plan's text, where it stood. */
public final class PutBack {
  private final Desk desk;

  public PutBack(Desk desk) {
    this.desk = desk;
  }

  public Reply<Removal> putBack(Actor actor, PlanId id, RemovalId removal) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.writingText(stores, actor, id, () -> putBack(stores, actor, id, removal)));
  }

  private Reply<Removal> putBack(TenantStores stores, Actor actor, PlanId id, RemovalId removalId) {
    Optional<Removal> found =
        stores.manuscripts().removal(removalId).filter(it -> it.plan().equals(id));
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    if (found.get().putBack().isPresent()) {
      return Reply.done(found.get());
    }
    if (!hasItsPlace(stores.manuscripts().of(id), stores.manuscripts().removed(removalId))) {
      return Reply.refused(new Refusal.PlaceIsGone());
    }
    Removal putBack = found.get().putBackAt(desk.now());
    stores.manuscripts().putBack(putBack);
    desk.note(stores, actor, "put-back", Subject.made(putBack.what().id(), putBack.id(), id));
    TakeOut.tell(desk, stores, actor, id);
    return Reply.done(putBack);
  }

  /** Whether everything that held one of the parts stands in the text or comes back with it. */
  private static boolean hasItsPlace(Manuscript text, Parts parts) {
    return parts.sections().stream()
            .flatMap(it -> it.parent().stream())
            .allMatch(
                parent ->
                    text.section(parent).isPresent()
                        || parts.sections().stream().anyMatch(it -> it.id().equals(parent)))
        && parts.blocks().stream()
            .allMatch(
                block ->
                    text.section(block.section()).isPresent()
                        || parts.sections().stream()
                            .anyMatch(it -> it.id().equals(block.section())))
        && parts.placements().stream()
            .flatMap(it -> it.parent().stream())
            .allMatch(
                parent ->
                    text.placement(parent).isPresent()
                        || parts.placements().stream().anyMatch(it -> it.id().equals(parent)));
  }
}
