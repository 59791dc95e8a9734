package no.planverk.application.writing;

import java.util.Optional;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.writing.CommentThread.About;

/** Where in a text something is said. */
public final class TalkPlace {
  private TalkPlace() {}

  /** The section that it is about, or that holds what it is about, while that stands. */
  public static Optional<SectionId> sectionOf(Manuscript text, About about) {
    return about
        .block()
        .flatMap(text::block)
        .map(Block::section)
        .or(() -> about.placement().flatMap(text::sectionOf))
        .or(about::section)
        .filter(it -> text.section(it).isPresent());
  }
}
