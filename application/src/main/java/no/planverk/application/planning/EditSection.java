package no.planverk.application.planning;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Rank;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;

/** Renames a section, or moves it with all that is in it. */
public final class EditSection {
  private final Desk desk;

  public EditSection(Desk desk) {
    this.desk = desk;
  }

  public Reply<Written<Section>> edit(
      Actor actor, PlanId id, SectionId sectionId, Expected expected, SectionWords words) {
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
              section -> edit(sheet, text, section, words));
        });
  }

  private static Reply<Written<Section>> edit(
      Sheet sheet, Manuscript text, Section section, SectionWords words) {
    if (words.parent().isPresent()) {
      SectionId parent = words.parent().get();
      if (text.section(parent).isEmpty()) {
        return Reply.faulty(Fault.at("/parent", FaultCode.UNKNOWN_OBJECT));
      }
      if (text.sectionStandsUnder(parent, section.id())) {
        return Reply.faulty(Fault.at("/parent", FaultCode.CYCLE));
      }
      if (text.sectionDepth(parent) + text.sectionHeight(section.id()) > Manuscript.DEEPEST) {
        return Reply.refused(new Refusal.TooDeep(Manuscript.DEEPEST));
      }
    }
    Section edited = moved(text, section, words).titled(words.title());
    return sheet.changed(
        sheet.manuscripts().save(edited),
        "edit",
        "section",
        section.id(),
        section.revision(),
        edited.stored());
  }

  private static Section moved(Manuscript text, Section section, SectionWords words) {
    if (words.position().isEmpty() && words.parent().equals(section.parent())) {
      return section;
    }
    List<Rank> others =
        AddSection.siblings(text, words.parent()).stream()
            .filter(it -> !it.id().equals(section.id()))
            .map(Section::rank)
            .toList();
    return section.at(words.parent(), Rank.at(others, words.position()));
  }
}
