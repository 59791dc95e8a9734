package no.planverk.adapters.scim.bites;

import jakarta.json.bind.Jsonb;

/** Breaks a rule on purpose: JSON is bound outside the API. */
abstract class KnowsJsonb {
  abstract void meet(Jsonb stranger);
}
