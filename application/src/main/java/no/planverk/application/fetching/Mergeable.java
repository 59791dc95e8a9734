package no.planverk.application.fetching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Merging;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;

/** Two elements of plans that the actor edits; nobody else changes them until it is decided. */
final class Mergeable {
  private Mergeable() {}

  static Reply<Merging> of(TenantStores stores, Actor actor, ElementId goes, ElementId stays) {
    return held(stores, actor, goes, "/goes")
        .then(any -> held(stores, actor, stays, "/stays"))
        .then(into -> Reply.done(read(stores, goes, stays, into)));
  }

  /** The plan that worded the element, held. */
  private static Reply<Plan> held(TenantStores stores, Actor actor, ElementId id, String pointer) {
    Optional<Element> element = stores.manuscripts().element(id);
    return element.isEmpty()
        ? Reply.faulty(Fault.at(pointer, FaultCode.UNKNOWN_OBJECT))
        : PlanAccess.deciding(stores, actor, element.get().source(), Act.EDIT_TEXT, Reply::done);
  }

  private static Merging read(TenantStores stores, ElementId goes, ElementId stays, Plan into) {
    stores.indicators().someForWriting(Set.copyOf(List.of(goes, stays)));
    return new Merging(
        stores.manuscripts().element(goes).orElseThrow(),
        stores.manuscripts().element(stays).orElseThrow(),
        Currency.of(into.facts().type().country().currency()));
  }
}
