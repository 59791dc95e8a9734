package no.planverk.application.signin;

import no.planverk.application.port.Operators;
import no.planverk.domain.person.Operator;
import no.planverk.domain.signin.Identity;

/** Finds the operator whom the vendor's own provider has vouched for; enters them at first. */
public final class FindOperator {
  private final Operators operators;

  public FindOperator(Operators operators) {
    this.operators = operators;
  }

  public Operator find(Identity identity, String name) {
    return operators.arrive(identity, name);
  }
}
