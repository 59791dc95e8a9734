package no.planverk.application.port;

import java.util.UUID;

/** Where new identities come from. */
@FunctionalInterface
public interface Ids {
  UUID next();
}
