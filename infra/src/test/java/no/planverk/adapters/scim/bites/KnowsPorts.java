package no.planverk.adapters.scim.bites;

import no.planverk.application.port.DirectoryGroups;

/** Breaks a rule on purpose: the directory reaches past the use cases. */
abstract class KnowsPorts {
  abstract void meet(DirectoryGroups stranger);
}
