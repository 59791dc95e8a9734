package no.planverk.infra;

import java.util.concurrent.Callable;
import no.planverk.application.tenancy.StandingReply;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;
import picocli.CommandLine.Parameters;

/** A command that changes how one tenancy stands, and tells what came of it. */
abstract class TenantAct implements Callable<Integer> {
  static final Operator OPERATOR = new Operator("command line");
  private static final String SOON = " Running servers follow within two seconds.";

  @Parameters(paramLabel = "SLUG", description = "its name in addresses")
  private String slug = "";

  private final String done;
  private final String condition;

  /**
   * @param done what holds then, of a municipality's name, its slug and how it stands: {@code "%1$s
   *     is at /%2$s/."}
   * @param condition when it may be done: {@code only what is open or hidden can be suspended}
   */
  TenantAct(String done, String condition) {
    this.done = done;
    this.condition = condition;
  }

  @Override
  public Integer call() {
    try (Stores stores = Environment.stores()) {
      Wiring wiring = new Wiring(stores, it -> {});
      Tenant tenant = TenantCommand.find(wiring, slug);
      report(tenant, act(new TenancyWiring(wiring), tenant));
      return 0;
    } catch (InvalidValue wrong) {
      throw new Complaint(wrong.getMessage());
    }
  }

  abstract StandingReply act(TenancyWiring wiring, Tenant tenant);

  private void report(Tenant before, StandingReply reply) {
    switch (reply) {
      case StandingReply.Done(Tenant tenant) -> System.err.println(told(tenant) + SOON);
      case StandingReply.DoesNotFollow(Standing now) ->
          throw refused(
              "%s is %s: %s".formatted(before.slug(), StandingWords.told(now), condition));
      case StandingReply.SlugTaken() ->
          throw refused("that slug is or was another municipality's; choose another");
      case StandingReply.ChangedMeanwhile() ->
          throw refused(
              "someone else changed %s meanwhile: look at it with 'tenant show %s' and try again"
                  .formatted(before.slug(), before.slug()));
      case StandingReply.GraceNotOver(Standing.Closing now) ->
          throw refused(
              "the days of grace of %s go on until %s: wait for them, or say --before-grace-ends"
                  .formatted(before.slug(), StandingWords.at(now.until())));
    }
  }

  private String told(Tenant tenant) {
    return done.formatted(tenant.name(), tenant.slug(), StandingWords.told(tenant.standing()));
  }

  private static Complaint refused(String sentence) {
    return new Complaint(sentence, TenantCommand.TAKEN);
  }
}
