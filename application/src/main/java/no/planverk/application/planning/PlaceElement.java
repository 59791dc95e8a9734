package no.planverk.application.planning;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Once;
import no.planverk.application.Pinning;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.FetchRules;
import no.planverk.domain.fetching.Wording;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;

/** Places an element that exists in another place or another plan: the same element, same words. */
public final class PlaceElement {
  private final Desk desk;
  private final Pinning pinning;

  public PlaceElement(Desk desk, Pinning pinning) {
    this.desk = desk;
    this.pinning = pinning;
  }

  public Reply<Written<Placed>> place(
      Actor actor,
      PlanId id,
      Once<Written<Placed>> once,
      ElementId elementId,
      PlacementWords words) {
    return Sheet.openOnce(
        desk,
        actor,
        id,
        once,
        sheet ->
            readable(sheet, elementId)
                .then(
                    element ->
                        Placing.rank(words, sheet.text(), Optional.empty())
                            .then(rank -> store(sheet, element, words, rank))));
  }

  private static Reply<Element> readable(Sheet sheet, ElementId id) {
    Optional<Element> element = sheet.manuscripts().element(id);
    if (element.isEmpty()) {
      return Reply.faulty(Fault.at("/element", FaultCode.UNKNOWN_OBJECT));
    }
    return PlanAccess.reading(
        sheet.stores(),
        sheet.actor(),
        element.get().source(),
        Act.READ_TEXT,
        plan -> allowed(sheet, plan, element.get()));
  }

  private static Reply<Element> allowed(Sheet sheet, Plan source, Element element) {
    FetchRules rules = new FetchRules(sheet.stores().fetches().bars());
    PlanType from = source.facts().type();
    return source.id().equals(sheet.id()) || rules.allow(sheet.plan().facts().type(), from)
        ? Reply.done(element)
        : Reply.refused(new Refusal.MayNotFetch(from.id()));
  }

  private Reply<Written<Placed>> store(
      Sheet sheet, Element element, PlacementWords words, Rank rank) {
    Placement placement =
        new Placement(
            new PlacementId(desk.ids().next()),
            sheet.id(),
            element.id(),
            words.parent(),
            rank,
            Optional.empty(),
            words.label(),
            false,
            words.contributesTo(),
            1);
    sheet.manuscripts().add(placement);
    sheet.made("place", "placement", placement.id());
    return sheet.written(new Placed(pinned(sheet, element), placement));
  }

  /** The element in the words that this plan shows it in from now on. */
  private Element pinned(Sheet sheet, Element element) {
    if (element.source().equals(sheet.id())) {
      return element;
    }
    Optional<Fetch> before = sheet.stores().fetches().find(sheet.id(), element.id());
    if (before.isPresent()) {
      return before.get().shown().words().on(element);
    }
    Wording wording = pinning.fetched(sheet.stores(), element);
    sheet
        .stores()
        .fetches()
        .add(
            List.of(
                Fetch.begun(sheet.id(), element.id(), wording, sheet.actor().id(), desk.now())));
    return wording.words().on(element);
  }
}
