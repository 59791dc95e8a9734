package no.planverk.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.signin.GrantId;
import no.planverk.domain.signin.SupportGrant;

/** Leaves that a municipality has given the vendor's support to look in. */
public interface SupportGrants {
  void add(SupportGrant grant);

  /** The newest first. */
  List<SupportGrant> all();

  /** The one that ends last of those that hold. */
  Optional<SupportGrant> open(Instant now);

  /** False when there is none, or it had ended before. */
  boolean end(GrantId id, Instant at);
}
