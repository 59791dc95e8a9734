package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.mail.MailServer;
import no.planverk.adapters.mail.SmtpLetters;
import no.planverk.application.Desk;
import no.planverk.application.audit.SealJournal;
import no.planverk.application.port.Letters;
import no.planverk.application.task.SendDigests;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.journal.JournalCheck;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenancy;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.JobsDatabase;
import no.planverk.tenants.changes.ChangeNews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Jobs on real PostgreSQL: one node at a time does one, and another goes on when it stops. */
class JobsIT {
  private static final Duration OFTEN = Duration.ofMillis(50);
  private static final ZoneId OSLO = Country.NO.zone();

  private static RunningDemo demo;

  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private final Semaphore done = new Semaphore(0);

  @BeforeAll
  static void start() {
    demo = RunningDemo.start();
  }

  @AfterAll
  static void stop() {
    demo.close();
  }

  private Jobs node() {
    Job job = new Job("test-tick", FixedDelay.ofMillis(1), this::work);
    return Jobs.start(new JobsDatabase(demo.cell()), List.of(job), OFTEN);
  }

  private void work() {
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    Thread.yield();
    atOnce.decrementAndGet();
    done.release();
  }

  private void isDone(int times) throws InterruptedException {
    assertThat(done.tryAcquire(times, 60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void of_two_nodes_one_does_a_job_at_a_time_and_the_other_goes_on() throws Exception {
    Jobs first = node();
    try (Jobs second = node()) {
      assertThat(second).isNotNull();
      isDone(5);
      first.close();
      done.drainPermits();
      isDone(3);
    }
    done.drainPermits();
    try (Jobs again = node()) {
      assertThat(again).isNotNull();
      isDone(2);
    }
    assertThat(mostAtOnce).hasValue(1);
  }

  @Test
  void journals_with_news_are_sealed() {
    try (Stores stores = new Stores(demo.cell(), 2);
        ChangeNews news = ChangeNews.ofJournals(demo.cell())) {
      Wiring wiring = new Wiring(stores, tenant -> {});
      SealJournal sealJournal = new JobWiring(wiring).sealJournal();
      ChangeRound sealing =
          new ChangeRound(
              "the seal of the journal",
              stores.registry(),
              Tenancy::isServed,
              news,
              Stores.CLOCK,
              (operator, tenant) -> sealJournal.seal(operator, tenant.id()) >= 0);
      sealing.run();
      long before = whole(wiring).rows();
      assertThat(before).isPositive();

      demo.token("fjordvik", no.planverk.domain.person.TenantRole.PLANNER);
      sealing.run();

      assertThat(whole(wiring).rows()).isEqualTo(before + 1);
      assertThat(whole(wiring).waiting()).isZero();
    }
  }

  private static JournalCheck.Whole whole(Wiring wiring) {
    var fjordvik = wiring.findMunicipality().find(new TenantSlug("fjordvik")).orElseThrow();
    var check = new JobWiring(wiring).verifyJournal().verify(new Operator("test"), fjordvik.id());
    assertThat(JournalCommand.said(check)).contains("are whole");
    return (JournalCheck.Whole) check;
  }

  /** Whatever day and hour it is: letters go by day only, and not at weekends. */
  @Test
  void a_letter_tells_the_demos_people_what_waits() throws Exception {
    GreenMail post = new GreenMail(new ServerSetup(0, "localhost", "smtp"));
    post.start();
    try (Stores stores = new Stores(demo.cell(), 2)) {
      Letters letters =
          new SmtpLetters(
              new MailServer(
                  "localhost",
                  post.getSmtp().getPort(),
                  MailServer.Encryption.NONE,
                  "planverk@vendor.example",
                  Optional.empty()),
              new WebAddress(demo.base()),
              new WebAddress(demo.base()));
      ZonedDateTime monday =
          Stores.CLOCK.instant().atZone(OSLO).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      Clock noon = Clock.fixed(monday.withHour(12).toInstant(), OSLO);
      Desk desk = new Desk(stores.jobTransactions(), noon, new TimeOrderedIds(Stores.CLOCK));
      LetterRound round = new LetterRound(new SendDigests(desk, letters), stores.registry());
      round.run();
      int first = post.getReceivedMessages().length;
      assertThat(first).isPositive();
      assertThat(post.getReceivedMessages())
          .anySatisfy(
              it -> {
                assertThat(it.getAllRecipients()[0].toString())
                    .contains("kari.nordmann@fjordvik.example");
                assertThat((String) it.getContent())
                    .contains("Jonas Vikse", demo.base() + "/fjordvik/work");
              })
          .noneSatisfy(
              it -> assertThat(it.getAllRecipients()[0].toString()).contains("lidarsund.example"));
      round.run();
      assertThat(post.getReceivedMessages()).hasSize(first);
    } finally {
      post.stop();
    }
  }

  @Test
  void changes_are_forgotten_when_they_are_old() {
    try (JobsDatabase database = new JobsDatabase(demo.cell())) {
      assertThat(database.forgetChanges(Duration.ofDays(1))).isZero();
      assertThat(database.forgetChanges(Duration.ZERO)).isPositive();
    }
  }
}
