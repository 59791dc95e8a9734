package no.planverk.application.planning;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
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
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Section;

/** Adds a section to a plan's text, at the top or under another, in a place among its siblings. */
public final class AddSection {
  private final Desk desk;

  public AddSection(Desk desk) {
    this.desk = desk;
  }

  public Reply<Section> add(
      Actor actor, PlanId id, Title title, Optional<SectionId> parent, Optional<Integer> position) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.writing(
                stores, actor, id, plan -> add(actor, plan, title, parent, position, stores)));
  }

  private Reply<Section> add(
      Actor actor,
      Plan plan,
      Title title,
      Optional<SectionId> parent,
      Optional<Integer> position,
      TenantStores stores) {
    Manuscript text = stores.manuscripts().of(plan.id());
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
            plan.id(),
            parent,
            Order.at(siblings, position),
            title,
            1);
    stores.manuscripts().add(section);
    desk.note(stores, actor, "add", Subject.made("section", section.id(), plan.id()));
    return Reply.done(section);
  }

  static List<Section> siblings(Manuscript text, Optional<SectionId> parent) {
    return parent.map(text::sectionsUnder).orElseGet(text::topSections);
  }
}
