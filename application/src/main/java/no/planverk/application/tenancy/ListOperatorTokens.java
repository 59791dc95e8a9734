package no.planverk.application.tenancy;

import java.util.List;
import no.planverk.application.port.OperatorTokens;
import no.planverk.application.port.OperatorTokens.OperatorToken;
import no.planverk.domain.person.Operator;

/** Lists the tokens of operators' programs, the newest first. */
public final class ListOperatorTokens {
  private final OperatorTokens tokens;

  public ListOperatorTokens(OperatorTokens tokens) {
    this.tokens = tokens;
  }

  public List<OperatorToken> list(Operator operator) {
    return tokens.all();
  }
}
