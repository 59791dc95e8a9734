package no.planverk.application.memory;

import java.util.List;
import no.planverk.application.port.Guides;
import no.planverk.application.port.Lineages;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Element;
import no.planverk.domain.plan.Section;
import no.planverk.domain.template.ElementLineage;
import no.planverk.domain.template.SectionGuide;

/** What new plans began from. */
final class MemoryTemplates {
  private MemoryTemplates() {}

  record OfSections(MemoryState state) implements Guides {
    @Override
    public void add(List<SectionGuide> guides) {
      guides.forEach(it -> MemoryState.insert(state.guides, it.section(), it));
    }

    @Override
    public List<SectionGuide> of(PlanId plan) {
      List<SectionId> sections =
          new MemoryManuscripts(state).of(plan).sections().stream().map(Section::id).toList();
      return state.guides.values().stream().filter(it -> sections.contains(it.section())).toList();
    }
  }

  record OfElements(MemoryState state) implements Lineages {
    @Override
    public void add(List<ElementLineage> lineages) {
      lineages.forEach(it -> MemoryState.insert(state.lineages, it.element(), it));
    }

    @Override
    public List<ElementLineage> of(PlanId plan) {
      List<ElementId> worded =
          state.elements.values().stream()
              .filter(it -> it.source().equals(plan))
              .map(Element::id)
              .toList();
      return state.lineages.values().stream().filter(it -> worded.contains(it.element())).toList();
    }
  }
}
