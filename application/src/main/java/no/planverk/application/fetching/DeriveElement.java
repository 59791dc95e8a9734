package no.planverk.application.fetching;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.planning.Placed;
import no.planverk.application.planning.Sheet;
import no.planverk.application.planning.Written;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;
import no.planverk.domain.template.ElementLineage;

/**
 * Makes a fetched element the plan's own, so that it can be worded anew: another element with the
 * same words to begin from, which knows its source and the reason. What stands under it stays.
 */
public final class DeriveElement {
  /** As long as a reason may be, in characters. */
  public static final int LONGEST_REASON = 2000;

  private final Desk desk;

  public DeriveElement(Desk desk) {
    this.desk = desk;
  }

  public Reply<Written<Placed>> derive(
      Actor actor, PlanId id, PlacementId placement, Expected expected, String reason) {
    return Sheet.open(
        desk,
        actor,
        id,
        sheet ->
            sheet.changing(
                sheet.text().placement(placement),
                Placement::revision,
                expected,
                it -> derive(sheet, it, reason.strip())));
  }

  private Reply<Written<Placed>> derive(Sheet sheet, Placement placement, String reason) {
    Optional<Fault> fault = faultOf(reason);
    if (fault.isPresent()) {
      return Reply.faulty(fault.get());
    }
    Element shown = sheet.text().shown(placement);
    if (shown.source().equals(sheet.id())) {
      return Reply.refused(new Refusal.NothingToFollow());
    }
    Element own =
        new Element(new ElementId(desk.ids().next()), shown.kind(), sheet.id(), begun(shown), 1);
    sheet.manuscripts().add(own);
    if (!sheet.manuscripts().save(placement.showing(own.id()))) {
      return new Reply.Stale<>();
    }
    sheet
        .stores()
        .lineages()
        .add(
            List.of(new ElementLineage(own.id(), shown.id(), shown.source(), Optional.of(reason))));
    sheet.made("derive", "element", own.id());
    return sheet.written(new Placed(own, placement.showing(own.id()).stored()));
  }

  static Optional<Fault> faultOf(String reason) {
    if (reason.isEmpty()) {
      return Optional.of(Fault.at("/reason", FaultCode.MISSING_MEMBER));
    }
    return reason.length() > LONGEST_REASON
        ? Optional.of(Fault.at("/reason", FaultCode.INVALID_VALUE))
        : Optional.empty();
  }

  /** The words and marks of the source; its money, readings and internal text stay with it. */
  private static Element.Content begun(Element shown) {
    Element.Content content = shown.content();
    return new Element.Content(
        content.title(),
        content.text(),
        Optional.empty(),
        content.owner(),
        content.sdg(),
        content.start(),
        content.deadline(),
        Optional.empty(),
        content.priority(),
        List.of(),
        IndicatorValues.NONE);
  }
}
