package no.planverk.domain.writing;

import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.plan.BlockId;

/**
 * Something that changed in a plan's working text, for the pages that are open on it. Kept for a
 * day.
 *
 * @param tab the open page that did it; empty when it was none
 */
public record PlanEvent(
    PlanId plan,
    Kind kind,
    Author author,
    String tab,
    Optional<SectionId> section,
    Optional<BlockId> block,
    long revision,
    Instant at) {

  /** What kind of thing changed. */
  public enum Kind {
    /** The words of one text. */
    TEXT("text"),
    /** Sections or elements: added, moved, renamed, reworded or taken out. */
    OUTLINE("outline"),
    /** Comments or suggestions. */
    TALK("talk");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    public static Kind of(String id) {
      for (Kind kind : values()) {
        if (kind.id.equals(id)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no kind of event is called " + id);
    }
  }
}
