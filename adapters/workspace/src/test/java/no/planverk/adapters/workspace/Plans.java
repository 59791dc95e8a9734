package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.TownHall;
import no.planverk.application.hearing.CloseHearing;
import no.planverk.application.hearing.OpenHearing;
import no.planverk.application.planning.AddSection;
import no.planverk.application.planning.DraftPlan;
import no.planverk.application.planning.ListPlans;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.planning.SectionWords;
import no.planverk.application.planning.StartNextVersion;
import no.planverk.application.publishing.AdoptPlan;
import no.planverk.application.publishing.PublishPlan;
import no.planverk.application.publishing.Registering;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.hearing.HearingDecision;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.Source;
import no.planverk.domain.plan.SourceKind;
import no.planverk.domain.tenant.Tenant;

/** Plans that are there before a page is opened, and people with a role in them. */
record Plans(Office office) {
  private Actor job(Tenant tenant) {
    return new Actor.SystemJob(tenant.id());
  }

  PlanId drafted(String title) {
    return drafted(office.fjordvik, "no.strategy", title);
  }

  PlanId drafted(Tenant tenant, String type, String title) {
    PlanId plan = begun(tenant, facts(type, title, Optional.empty()));
    done(
        new AddSection(office.desk)
            .add(
                job(tenant),
                plan,
                Once.eachTime(),
                new SectionWords(new Title("Innledning"), Optional.empty(), Optional.empty())));
    return plan;
  }

  PlanId registered(String title, String link) {
    return begun(
        office.fjordvik,
        facts("no.strategy", title, Optional.of(new Source(SourceKind.LINK, link))));
  }

  private PlanId begun(Tenant tenant, PlanFacts facts) {
    return done(new DraftPlan(office.desk, office.hall.municipalities)
            .draft(job(tenant), Once.eachTime(), facts))
        .id();
  }

  PlanId adopted(String title, LocalDate day) {
    PlanId plan = drafted(title);
    adopt(plan, day);
    return plan;
  }

  void adopt(PlanId plan, LocalDate day) {
    done(
        new AdoptPlan(office.desk, office.hall.adopting)
            .adopt(
                job(office.fjordvik),
                plan,
                Expected.ANY,
                new Decision(
                    "kommunestyret", Optional.empty(), day, Optional.of("12/26"), Optional.empty()),
                Optional.empty()));
  }

  /** Opens the text for the next version. */
  void begin(PlanId plan) {
    done(new StartNextVersion(office.desk).start(job(office.fjordvik), plan, Once.eachTime()));
  }

  /** Has the plan heard for six weeks from today, and closes that. */
  void hear(PlanId plan) {
    OpenHearing.Opened opened =
        done(
            new OpenHearing(
                    office.desk, office.hall.statutes, office.hall.freezing, office.hall.showing)
                .open(
                    job(office.fjordvik),
                    plan,
                    Once.eachTime(),
                    new OpenHearing.Wanted(
                        HearingStage.PROPOSAL,
                        TownHall.TODAY,
                        TownHall.TODAY.plusDays(42),
                        HearingDecision.UNKNOWN)));
    office.hall.daysPass(43);
    done(
        new CloseHearing(office.desk)
            .close(
                job(office.fjordvik), plan, opened.hearing().id(), Expected.ANY, Optional.empty()));
  }

  /** A registered local plan of Lindsø that waits for Plandata.dk. */
  PlanId danishAdopted(String title) {
    PlanFacts facts =
        facts(
            "dk.local-plan",
            title,
            Optional.of(new Source(SourceKind.LINK, "https://lindso.example")));
    PlanId plan = begun(office.lindso, facts);
    done(
        new AdoptPlan(office.desk, office.hall.adopting)
            .adopt(
                job(office.lindso),
                plan,
                Expected.ANY,
                new Decision(
                    "byrådet",
                    Optional.empty(),
                    TownHall.TODAY.minusDays(9),
                    Optional.of("12/26"),
                    Optional.empty()),
                Optional.empty()));
    return plan;
  }

  PlanId published(String title, LocalDate day) {
    PlanId plan = adopted(title, day);
    done(
        new PublishPlan(
                office.desk,
                office.hall.showing,
                new Registering(office.desk, office.hall.publicDocuments))
            .publish(job(office.fjordvik), plan, Expected.ANY, Optional.empty()));
    return plan;
  }

  private static PlanFacts facts(String type, String title, Optional<Source> source) {
    return new PlanFacts(
        PlanTypes.find(type).orElseThrow(),
        new Title(title),
        Optional.empty(),
        type.startsWith("dk.") ? Language.DA : Language.NB,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        source);
  }

  /** An employee of Fjordvik with that role in the plan. */
  Caller as(PlanId plan, PlanRole role) {
    Actor.StaffMember member = office.hall.member(office.fjordvik, TenantRole.EMPLOYEE);
    office.stored(
        office.fjordvik,
        stores -> {
          stores.plans().assign(plan, new RoleHolder.OfPerson(member.person()), Set.of(role));
          return plan;
        });
    return office.signedIn(office.fjordvik, member);
  }

  Plan read(PlanId plan) {
    return office.stored(office.fjordvik, stores -> stores.plans().find(plan).orElseThrow());
  }

  ReadPlanCard readPlanCard() {
    return new ReadPlanCard(office.desk);
  }

  ListPlans listPlans() {
    return new ListPlans(office.desk, office.hall.almanac);
  }

  static <T> T done(Reply<T> reply) {
    if (reply instanceof Reply.Done<T>(T value)) {
      return value;
    }
    throw new AssertionError("not done: " + reply);
  }
}
