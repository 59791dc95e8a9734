package no.planverk.application.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.planverk.application.task.ListTasks.Place;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;

/** The sections of a text in its order. */
final class Places {
  private Places() {}

  static List<Place> of(Manuscript text) {
    List<Place> places = new ArrayList<>();
    add(places, text, text.topSections(), 0);
    return places;
  }

  private static void add(List<Place> places, Manuscript text, List<Section> sections, int depth) {
    for (Section section : sections) {
      places.add(new Place(section.id(), section.title().value(), depth));
      add(places, text, text.sectionsUnder(section.id()), depth + 1);
    }
  }

  /** A section and all that stand under it. */
  static Set<SectionId> within(Manuscript text, SectionId section) {
    Set<SectionId> found = new HashSet<>(Set.of(section));
    for (Section under : text.sectionsUnder(section)) {
      found.addAll(within(text, under.id()));
    }
    return found;
  }
}
