package no.planverk.domain.writing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.PersonId;

/** Something that a person is to be told about a plan, by whose deed. */
public record Notice(
    NoticeId id,
    PersonId person,
    PlanId plan,
    Kind kind,
    UUID about,
    Optional<UUID> by,
    Instant at) {

  /** Why someone is told. */
  public enum Kind {
    /** Someone wrote their name in a comment. */
    MENTION("mention"),
    /** Someone answered in a thread that they took part in. */
    ANSWER("answer"),
    /** They were given a task. */
    TASK("task"),
    /** They are asked to review. */
    REVIEW("review"),
    /** What they sent to review was approved. */
    APPROVED("approved"),
    /** What they sent to review came back, with reasons. */
    RETURNED("returned"),
    /** What their plan has fetched says something else now, or has come to an end. */
    SOURCE("source"),
    /** The unit that they lead was given something of the plan; it is about the unit. */
    GIVEN("given");

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
      throw new IllegalArgumentException("no notice is called " + id);
    }
  }
}
