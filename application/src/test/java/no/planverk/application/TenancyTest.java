package no.planverk.application;

import static no.planverk.application.TownHall.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.memory.MemoryOperators;
import no.planverk.application.memory.MemoryServiceNotices;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.planning.AbandonText;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Opening;
import no.planverk.application.port.Operators.Done;
import no.planverk.application.tenancy.AddHost;
import no.planverk.application.tenancy.AddServiceNotice;
import no.planverk.application.tenancy.CloseTenant;
import no.planverk.application.tenancy.DropTenant;
import no.planverk.application.tenancy.EndServiceNotice;
import no.planverk.application.tenancy.HideTenant;
import no.planverk.application.tenancy.ListServiceNotices;
import no.planverk.application.tenancy.OpenTenant;
import no.planverk.application.tenancy.OpenWithStartKit;
import no.planverk.application.tenancy.ReadServiceNotices;
import no.planverk.application.tenancy.RemoveHost;
import no.planverk.application.tenancy.RenameTenant;
import no.planverk.application.tenancy.ResumeTenant;
import no.planverk.application.tenancy.StandingReply;
import no.planverk.application.tenancy.SuspendTenant;
import no.planverk.application.tenancy.TenancyLedger;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Unit;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.ServiceNotice;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;
import org.junit.jupiter.api.Test;

/** The vendor's acts on a tenancy: what follows what, what is noted, and that others go on. */
class TenancyTest {
  private static final Duration GRACE = Duration.ofDays(90);
  private static final Duration BACKUPS = Duration.ofDays(35);

  private final Work work = new Work();
  private final TownHall hall = work.hall;
  private final MemoryOperators operators = hall.municipalities.operators();
  private final MemoryServiceNotices notices = new MemoryServiceNotices();
  private final TenancyLedger ledger = new TenancyLedger(hall.municipalities, hall.clock);

  private Tenant fjordvik() {
    return hall.municipalities.get(hall.fjordvik.id());
  }

  private StandingReply suspend() {
    return new SuspendTenant(ledger).suspend(VENDOR, fjordvik(), "the bill is not paid");
  }

  private StandingReply hide() {
    return new HideTenant(ledger).hide(VENDOR, fjordvik(), "asked for");
  }

  private StandingReply resume() {
    return new ResumeTenant(ledger).resume(VENDOR, fjordvik());
  }

  private StandingReply close() {
    return new CloseTenant(ledger).close(VENDOR, fjordvik(), GRACE);
  }

  private StandingReply drop(boolean beforeGraceEnds) {
    return new DropTenant(ledger)
        .drop(VENDOR, fjordvik(), new DropTenant.Terms(beforeGraceEnds, BACKUPS));
  }

  private StandingReply rename(String to) {
    return new RenameTenant(ledger).rename(VENDOR, fjordvik(), new TenantSlug(to));
  }

  private static void done(StandingReply reply) {
    assertThat(reply).isInstanceOf(StandingReply.Done.class);
  }

  private void doesNotFollow(StandingReply reply) {
    assertThat(reply).isEqualTo(new StandingReply.DoesNotFollow(fjordvik().standing()));
  }

  @Test
  void a_tenancy_is_suspended_and_hidden_and_resumed_and_the_other_goes_on() {
    done(suspend());
    assertThat(fjordvik().standing())
        .isEqualTo(new Standing.Suspended("the bill is not paid", hall.clock.instant()));
    doesNotFollow(suspend());
    done(hide());
    doesNotFollow(hide());
    done(suspend());
    done(resume());
    doesNotFollow(resume());
    assertThat(fjordvik()).isEqualTo(hall.fjordvik);
    assertThat(hall.municipalities.get(hall.lindso.id())).isEqualTo(hall.lindso);
    assertThat(operators.journal(Optional.empty(), 9))
        .extracting(Done::act)
        .containsExactly(
            "resume-tenant",
            "suspend-tenant",
            "hide-tenant",
            "suspend-tenant",
            "open-tenant",
            "open-tenant");
    assertThat(operators.journal(Optional.of(hall.lindso.id()), 9))
        .extracting(Done::act)
        .containsExactly("open-tenant");
  }

  @Test
  void the_data_are_dropped_when_the_days_of_grace_are_over_and_the_slug_stays_taken() {
    doesNotFollow(drop(true));
    done(close());
    doesNotFollow(suspend());
    doesNotFollow(hide());
    hall.clock.turn(GRACE.minusSeconds(1));
    assertThat(drop(false)).isInstanceOf(StandingReply.GraceNotOver.class);
    hall.clock.turn(Duration.ofSeconds(1));
    done(drop(false));
    Instant now = hall.clock.instant();
    assertThat(fjordvik().standing()).isEqualTo(new Standing.Closed(now, now.plus(BACKUPS)));
    List.of(suspend(), hide(), close(), resume(), drop(true), rename("nyvik"))
        .forEach(this::doesNotFollow);
    assertThat(
            new OpenTenant(hall.desk, hall.municipalities)
                .open(VENDOR, new TenantSlug("fjordvik"), "Ny", Country.NO, Language.NB))
        .isEqualTo(new Opening.SlugTaken());
    assertThat(hall.municipalities.get(hall.lindso.id())).isEqualTo(hall.lindso);
  }

  @Test
  void one_that_was_opened_by_half_is_completed_by_whoever_opens_it_again() {
    TenantSlug slug = new TenantSlug("havdal");
    Deed deed = new Deed(VENDOR, "open-tenant", Optional.empty(), hall.clock.instant());
    hall.municipalities.open(slug, "Havdal", Country.NO, Language.NN, deed);
    OpenTenant opening = new OpenTenant(hall.desk, hall.municipalities);
    assertThat(opening.open(VENDOR, slug, "Another", Country.NO, Language.NN))
        .isEqualTo(new Opening.SlugTaken());
    assertThat(opening.open(VENDOR, slug, "Havdal", Country.NO, Language.NN))
        .isInstanceOf(Opening.Opened.class);
    assertThat(opening.open(VENDOR, slug, "Havdal", Country.NO, Language.NN))
        .isEqualTo(new Opening.SlugTaken());
    Actor job = new Actor.SystemJob(hall.municipalities.find(slug).orElseThrow().id());
    assertThat(hall.desk.<List<Body>>in(job, stores -> stores.people().bodies()))
        .extracting(Body::name)
        .doesNotHaveDuplicates()
        .isNotEmpty();
  }

  @Test
  void one_that_closes_can_stay_after_all_or_go_at_once() {
    done(close());
    done(resume());
    done(close());
    done(drop(true));
    assertThat(operators.journal(Optional.empty(), 1).getFirst().detail().orElseThrow())
        .contains("backups");
  }

  @Test
  void a_slug_that_was_somebodys_is_never_anothers() {
    done(rename("fjordvik-ny"));
    assertThat(hall.municipalities.find(new TenantSlug("fjordvik"))).isEmpty();
    assertThat(hall.municipalities.movedTo(new TenantSlug("fjordvik")))
        .contains(new TenantSlug("fjordvik-ny"));
    assertThat(rename("lindso")).isEqualTo(new StandingReply.SlugTaken());
    assertThat(new RenameTenant(ledger).rename(VENDOR, hall.lindso, new TenantSlug("fjordvik")))
        .isEqualTo(new StandingReply.SlugTaken());
    doesNotFollow(rename("fjordvik-ny"));
    done(rename("fjordvik"));
    assertThat(hall.municipalities.movedTo(new TenantSlug("fjordvik-ny")))
        .contains(new TenantSlug("fjordvik"));
  }

  @Test
  void what_two_operators_do_at_once_is_done_once() {
    Tenant seen = fjordvik();
    done(hide());
    assertThat(new SuspendTenant(ledger).suspend(VENDOR, seen, "late"))
        .isEqualTo(new StandingReply.ChangedMeanwhile());
  }

  @Test
  void a_host_is_noted_once_when_it_comes_and_once_when_it_goes() {
    HostName host = new HostName("planer.fjordvik.no");
    AddHost add = new AddHost(hall.municipalities, hall.clock);
    RemoveHost remove = new RemoveHost(hall.municipalities, hall.clock);
    assertThat(add.add(VENDOR, hall.fjordvik.id(), host)).isTrue();
    assertThat(add.add(VENDOR, hall.fjordvik.id(), host)).isTrue();
    assertThat(add.add(VENDOR, hall.lindso.id(), host)).isFalse();
    assertThat(remove.remove(VENDOR, hall.lindso.id(), host)).isFalse();
    assertThat(remove.remove(VENDOR, hall.fjordvik.id(), host)).isTrue();
    assertThat(remove.remove(VENDOR, hall.fjordvik.id(), host)).isFalse();
    assertThat(operators.journal(Optional.of(hall.fjordvik.id()), 9))
        .extracting(Done::act)
        .containsExactly("remove-host", "add-host", "open-tenant");
    assertThat(operators.journal(Optional.of(hall.fjordvik.id()), 1).getFirst().detail())
        .contains(host.value());
    assertThat(operators.journal(Optional.of(hall.lindso.id()), 9)).hasSize(1);
  }

  private List<Unit> units(Actor reader) {
    return Work.done(new ReadOrganisation(hall.desk, hall.almanac).read(reader, Optional.empty()))
        .units();
  }

  private List<Plan> samples(Actor reader) {
    return hall.desk.in(
        reader,
        stores ->
            stores.plans().titled("Eksempel på en strategi").stream()
                .map(it -> stores.plans().find(it).orElseThrow())
                .toList());
  }

  @Test
  void a_start_kit_is_units_and_a_sample_that_can_be_given_up() {
    TenantSlug slug = new TenantSlug("havdal");
    OpenWithStartKit withKit = new OpenWithStartKit(hall.desk, hall.municipalities);
    Opening.Opened opened =
        (Opening.Opened) withKit.open(VENDOR, slug, "Havdal", Country.DK, Language.DA);
    assertThat(withKit.open(VENDOR, slug, "Havdal", Country.DK, Language.DA))
        .isEqualTo(new Opening.SlugTaken());
    Actor administrator = hall.administrator(opened.tenant());
    assertThat(units(administrator)).hasSize(5);
    assertThat(samples(administrator)).hasSize(1);
    Plan sample = samples(administrator).getFirst();
    Plan left =
        Work.done(
            new AbandonText(hall.desk, hall.showing)
                .abandon(administrator, sample.id(), Expected.revision(sample.revision())));
    assertThat(left.stage()).contains(Stage.ABANDONED);
    assertThat(units(hall.administrator(hall.lindso))).isEmpty();
    assertThat(samples(hall.administrator(hall.lindso))).isEmpty();
  }

  @Test
  void staff_are_told_what_is_for_them_until_it_is_taken_back() {
    Instant now = hall.clock.instant();
    AddServiceNotice add = new AddServiceNotice(notices, operators, hall.desk.ids(), hall.clock);
    ServiceNotice told =
        add.add(
            VENDOR,
            new AddServiceNotice.Wording(
                Map.of(Language.NB, "Stengt i kveld"),
                Set.of(hall.fjordvik.id()),
                Optional.empty(),
                now.plus(Duration.ofHours(2))));
    ReadServiceNotices read = new ReadServiceNotices(notices);
    assertThat(read.read(hall.fjordvik.id(), now)).containsExactly(told);
    assertThat(read.read(hall.lindso.id(), now)).isEmpty();
    EndServiceNotice end = new EndServiceNotice(notices, operators, hall.clock);
    assertThat(end.end(VENDOR, told.id())).isTrue();
    assertThat(end.end(VENDOR, told.id())).isFalse();
    assertThat(read.read(hall.fjordvik.id(), now)).isEmpty();
    assertThat(new ListServiceNotices(notices).list(VENDOR)).hasSize(1);
    assertThat(operators.journal(Optional.empty(), 9))
        .extracting(Done::act)
        .startsWith("end-notice", "add-notice");
  }
}
