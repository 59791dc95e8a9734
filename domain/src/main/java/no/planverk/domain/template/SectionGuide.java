package no.planverk.domain.template;

import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.SectionId;

/** What a template says about a section of a plan: help for the writer, and whether it must be. */
public record SectionGuide(SectionId section, Optional<String> help, boolean required) {
  private static final int LONGEST = 2_000;

  public SectionGuide {
    if (help.isEmpty() && !required) {
      throw new InvalidValue("a guide says something");
    }
    if (help.isPresent() && (help.get().isBlank() || help.get().length() > LONGEST)) {
      throw new InvalidValue("help is 1 to 2,000 characters");
    }
  }
}
