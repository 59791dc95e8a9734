package no.planverk.application.redthread;

import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.fetching.FetchRules;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.redthread.Matrix;
import no.planverk.domain.redthread.MatrixFilter;
import no.planverk.domain.redthread.MatrixKind;
import no.planverk.domain.redthread.PlanSystem;

/** Reads elements set against units, UN goals or plans, of plans that the actor may read. */
public final class ReadMatrix {
  private final Desk desk;
  private final Almanac almanac;

  public ReadMatrix(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /**
   * A matrix, and the plans from which it was made.
   *
   * @param rules what may be fetched from where, for what is missing in the matrix
   */
  public record Made(PlanSystem plans, PlanRights rights, FetchRules rules, Matrix matrix) {}

  public Reply<Made> read(Actor actor, MatrixKind kind, MatrixFilter filter) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    var today = almanac.today(actor);
    return desk.in(
        actor,
        stores -> {
          Overview overview = Overview.of(stores, actor, today);
          PlanSystem plans = overview.seen();
          return Reply.done(
              new Made(
                  plans,
                  overview.rights(),
                  new FetchRules(stores.fetches().bars()),
                  Matrix.of(plans, kind).narrowed(plans, filter)));
        });
  }
}
