package no.planverk.application.redthread;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.redthread.Acceptance;
import no.planverk.domain.redthread.Gap;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.redthread.Rule;
import no.planverk.domain.redthread.Scope;
import no.planverk.domain.redthread.Score;
import no.planverk.domain.redthread.ThreadKind;

/** Lists where the red thread is broken, dearest first, and what of it somebody has accepted. */
public final class ListGaps {
  private final Desk desk;
  private final Almanac almanac;

  public ListGaps(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /** Which gaps; what is absent does not narrow. */
  public record Which(
      Optional<ThreadKind> thread,
      Optional<Rule> rule,
      Optional<PlanId> plan,
      Optional<UnitId> unit) {
    public static final Which ALL =
        new Which(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean has(Gap gap) {
      return thread.map(it -> gap.rule().thread() == it).orElse(true)
          && rule.map(it -> gap.rule() == it).orElse(true)
          && (plan.isEmpty() || plan.equals(gap.plan()))
          && (unit.isEmpty() || unit.equals(gap.unit()));
    }
  }

  /** A gap that was accepted, and why. */
  public record Accepted(Gap gap, Acceptance acceptance) {}

  /**
   * The gaps that the actor may see.
   *
   * @param hidden how many there are beside them in plans that the actor may not read
   */
  public record Gaps(
      PlanSystem plans, PlanRights rights, List<Gap> open, List<Accepted> accepted, int hidden) {
    public Gaps {
      open = List.copyOf(open);
      accepted = List.copyOf(accepted);
    }
  }

  public Reply<Gaps> list(Actor actor, Which which) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    var today = almanac.today(actor);
    return desk.in(
        actor, stores -> Reply.done(gaps(stores, Overview.of(stores, actor, today), which)));
  }

  private static Gaps gaps(TenantStores stores, Overview overview, Which which) {
    List<Acceptance> acceptances = stores.redThreads().accepted();
    Score score =
        Overview.score(overview.whole(), overview.findings(), new Scope.All(), acceptances);
    List<Gap> all = score.gaps().stream().filter(which::has).toList();
    List<Gap> seen = all.stream().filter(it -> sees(overview, it)).toList();
    List<Accepted> accepted =
        score.accepted().stream()
            .filter(which::has)
            .filter(it -> sees(overview, it))
            .flatMap(
                gap ->
                    acceptances.stream()
                        .filter(it -> it.gap().equals(gap.key()))
                        .map(it -> new Accepted(gap, it)))
            .toList();
    return new Gaps(overview.seen(), overview.rights(), seen, accepted, all.size() - seen.size());
  }

  private static boolean sees(Overview overview, Gap gap) {
    return gap.element().isEmpty() || gap.plan().map(overview.readable()::contains).orElse(true);
  }
}
