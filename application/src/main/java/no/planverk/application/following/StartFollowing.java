package no.planverk.application.following;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.people.SessionSecret;
import no.planverk.application.port.Letterbox;
import no.planverk.application.port.Letters;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.Sealing;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.following.Following;
import no.planverk.domain.following.MailAddress;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.tenant.TenantId;

/**
 * Somebody asks for letters at an address. It is taken in without a look at who follows already, so
 * the answer tells nothing of that; a letter to the address asks to confirm it.
 */
public final class StartFollowing {
  private final Desk desk;
  private final Sealing sealing;
  private final Letters letters;
  private final Municipalities municipalities;

  public StartFollowing(
      Desk desk, Sealing sealing, Letters letters, Municipalities municipalities) {
    this.municipalities = municipalities;
    this.desk = desk;
    this.sealing = sealing;
    this.letters = letters;
  }

  /** What came of it. */
  public sealed interface Answer {
    /** A letter is on its way. */
    record Asked() implements Answer {}

    /** No plan is published at that address. */
    record NoSuchPlan() implements Answer {}

    /** No letters go out from here, so nothing was taken in. */
    record NoLetters() implements Answer {}
  }

  /** Follows the plan at that address, or without one all that is published. */
  public Answer start(TenantId tenant, MailAddress address, Optional<Slug> slug) {
    if (!letters.canSend() || !municipalities.get(tenant).tenancy().writesToPublic()) {
      return new Answer.NoLetters();
    }
    Optional<PlanId> plan = slug.flatMap(it -> plan(tenant, it));
    if (slug.isPresent() && plan.isEmpty()) {
      return new Answer.NoSuchPlan();
    }
    SessionSecret secret = SessionSecret.fresh();
    Letterbox.Link link =
        new Letterbox.Link(
            secret.hash(), sealing.seal(FollowerLinks.purpose(tenant), secret.text()));
    Following following = Following.asked(desk.ids().next(), address, plan, desk.now());
    return desk.tenants()
        .receiving(
            tenant,
            letterbox -> {
              letterbox.ask(following, link);
              return new Answer.Asked();
            });
  }

  private Optional<PlanId> plan(TenantId tenant, Slug slug) {
    PlanAddress address = desk.tenants().reading(tenant, pages -> pages.at(slug));
    return address instanceof PlanAddress.Open open
        ? open.publications().stream().findFirst().map(it -> it.plan())
        : Optional.empty();
  }
}
