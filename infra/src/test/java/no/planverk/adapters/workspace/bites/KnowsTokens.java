package no.planverk.adapters.workspace.bites;

import com.nimbusds.jwt.SignedJWT;

/** Breaks a rule on purpose: the staff's pages read ID tokens themselves. */
abstract class KnowsTokens {
  abstract void meet(SignedJWT stranger);
}
