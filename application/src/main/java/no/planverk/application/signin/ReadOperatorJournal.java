package no.planverk.application.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.Operators;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;

/** Reads what the vendor's operators have done. */
public final class ReadOperatorJournal {
  private static final int NEWEST = 100;

  private final Operators operators;
  private final Municipalities municipalities;

  public ReadOperatorJournal(Operators operators, Municipalities municipalities) {
    this.operators = operators;
    this.municipalities = municipalities;
  }

  /** A line of it, the municipality named. */
  public record Line(
      Instant at,
      Optional<String> operator,
      String act,
      Optional<String> municipality,
      Optional<String> detail) {}

  /** The newest first: of that municipality, or of all. */
  public List<Line> read(Operator operator, Optional<TenantId> tenant) {
    return operators.journal(tenant, NEWEST).stream().map(this::line).toList();
  }

  private Line line(Operators.Done done) {
    return new Line(
        done.at(),
        done.operator(),
        done.act(),
        done.tenant().map(municipalities::get).map(Tenant::name),
        done.detail());
  }
}
