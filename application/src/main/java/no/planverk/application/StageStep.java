package no.planverk.application;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.StageChange;
import no.planverk.domain.plan.VersionStanding;

/** Records the steps of a plan's life. */
public final class StageStep {
  private StageStep() {}

  /** That the working text of {@code plan} has come to its stage today. */
  public static void today(Desk desk, TenantStores stores, Plan plan) {
    on(desk, stores, plan, desk.today(plan.facts().type().country()));
  }

  /** That the working text of {@code plan} comes to its stage on a day. */
  public static void on(Desk desk, TenantStores stores, Plan plan, LocalDate day) {
    note(desk, stores, plan, Optional.empty(), plan.stage().orElseThrow().id(), day);
  }

  /** That an adopted version comes to stand so on a day. */
  public static void version(
      Desk desk,
      TenantStores stores,
      Plan plan,
      int number,
      VersionStanding standing,
      LocalDate day) {
    note(desk, stores, plan, Optional.of(number), standing.id(), day);
  }

  private static void note(
      Desk desk,
      TenantStores stores,
      Plan plan,
      Optional<Integer> version,
      String stage,
      LocalDate day) {
    stores
        .plans()
        .note(new StageChange(desk.ids().next(), plan.id(), version, stage, day, desk.now()));
  }
}
