package no.planverk.application.planning;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Once;
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

/** Adds a section to a plan's text, at the top or under another, in a place among its siblings. */
public final class AddSection {
  private final Desk desk;

  public AddSection(Desk desk) {
    this.desk = desk;
  }

  public Reply<Written<Section>> add(
      Actor actor, PlanId id, Once<Written<Section>> once, SectionWords words) {
    return Sheet.openOnce(desk, actor, id, once, sheet -> add(sheet, words));
  }

  private Reply<Written<Section>> add(Sheet sheet, SectionWords words) {
    Manuscript text = sheet.text();
    Optional<SectionId> parent = words.parent();
    if (parent.isPresent() && text.section(parent.get()).isEmpty()) {
      return Reply.faulty(Fault.at("/parent", FaultCode.UNKNOWN_OBJECT));
    }
    if (parent.isPresent() && text.sectionDepth(parent.get()) >= Manuscript.DEEPEST) {
      return Reply.refused(new Refusal.TooDeep(Manuscript.DEEPEST));
    }
    List<Rank> siblings = siblings(text, parent).stream().map(Section::rank).toList();
    Section section =
        new Section(
            new SectionId(desk.ids().next()),
            sheet.id(),
            parent,
            Rank.at(siblings, words.position()),
            words.title(),
            1);
    sheet.manuscripts().add(section);
    sheet.made("add", "section", section.id());
    return sheet.written(section);
  }

  static List<Section> siblings(Manuscript text, Optional<SectionId> parent) {
    return parent.map(text::sectionsUnder).orElseGet(text::topSections);
  }
}
