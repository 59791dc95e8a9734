package no.planverk.infra;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.Doorkeeper;
import no.planverk.adapters.http.PublicFrame;
import no.planverk.adapters.http.RateLimits;
import no.planverk.adapters.identity.KeyRing;
import no.planverk.adapters.participation.FollowRoutes;
import no.planverk.adapters.participation.FormSeal;
import no.planverk.application.Desk;
import no.planverk.application.following.EndFollowing;
import no.planverk.application.following.InviteFollowers;
import no.planverk.application.following.ReadFollowing;
import no.planverk.application.following.StartFollowing;
import no.planverk.application.following.VerifyFollower;
import no.planverk.application.following.WriteToFollowers;
import no.planverk.application.port.Sealing;
import no.planverk.application.publishing.ReadPublication;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenancy;
import no.planverk.domain.tenant.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What public forms work with, and the jobs that answer what was sent in by them. */
record ParticipationWiring(Wiring wiring, SignInSetup setup) {
  private static final Logger LOG = LoggerFactory.getLogger(ParticipationWiring.class);
  private static final Duration ANSWER_EVERY = Duration.ofSeconds(5);
  private static final Duration LETTERS_EVERY = Duration.ofMinutes(15);

  FollowRoutes routes(PublicFrame frame, RateLimits limits) {
    Desk desk = wiring.desk();
    return new FollowRoutes(
        new Doorkeeper(
            wiring.findMunicipality(), (tenant, secret) -> Optional.empty(), setup.site()),
        limits,
        frame,
        new KeySeal(setup.requiredKeys()),
        Stores.CLOCK,
        new FollowRoutes.UseCases(
            new ReadPublication(desk.tenants(), Stores.CLOCK),
            new StartFollowing(
                desk, setup.requiredKeys(), wiring.letters(), wiring.stores().registry()),
            new ReadFollowing(desk),
            new VerifyFollower(desk),
            new EndFollowing(desk)));
  }

  /** {@code desk} is that of the jobs. */
  List<Job> jobs(Desk desk, JobNews news) {
    KeyRing keys = setup.requiredKeys();
    InviteFollowers invite = new InviteFollowers(desk, keys, wiring.letters());
    WriteToFollowers write = new WriteToFollowers(desk, keys, wiring.letters());
    return List.of(
        new Job(
            "invite-followers",
            FixedDelay.of(ANSWER_EVERY),
            new ChangeRound(
                "letters to confirm",
                wiring.stores().registry(),
                Tenancy::writesToPublic,
                news.sent(),
                Stores.CLOCK,
                invite::invite)),
        new Job(
            "write-to-followers",
            FixedDelay.of(LETTERS_EVERY),
            new Round(
                "letters to those who follow",
                wiring.stores().registry(),
                Tenancy::writesToPublic,
                (operator, tenant) -> write(write, operator, tenant))));
  }

  private static void write(WriteToFollowers write, Operator operator, Tenant tenant) {
    WriteToFollowers.Sent sent = write.write(operator, tenant);
    if (sent.failed() > 0) {
      LOG.warn("{} letters to those who follow {} were not taken", sent.failed(), tenant.id());
    }
  }

  /** The key of the service seals what public forms carry. */
  private record KeySeal(KeyRing keys) implements FormSeal {
    private static final String PURPOSE = "public form";

    @Override
    public String seal(String plain) {
      return keys.seal(PURPOSE, plain);
    }

    @Override
    public Optional<String> open(String sealed) {
      try {
        return Optional.of(keys.open(PURPOSE, sealed));
      } catch (Sealing.Unopenable foreign) {
        return Optional.empty();
      }
    }
  }
}
