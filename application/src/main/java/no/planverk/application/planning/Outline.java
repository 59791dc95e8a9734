package no.planverk.application.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.Ids;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Rank;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;
import no.planverk.domain.template.PlanTemplate;
import no.planverk.domain.template.SectionGuide;
import no.planverk.domain.template.TemplateSection;

/** A template's sections as sections of a plan. */
public record Outline(PlanId plan, Ids ids, List<Section> sections, List<SectionGuide> guides) {
  public Outline(PlanId plan, Ids ids) {
    this(plan, ids, new ArrayList<>(), new ArrayList<>());
  }

  public void lay(TenantStores stores, PlanTemplate template) {
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
