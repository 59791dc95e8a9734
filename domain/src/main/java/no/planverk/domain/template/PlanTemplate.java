package no.planverk.domain.template;

import java.util.List;

/** An outline that a plan can begin from, in one language. */
public record PlanTemplate(String id, String name, List<TemplateSection> sections) {
  public PlanTemplate {
    sections = List.copyOf(sections);
  }
}
