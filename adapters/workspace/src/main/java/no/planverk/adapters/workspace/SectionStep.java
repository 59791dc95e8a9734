package no.planverk.adapters.workspace;

import java.util.List;
import java.util.Optional;
import no.planverk.application.planning.SectionWords;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;

/** One step of a section in the outline: up, down, in under the one above, out of its parent. */
final class SectionStep {
  private SectionStep() {}

  /** Where the step leads; nothing where it leads nowhere. */
  static Optional<SectionWords> of(Manuscript text, Section section, String direction) {
    List<Section> row = row(text, section.parent());
    int at = place(row, section);
    return switch (direction) {
      case "up" -> at == 0 ? Optional.empty() : Optional.of(to(section, section.parent(), at - 1));
      case "down" ->
          at + 1 == row.size()
              ? Optional.empty()
              : Optional.of(to(section, section.parent(), at + 1));
      case "in" ->
          at == 0
              ? Optional.empty()
              : Optional.of(to(section, Optional.of(row.get(at - 1).id()), Integer.MAX_VALUE));
      case "out" ->
          section.parent().flatMap(text::section).map(parent -> out(text, section, parent));
      default -> Optional.empty();
    };
  }

  private static SectionWords out(Manuscript text, Section section, Section parent) {
    int after = place(row(text, parent.parent()), parent) + 1;
    return to(section, parent.parent(), after);
  }

  private static SectionWords to(Section section, Optional<SectionId> parent, int position) {
    return new SectionWords(section.title(), parent, Optional.of(position));
  }

  private static List<Section> row(Manuscript text, Optional<SectionId> parent) {
    return parent.map(text::sectionsUnder).orElseGet(text::topSections);
  }

  private static int place(List<Section> row, Section section) {
    return row.stream().map(Section::id).toList().indexOf(section.id());
  }
}
