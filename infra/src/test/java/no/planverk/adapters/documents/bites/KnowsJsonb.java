package no.planverk.adapters.documents.bites;

import jakarta.json.bind.Jsonb;

/** Breaks a rule on purpose: documents bind JSON. */
abstract class KnowsJsonb {
  abstract void meet(Jsonb stranger);
}
