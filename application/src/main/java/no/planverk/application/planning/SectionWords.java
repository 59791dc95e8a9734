package no.planverk.application.planning;

import java.util.Optional;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;

/** What a section shall be called and where it shall stand; no position: last, or where it is. */
public record SectionWords(Title title, Optional<SectionId> parent, Optional<Integer> position) {}
