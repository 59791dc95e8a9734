package no.planverk.adapters.database.bites;

import org.jooq.impl.DSL;

/** Breaks a rule on purpose: SQL as text. */
final class WritesSql {
  Object make() {
    return DSL.field("now()");
  }
}
