package no.planverk.adapters.participation;

import java.util.Optional;

/** Seals what a form carries, so that nobody else can have made it. */
public interface FormSeal {
  String seal(String plain);

  /** What was sealed; empty where it was not sealed by us. */
  Optional<String> open(String sealed);
}
