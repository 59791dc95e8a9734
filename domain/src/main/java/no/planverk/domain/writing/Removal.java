package no.planverk.domain.writing;

import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;

/** Something taken out of a plan's text in one step, with all that stood in it; can be put back. */
public record Removal(
    RemovalId id,
    PlanId plan,
    What what,
    String title,
    Author author,
    Instant at,
    Optional<Instant> putBack) {

  public Removal putBackAt(Instant now) {
    return new Removal(id, plan, what, title, author, at, Optional.of(now));
  }

  /** What was taken out. */
  public enum What {
    SECTION("section"),
    TEXT("text"),
    ELEMENT("element");

    private final String id;

    What(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    public static What of(String id) {
      for (What what : values()) {
        if (what.id.equals(id)) {
          return what;
        }
      }
      throw new IllegalArgumentException("nothing called " + id + " is taken out");
    }
  }
}
