package no.planverk.domain.template;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Title;

/**
 * A section of a template: its heading, what helps whoever writes it, whether such a plan must have
 * it, and the sections under it.
 */
public record TemplateSection(
    Title title, Optional<String> help, boolean required, List<TemplateSection> sections) {
  public TemplateSection {
    sections = List.copyOf(sections);
  }
}
