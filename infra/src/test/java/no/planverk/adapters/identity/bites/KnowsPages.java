package no.planverk.adapters.identity.bites;

import no.planverk.adapters.workspace.WorkspaceRoutes;

/** Breaks a rule on purpose: signing in knows the staff's pages. */
abstract class KnowsPages {
  abstract void meet(WorkspaceRoutes stranger);
}
