package no.planverk.adapters.workspace.bites;

import jakarta.mail.Session;

/** Breaks a rule on purpose: mail is sent outside its room. */
abstract class KnowsMail {
  abstract void meet(Session stranger);
}
