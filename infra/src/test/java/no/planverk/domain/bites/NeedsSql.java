package no.planverk.domain.bites;

import java.sql.Connection;

/** Breaks a rule on purpose: the domain needs a database. */
abstract class NeedsSql {
  abstract void meet(Connection stranger);
}
