package no.planverk.infra;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.application.Desk;
import no.planverk.application.audit.SealJournal;
import no.planverk.application.audit.VerifyJournal;
import no.planverk.application.privacy.ApplyRetention;
import no.planverk.application.publishing.KeepCommons;
import no.planverk.application.publishing.KeepFindable;
import no.planverk.application.redthread.KeepScores;
import no.planverk.application.task.SendDigests;
import no.planverk.domain.tenant.Tenancy;
import no.planverk.tenants.JobsDatabase;

/** What the service does by itself, on the login for work that nobody waits for. */
record JobWiring(Wiring wiring) {
  private static final Duration SEAL_EVERY = Duration.ofSeconds(15);
  private static final Duration COMMONS_EVERY = Duration.ofSeconds(3);
  private static final Duration COUNT_EVERY = Duration.ofMinutes(1);
  private static final Duration LETTERS_EVERY = Duration.ofMinutes(15);

  private Desk desk() {
    return new Desk(wiring.stores().jobTransactions(), Stores.CLOCK, wiring.desk().ids());
  }

  SealJournal sealJournal() {
    return new SealJournal(desk());
  }

  VerifyJournal verifyJournal() {
    return new VerifyJournal(wiring.stores().jobTransactions());
  }

  SendDigests sendDigests() {
    return new SendDigests(desk(), wiring.letters());
  }

  ApplyRetention applyRetention() {
    return new ApplyRetention(desk());
  }

  KeepCommons keepCommons() {
    return new KeepCommons(desk(), wiring.stores().commons());
  }

  /** Jobs by their names, which stay as they are: the table of jobs knows them by these. */
  List<Job> jobs(JobsDatabase database, JobNews news, ParticipationWiring participation) {
    return Stream.of(ownJobs(database, news), participation.jobs(desk(), news))
        .flatMap(List::stream)
        .toList();
  }

  private List<Job> ownJobs(JobsDatabase database, JobNews news) {
    SealJournal sealJournal = sealJournal();
    KeepCommons keepCommons = keepCommons();
    return List.of(
        new Job(
            "seal-journals",
            FixedDelay.of(SEAL_EVERY),
            new ChangeRound(
                "the seal of the journal",
                wiring.stores().registry(),
                Tenancy::isServed,
                news.journals(),
                Stores.CLOCK,
                (operator, tenant) -> sealJournal.seal(operator, tenant.id()) >= 0)),
        new Job(
            "forget-changes",
            FixedDelay.of(Duration.ofDays(1)),
            () -> database.forgetChanges(Duration.ofDays(1))),
        new Job(
            "apply-retention",
            FixedDelay.of(Duration.ofDays(1)),
            new Round(
                "old data",
                wiring.stores().registry(),
                Tenancy::takesChanges,
                applyRetention()::apply)),
        new Job(
            "keep-scores",
            FixedDelay.of(Duration.ofHours(6)),
            new Round(
                "the scores of the day",
                wiring.stores().registry(),
                Tenancy::takesChanges,
                new KeepScores(desk())::keep)),
        new Job(
            "keep-commons",
            FixedDelay.of(COMMONS_EVERY),
            new ChangeRound(
                "what is found from everywhere",
                wiring.stores().registry(),
                it -> !it.behind(),
                news.published(),
                Stores.CLOCK,
                (operator, tenant) -> keepCommons.keep(operator, tenant) >= 0)),
        new Job(
            "count-municipalities",
            FixedDelay.of(COUNT_EVERY),
            new FigureRound(
                new FleetWiring(wiring).keepFigures(desk()),
                wiring.stores().figures(),
                Stores.CLOCK)),
        new Job(
            "keep-findable",
            FixedDelay.of(Duration.ofDays(1)),
            new Round(
                "what is found by searching",
                wiring.stores().registry(),
                Tenancy::takesChanges,
                new KeepFindable(desk())::keep)),
        new Job(
            "send-digests",
            FixedDelay.of(LETTERS_EVERY),
            new LetterRound(sendDigests(), wiring.stores().registry())));
  }
}
