package no.planverk.domain.template;

import java.util.List;
import java.util.Set;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;

/** A template that a municipality made for some types of plan. A retired one is offered no more. */
public record OwnTemplate(
    TemplateId id,
    String name,
    Set<String> planTypes,
    List<TemplateSection> sections,
    boolean retired,
    long revision) {
  private static final int LONGEST_NAME = 200;

  /** More sections than a template can have. */
  public static final int MOST_SECTIONS = 200;

  public OwnTemplate {
    checkName(name);
    planTypes = Set.copyOf(planTypes);
    sections = List.copyOf(sections);
    if (planTypes.isEmpty() || planTypes.stream().anyMatch(it -> PlanTypes.find(it).isEmpty())) {
      throw new InvalidValue("a template is for types of plan that there are");
    }
    if (sections.isEmpty() || OutlineLine.of(sections).size() > MOST_SECTIONS) {
      throw new InvalidValue("a template has 1 to 200 sections");
    }
  }

  public static String checkName(String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new InvalidValue("a template's name is 1 to 200 characters");
    }
    return PlainText.check(name);
  }

  public OwnTemplate retired(boolean now) {
    return new OwnTemplate(id, name, planTypes, sections, now, revision);
  }

  public boolean isFor(PlanType type) {
    return !retired && planTypes.contains(type.id());
  }

  /** As plans begin from it. */
  public PlanTemplate toBeginFrom() {
    return new PlanTemplate(id.toString(), name, sections);
  }
}
