package no.planverk.application.publishing;

import no.planverk.application.Desk;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;

/** Makes findable what was published before there was a search. */
public final class KeepFindable {
  /** Texts at a time, so that no transaction is long. */
  private static final int AT_A_TIME = 20;

  private final Desk desk;

  public KeepFindable(Desk desk) {
    this.desk = desk;
  }

  /** How many texts it was done for. */
  public int keep(Operator operator, Tenant tenant) {
    int all = 0;
    int done;
    do {
      done =
          desk.in(
              new Actor.SystemJob(tenant.id()),
              stores -> stores.publications().makeFindable(AT_A_TIME));
      all += done;
    } while (done == AT_A_TIME);
    return all;
  }
}
