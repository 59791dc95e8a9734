package no.planverk.domain.writing;

import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.BlockId;

/**
 * A change of one part of a text that someone proposes. It stands apart from the text until someone
 * who may write takes it or leaves it.
 *
 * @param part the key of the part that is changed or taken out; of a new part its own
 * @param after the key of the part before it; empty at the beginning
 * @param base the part's HTML when it was proposed; empty for a new part
 * @param proposed the HTML that is proposed; empty where the part is to go
 * @param list as in {@link TextPart}
 * @param tab the open page that it was written in
 */
public record Suggestion(
    SuggestionId id,
    PlanId plan,
    SectionId section,
    BlockId block,
    Kind kind,
    String part,
    String after,
    String list,
    String base,
    String proposed,
    Author author,
    String tab,
    Instant at,
    State state,
    Optional<PersonId> settledBy,
    Optional<Instant> settledAt) {

  /** What is proposed. */
  public enum Kind {
    INSERT("insert"),
    DELETE("delete"),
    REPLACE("replace");

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
      throw new IllegalArgumentException("no suggestion is called " + id);
    }
  }

  /** What has become of it. */
  public enum State {
    OPEN("open"),
    ACCEPTED("accepted"),
    REJECTED("rejected");

    private final String id;

    State(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    public static State of(String id) {
      for (State state : values()) {
        if (state.id.equals(id)) {
          return state;
        }
      }
      throw new IllegalArgumentException("no suggestion stands as " + id);
    }
  }

  public Suggestion settled(State outcome, Optional<PersonId> by, Instant now) {
    return new Suggestion(
        id,
        plan,
        section,
        block,
        kind,
        part,
        after,
        list,
        base,
        proposed,
        author,
        tab,
        at,
        outcome,
        by,
        Optional.of(now));
  }
}
