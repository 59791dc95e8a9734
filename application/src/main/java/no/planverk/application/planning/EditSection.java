package no.planverk.application.planning;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.Fault;
import no.planverk.application.port.FaultCode;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Rank;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;

/** Renames a section, or moves it with all that is in it. */
public final class EditSection {
  private final Desk desk;

  public EditSection(Desk desk) {
    this.desk = desk;
  }

  /** What the section shall be; without a position it stays where it is among its siblings. */
  public record Wanted(Title title, Optional<SectionId> parent, Optional<Integer> position) {}

  public Reply<Section> edit(
      Actor actor, PlanId id, SectionId sectionId, Expected expected, Wanted wanted) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.writing(
                stores, actor, id, plan -> edit(actor, id, sectionId, expected, wanted, stores)));
  }

  private Reply<Section> edit(
      Actor actor,
      PlanId id,
      SectionId sectionId,
      Expected expected,
      Wanted wanted,
      TenantStores stores) {
    Manuscript text = stores.manuscripts().of(id);
    Optional<Section> found = text.section(sectionId);
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    Section section = found.get();
    if (!expected.meets(section.revision())) {
      return new Reply.Stale<>();
    }
    if (wanted.parent().isPresent()) {
      SectionId parent = wanted.parent().get();
      if (text.section(parent).isEmpty()) {
        return Reply.faulty(Fault.at("/parent", FaultCode.UNKNOWN_OBJECT));
      }
      if (text.sectionStandsUnder(parent, sectionId)) {
        return Reply.faulty(Fault.at("/parent", FaultCode.CYCLE));
      }
      if (text.sectionDepth(parent) + text.sectionHeight(sectionId) > Manuscript.DEEPEST) {
        return Reply.refused(new Refusal.TooDeep(Manuscript.DEEPEST));
      }
    }
    Section edited = moved(text, section, wanted).titled(wanted.title());
    if (!stores.manuscripts().save(edited)) {
      return new Reply.Stale<>();
    }
    desk.note(stores, actor, "edit", Subject.changed("section", sectionId, id, section.revision()));
    return Reply.done(stores.manuscripts().of(id).section(sectionId).orElseThrow());
  }

  private static Section moved(Manuscript text, Section section, Wanted wanted) {
    if (wanted.position().isEmpty() && wanted.parent().equals(section.parent())) {
      return section;
    }
    List<Rank> others =
        AddSection.siblings(text, wanted.parent()).stream()
            .filter(it -> !it.id().equals(section.id()))
            .map(Section::rank)
            .toList();
    return section.at(wanted.parent(), Order.at(others, wanted.position()));
  }
}
