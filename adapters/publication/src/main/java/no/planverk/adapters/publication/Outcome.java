package no.planverk.adapters.publication;

import io.helidon.http.Status;
import no.planverk.adapters.http.StoredAnswer;
import no.planverk.adapters.http.paper.KeptPaper;

/** What a request to the public site comes to. */
sealed interface Outcome {
  /** A page or file; one to be {@code kept} may be sent again until something changes. */
  record Shown(StoredAnswer answer, boolean kept) implements Outcome {}

  /** A page that explains why there is nothing: 404 or 410. */
  record Refused(Status status, byte[] html) implements Outcome {}

  /** A paper, under the name that it is saved with. */
  record Printed(KeptPaper paper, String name) implements Outcome {}

  /** A page that says that something is being made; a browser asks again by itself. */
  record Coming(byte[] html) implements Outcome {}

  /** Another address. */
  record Elsewhere(Status status, String location) implements Outcome {
    /** For good. */
    static Elsewhere moved(String location) {
      return new Elsewhere(Status.PERMANENT_REDIRECT_308, location);
    }
  }
}
