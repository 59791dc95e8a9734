package no.planverk.application.planning;

import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Pinning;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.fetching.Words;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Manuscript;

/**
 * Rewords an element in the plan it comes from. A plan that has fetched it keeps the words it shows
 * and cannot change them; those who write it are asked whether to follow.
 */
public final class EditElement {
  private final Desk desk;
  private final RichTexts richTexts;

  public EditElement(Desk desk, RichTexts richTexts) {
    this.desk = desk;
    this.richTexts = richTexts;
  }

  public Reply<Written<Element>> edit(
      Actor actor, PlanId id, ElementId elementId, Expected expected, ElementWords words) {
    return Sheet.open(
        desk,
        actor,
        id,
        sheet -> {
          Manuscript text = sheet.text();
          return sheet.changing(
              ownElement(sheet, elementId),
              Element::revision,
              expected,
              element ->
                  words
                      .content(cleaned(text, element), sheet.names())
                      .then(content -> store(sheet, element, content)));
        });
  }

  /** The element, if this plan is where it was worded. */
  static Optional<Element> ownElement(Sheet sheet, ElementId id) {
    return sheet.manuscripts().element(id).filter(it -> it.source().equals(sheet.id()));
  }

  static Reply<Written<Element>> store(Sheet sheet, Element element, Element.Content content) {
    Element edited = element.with(content);
    if (!Words.of(edited).equals(Words.of(element))) {
      Pinning.reworded(sheet.desk(), sheet.stores(), sheet.actor(), sheet.plan(), edited);
    }
    return sheet.changed(
        sheet.manuscripts().save(edited),
        "edit",
        "element",
        element.id(),
        element.revision(),
        edited.stored());
  }

  private Cleaned cleaned(Manuscript text, Element replaced) {
    return new Cleaned(
        richTexts,
        text,
        Stream.of(replaced.content().text(), replaced.content().internal())
            .flatMap(Optional::stream)
            .toList());
  }
}
