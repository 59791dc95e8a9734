package no.planverk.application.fetching;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Pinning;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Refusal.CannotMerge.Why;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.HeldCosts;
import no.planverk.domain.element.Merging;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.Wording;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.plan.Plan;

/**
 * Makes one of two elements that mean the same. Every plan keeps the words that it shows and is
 * asked whether to follow those that stay; what was known of both stays known: readings, costs,
 * places in financial plans, what units were given.
 */
public final class MergeElements {
  private final Desk desk;
  private final Pinning pinning;

  public MergeElements(Desk desk, Pinning pinning) {
    this.desk = desk;
    this.pinning = pinning;
  }

  /**
   * {@code goes} becomes {@code stays}. The actor must be an editor of both plans they are of.
   * Where both cost something and not the same, {@code held} says what holds.
   */
  public Reply<Element> merge(
      Actor actor, ElementId goes, ElementId stays, Optional<HeldCosts> held) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores ->
            Mergeable.of(stores, actor, goes, stays)
                .then(merging -> decide(stores, actor, merging, held)));
  }

  private Reply<Element> decide(
      TenantStores stores, Actor actor, Merging merging, Optional<HeldCosts> held) {
    Optional<Refusal> refusal = inTheWay(stores, merging, held);
    if (refusal.isPresent()) {
      return Reply.refused(refusal.get());
    }
    boolean newCosts = !merging.costs(held).equals(merging.stays().content().costs());
    return newCosts
        ? PlanAccess.writing(
            stores, actor, merging.stays().source(), any -> merge(stores, actor, merging, held))
        : merge(stores, actor, merging, held);
  }

  private Reply<Element> merge(
      TenantStores stores, Actor actor, Merging merging, Optional<HeldCosts> held) {
    Element from = merging.goes();
    Element into = new FigureKeeping(desk, stores, actor).keep(merging, held);
    if (!from.source().equals(into.source())) {
      keepWords(stores, actor, from, into);
      pinning.fetched(stores, into);
    }
    stores.fetches().merge(from.id(), into.id());
    desk.note(stores, actor, "merge", Subject.made("element", from.id(), from.source()));
    Plan source = stores.plans().find(into.source()).orElseThrow();
    Pinning.tell(desk, stores, actor, source);
    return Reply.done(into);
  }

  private static Optional<Refusal> inTheWay(
      TenantStores stores, Merging merging, Optional<HeldCosts> held) {
    Element from = merging.goes();
    Element into = merging.stays();
    if (from.id().equals(into.id())) {
      return because(Why.SAME);
    }
    if (from.kind() != into.kind()) {
      return because(Why.OTHER_KIND);
    }
    boolean gone =
        stores.fetches().mergedInto(from.id()).isPresent()
            || stores.fetches().mergedInto(into.id()).isPresent();
    if (gone) {
      return because(Why.ALREADY_MERGED);
    }
    if (merging.unitsDiffer()) {
      return because(Why.OTHER_MEASURE);
    }
    if (!merging.clashes().isEmpty()) {
      return Optional.of(new Refusal.ReadingsDiffer(merging.clashes()));
    }
    return held.isEmpty() && merging.costsToChoose()
        ? because(Why.COSTS_OF_BOTH)
        : Optional.empty();
  }

  private static Optional<Refusal> because(Why why) {
    return Optional.of(new Refusal.CannotMerge(why));
  }

  /** The plan in which it was worded has fetched it from now on, in its own words. */
  private void keepWords(TenantStores stores, Actor actor, Element from, Element into) {
    PlanId own = from.source();
    if (stores.fetches().find(own, into.id()).isPresent()
        || !stores.fetches().placing(from.id()).contains(own)) {
      return;
    }
    Wording said = pinning.current(stores, from);
    stores.fetches().add(List.of(Fetch.begun(own, into.id(), said, actor.id(), desk.now())));
  }
}
