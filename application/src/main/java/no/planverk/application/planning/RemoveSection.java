package no.planverk.application.planning;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.Manuscripts;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;
import no.planverk.domain.writing.Removal;

/** Removes a section that holds nothing. */
public final class RemoveSection {
  private final Desk desk;

  public RemoveSection(Desk desk) {
    this.desk = desk;
  }

  public Reply<SectionId> remove(Actor actor, PlanId id, SectionId sectionId, Expected expected) {
    return Sheet.open(
        desk,
        actor,
        id,
        sheet -> {
          Manuscript text = sheet.text();
          return sheet.changing(
              text.section(sectionId),
              Section::revision,
              expected,
              section -> remove(sheet, text, section));
        });
  }

  private static Reply<SectionId> remove(Sheet sheet, Manuscript text, Section section) {
    SectionId id = section.id();
    if (!text.blocksIn(id).isEmpty() || !text.sectionsUnder(id).isEmpty()) {
      return Reply.refused(new Refusal.NotEmpty());
    }
    return sheet.takenOut(
        Removal.What.SECTION,
        section.title().value(),
        new Manuscripts.Parts(List.of(section), List.of(), List.of()),
        "section",
        id);
  }
}
