package no.planverk.application.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.port.Ids;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Rank;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.Section;
import no.planverk.domain.template.PlanTemplate;
import no.planverk.domain.template.SectionGuide;
import no.planverk.domain.template.TemplateSection;

/** A planner begins a plan with the sections of a template, and its help beside them. */
public final class DraftFromTemplate {
  private final Drafting drafting;

  public DraftFromTemplate(Desk desk, Municipalities municipalities) {
    this.drafting = new Drafting(desk, municipalities);
  }

  public Reply<Plan> draft(Actor actor, Once<Plan> once, PlanFacts facts, PlanTemplate template) {
    return drafting.begin(
        actor,
        once,
        facts,
        (stores, plan) -> {
          lay(stores, plan, template);
          return Reply.done(plan);
        });
  }

  /** The same in a transaction that goes on, by one who may do it. */
  public Plan drafted(TenantStores stores, Actor actor, PlanFacts facts, PlanTemplate template) {
    Plan plan = drafting.begun(stores, actor, facts);
    lay(stores, plan, template);
    return plan;
  }

  private void lay(TenantStores stores, Plan plan, PlanTemplate template) {
    new Outline(plan.id(), drafting.desk().ids()).lay(stores, template);
  }

  /** A template's sections as sections of a plan. */
  private record Outline(PlanId plan, Ids ids, List<Section> sections, List<SectionGuide> guides) {
    Outline(PlanId plan, Ids ids) {
      this(plan, ids, new ArrayList<>(), new ArrayList<>());
    }

    void lay(TenantStores stores, PlanTemplate template) {
      add(template.sections(), Optional.empty());
      stores
          .manuscripts()
          .addAll(plan, new Manuscript(sections, List.of(), List.of(), List.of(), List.of()));
      stores.guides().add(guides);
    }

    private void add(List<TemplateSection> parts, Optional<SectionId> parent) {
      List<Rank> ranks = Rank.row(parts.size());
      for (int i = 0; i < parts.size(); i++) {
        TemplateSection part = parts.get(i);
        SectionId id = new SectionId(ids.next());
        sections.add(new Section(id, plan, parent, ranks.get(i), part.title(), 1));
        if (part.help().isPresent() || part.required()) {
          guides.add(new SectionGuide(id, part.help(), part.required()));
        }
        add(part.sections(), Optional.of(id));
      }
    }
  }
}
