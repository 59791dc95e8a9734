package no.planverk.application.planning;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;

/** Words a new element in a plan and places it there. */
public final class AddElement {
  private final Desk desk;
  private final RichTexts richTexts;

  public AddElement(Desk desk, RichTexts richTexts) {
    this.desk = desk;
    this.richTexts = richTexts;
  }

  /** Where in the text a top-level element is shown: in a section, at a place among its blocks. */
  public record InSection(SectionId section, Optional<Integer> position) {}

  public Reply<Written<Placed>> add(
      Actor actor,
      PlanId id,
      Once<Written<Placed>> once,
      ElementKind kind,
      ElementWords words,
      PlacementWords place,
      Optional<InSection> shown) {
    return Sheet.openOnce(
        desk,
        actor,
        id,
        once,
        sheet -> {
          Manuscript text = sheet.text();
          if (shown.isPresent() && text.section(shown.get().section()).isEmpty()) {
            return Reply.faulty(Fault.at("/section", FaultCode.UNKNOWN_OBJECT));
          }
          Cleaned cleaned = new Cleaned(richTexts, text, List.of());
          return words
              .content(cleaned, sheet.names())
              .then(
                  content ->
                      Placing.rank(place, text, Optional.empty())
                          .then(rank -> store(sheet, kind, content, place, rank))
                          .then(placed -> shown(sheet, text, placed, shown)));
        });
  }

  private Reply<Placed> store(
      Sheet sheet, ElementKind kind, Element.Content content, PlacementWords place, Rank rank) {
    Element element = new Element(new ElementId(desk.ids().next()), kind, sheet.id(), content, 1);
    Placement placement =
        new Placement(
            new PlacementId(desk.ids().next()),
            sheet.id(),
            element.id(),
            place.parent(),
            rank,
            Optional.empty(),
            place.label(),
            false,
            place.contributesTo(),
            1);
    sheet.manuscripts().add(element);
    sheet.manuscripts().add(placement);
    sheet.made("add", "element", element.id());
    sheet.made("place", "placement", placement.id());
    return Reply.done(new Placed(element, placement));
  }

  private Reply<Written<Placed>> shown(
      Sheet sheet, Manuscript text, Placed placed, Optional<InSection> shown) {
    if (shown.isPresent()) {
      SectionId section = shown.get().section();
      List<Rank> others = text.blocksIn(section).stream().map(Block::rank).toList();
      sheet
          .manuscripts()
          .add(
              new Block(
                  new BlockId(desk.ids().next()),
                  sheet.id(),
                  section,
                  Rank.at(others, shown.get().position()),
                  new Block.Shown(placed.placement().id()),
                  1));
    }
    return sheet.written(placed);
  }
}
