package no.planverk.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.ConflictId;
import no.planverk.domain.writing.RevisionId;
import no.planverk.domain.writing.TextConflict;
import no.planverk.domain.writing.TextRevision;

/** What the texts of plans were before, and wordings that two people could not both have. */
public interface TextHistory {
  Optional<TextRevision> latest(BlockId block);

  Optional<TextRevision> revision(RevisionId id);

  /** Everything that was written in texts of the section, latest first. */
  List<TextRevision> ofSection(SectionId section);

  /** Who wrote in texts of a section, and when they last did. */
  record Stretch(SectionId section, Author author, Instant last) {}

  /** Who has written in which sections of the plan after that moment, latest first. */
  List<Stretch> writtenSince(PlanId plan, Instant time);

  void add(TextRevision revision);

  /** Stores that the same stretch of work went on. */
  void save(TextRevision revision);

  void add(TextConflict conflict);

  void save(TextConflict conflict);

  Optional<TextConflict> conflict(ConflictId id);

  /** Those of the plan that nobody has settled, oldest first. */
  List<TextConflict> conflicts(PlanId plan);
}
