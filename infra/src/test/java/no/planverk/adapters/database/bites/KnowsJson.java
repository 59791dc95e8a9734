package no.planverk.adapters.database.bites;

import jakarta.json.JsonObject;

/** Breaks a rule on purpose: stores read JSON. */
abstract class KnowsJson {
  abstract void meet(JsonObject stranger);
}
