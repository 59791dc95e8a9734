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
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.Wording;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.plan.Plan;

/**
 * Makes one of two elements that mean the same. Every plan keeps the words that it shows and is
 * asked whether to follow those that stay; what was known of both stays known.
 */
public final class MergeElements {
  private final Desk desk;
  private final Pinning pinning;

  public MergeElements(Desk desk, Pinning pinning) {
    this.desk = desk;
    this.pinning = pinning;
  }

  /** {@code goes} becomes {@code stays}. The actor must be an editor of both plans they are of. */
  public Reply<Element> merge(Actor actor, ElementId goes, ElementId stays) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores ->
            editable(stores, actor, goes, "/goes")
                .then(
                    from ->
                        editable(stores, actor, stays, "/stays")
                            .then(into -> merge(stores, actor, from, into))));
  }

  private static Reply<Element> editable(
      TenantStores stores, Actor actor, ElementId id, String pointer) {
    Optional<Element> element = stores.manuscripts().element(id);
    return element.isEmpty()
        ? Reply.faulty(Fault.at(pointer, FaultCode.UNKNOWN_OBJECT))
        : PlanAccess.deciding(
            stores,
            actor,
            element.get().source(),
            Act.EDIT_TEXT,
            plan -> Reply.done(element.get()));
  }

  private Reply<Element> merge(TenantStores stores, Actor actor, Element from, Element into) {
    Optional<Why> why = inTheWay(stores, from, into);
    if (why.isPresent()) {
      return Reply.refused(new Refusal.CannotMerge(why.get()));
    }
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

  private static Optional<Why> inTheWay(TenantStores stores, Element from, Element into) {
    if (from.id().equals(into.id())) {
      return Optional.of(Why.SAME);
    }
    if (from.kind() != into.kind()) {
      return Optional.of(Why.OTHER_KIND);
    }
    boolean gone =
        stores.fetches().mergedInto(from.id()).isPresent()
            || stores.fetches().mergedInto(into.id()).isPresent();
    if (gone) {
      return Optional.of(Why.ALREADY_MERGED);
    }
    return carriesFigures(from) ? Optional.of(Why.CARRIES_FIGURES) : Optional.empty();
  }

  private static boolean carriesFigures(Element element) {
    return !element.content().costs().isEmpty()
        || !element.content().indicator().equals(IndicatorValues.NONE);
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
