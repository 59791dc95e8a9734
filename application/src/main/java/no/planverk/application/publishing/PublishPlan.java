package no.planverk.application.publishing;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.Showing;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Version;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;

/** Puts an adopted version on the web, or the facts of a plan that is registered only. */
public final class PublishPlan {
  private final Desk desk;
  private final Showing showing;
  private final Registering registering;

  public PublishPlan(Desk desk, Showing showing, Registering registering) {
    this.desk = desk;
    this.showing = showing;
    this.registering = registering;
  }

  /** Publishes the version of that number in its newest correction; without one, the newest. */
  public Reply<Publication> publish(
      Actor actor, PlanId id, Expected expected, Optional<Integer> number) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.deciding(
                stores,
                actor,
                id,
                Act.PUBLISH,
                expected,
                plan -> publish(actor, plan, number, stores)));
  }

  private Reply<Publication> publish(
      Actor actor, Plan plan, Optional<Integer> number, TenantStores stores) {
    if (plan.facts().registeredOnly()) {
      Plan addressed = addressed(plan, stores);
      return published(actor, plan, registering.show(stores, addressed), stores);
    }
    Optional<Version> version = number.map(plan::version).orElseGet(plan::newestVersion);
    if (version.isEmpty()) {
      return Reply.refused(new Refusal.NoSuchVersion(number));
    }
    Plan addressed = addressed(plan, stores);
    return published(actor, plan, show(stores, addressed, version.get()), stores);
  }

  private Plan addressed(Plan plan, TenantStores stores) {
    Plan addressed = showing.addressed(stores, plan);
    stores.plans().save(addressed);
    return addressed;
  }

  private Publication show(TenantStores stores, Plan plan, Version version) {
    return showing.show(
        stores,
        plan,
        stores
            .versions()
            .find(plan.id(), Series.ADOPTED, version.number(), version.correction())
            .orElseThrow(),
        Showing.ofVersion(version));
  }

  private Reply<Publication> published(
      Actor actor, Plan plan, Publication publication, TenantStores stores) {
    desk.note(
        stores, actor, "publish", Subject.changed("plan", plan.id(), plan.id(), plan.revision()));
    return Reply.done(publication);
  }
}
