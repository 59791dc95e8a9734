package no.planverk.application.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Significance;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.hearing.HearingDecision;
import no.planverk.domain.hearing.HearingId;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.plan.ExternalId;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.plan.StageChange;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.sdg.SdgTag;

/** Plans and what belongs to them, to put into stores. */
public final class Samples {
  static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
  static final LocalDate TODAY = LocalDate.parse("2026-03-02");
  static final UnitId UNIT = new UnitId(UUID.fromString("00000000-0000-7000-8000-0000000000a1"));
  static final PersonId KARI =
      new PersonId(UUID.fromString("00000000-0000-7000-8000-0000000000a2"));
  static final BodyId COUNCIL = new BodyId(UUID.fromString("00000000-0000-7000-8000-0000000000a3"));
  static final Decision DECISION =
      new Decision(
          "Kommunestyret",
          Optional.of(COUNCIL),
          LocalDate.parse("2026-02-19"),
          Optional.of("26/41"),
          Optional.of("pbl § 11-15"));

  private Samples() {}

  /** The unit, the person and the body that the other samples name. */
  static void settle(TenantStores stores) {
    stores
        .people()
        .add(UnitLife.begun(UNIT, TODAY.minusYears(1), "Plan og miljø", Optional.empty()));
    stores
        .people()
        .add(
            new Person(
                KARI,
                "Kari Åsen",
                Optional.of("kari@fjordvik.example"),
                Optional.of(UNIT),
                TenantRole.PLANNER,
                1));
    stores.people().add(new Body(COUNCIL, "Kommunestyret", BodyKind.COUNCIL, 1));
  }

  static PlanFacts facts(String title) {
    return new PlanFacts(
        PlanTypes.find("no.community-part").orElseThrow(),
        new Title(title),
        Optional.empty(),
        Language.NB,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  public static PlanFacts during(PlanFacts facts, Period period) {
    return new PlanFacts(
        facts.type(),
        facts.title(),
        facts.subtitle(),
        facts.language(),
        Optional.of(period),
        facts.owner(),
        facts.parents(),
        facts.replaces(),
        facts.significance(),
        facts.significanceReason(),
        facts.sdg(),
        facts.themes(),
        facts.externalIds(),
        facts.source());
  }

  /** Facts with something in every field; needs the settled unit and person. */
  static PlanFacts fullFacts(PlanId parent) {
    return new PlanFacts(
        PlanTypes.find("no.community-part").orElseThrow(),
        new Title("Kommuneplanens samfunnsdel 2026–2040"),
        Optional.of("Sammen ved fjorden"),
        Language.NN,
        Optional.of(new Period(Optional.of(2026), Optional.empty())),
        Optional.of(new Owner("Plan og miljø", Optional.of(UNIT), Optional.of(KARI))),
        List.of(
            new PlanLink("Planstrategi", Optional.of(parent)),
            new PlanLink("Fylkesplan", Optional.empty())),
        List.of(new PlanLink("Samfunnsdel 2014", Optional.of(parent))),
        Optional.of(Significance.MINOR),
        Optional.of("Små endringar"),
        List.of(SdgTag.of("13.2", Optional.of("Utslepp ned")), SdgTag.of("3"), SdgTag.of("11.a")),
        List.of(Theme.TRANSPORT, Theme.LAND_USE),
        List.of(new ExternalId("archive-case", "2021/644"), new ExternalId("plandata", "9")),
        Optional.empty());
  }

  /** A plan of no stated facts but its title, begun as a draft. */
  public static Plan plan(String title) {
    return Plan.begun(new PlanId(UUID.randomUUID()), facts(title), NOW);
  }

  static Hearing hearing(PlanId plan, Hearing.State state, Optional<Integer> heard) {
    return new Hearing(
        new HearingId(UUID.randomUUID()),
        plan,
        state == Hearing.State.HISTORY ? Optional.empty() : Optional.of(HearingStage.PROPOSAL),
        LocalDate.parse("2026-01-05"),
        LocalDate.parse("2026-02-16"),
        Optional.of(12),
        new HearingDecision(
            Optional.of("Formannskapet"),
            Optional.of(LocalDate.parse("2025-12-18")),
            Optional.of("25/97")),
        1,
        heard,
        state,
        Optional.empty(),
        Optional.of("no.plan-hearing"),
        1);
  }

  static FrozenText frozen(
      PublicDocuments documents, Plan plan, Series series, int number, int correction) {
    PublicDocuments.Canonical document =
        documents.canonical(text(plan, number + " of " + series + " " + correction));
    return new FrozenText(
        plan.id(),
        series,
        number,
        correction,
        Language.NB,
        document.json(),
        Map.of(
            new ElementId(UUID.randomUUID()),
            "<p>Ikkje for alle</p>",
            new ElementId(UUID.randomUUID()),
            "<p>Heller ikkje</p>"),
        document.hash(),
        correction == 0 ? Optional.empty() : Optional.of("Skrivefeil"),
        series == Series.HEARD ? Optional.empty() : Optional.of(DECISION),
        Optional.empty(),
        NOW);
  }

  static PublishedText text(Plan plan, String title) {
    return new PublishedText(
        plan.id(),
        plan.facts().type().id(),
        title,
        Optional.empty(),
        Language.NB,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static StageChange step(PlanId plan, int version, VersionStanding standing, LocalDate on) {
    return new StageChange(UUID.randomUUID(), plan, Optional.of(version), standing.id(), on, NOW);
  }

  static Publication publication(Plan plan, String slug, FrozenText text) {
    return publication(plan, slug, text, PublicStanding.ADOPTED);
  }

  static Publication publication(Plan plan, String slug, FrozenText text, PublicStanding standing) {
    return new Publication(
        UUID.randomUUID(),
        plan.id(),
        new Slug(slug),
        text.series(),
        text.number(),
        text.correction(),
        text.language(),
        new PublicFacts(
            plan.facts().type().id(),
            plan.facts().title().value(),
            Optional.empty(),
            Language.NB,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(Theme.CLIMATE),
            standing,
            text.decision(),
            text.inForceFrom(),
            text.correctionReason(),
            List.of(),
            Optional.empty()),
        text.hash(),
        NOW);
  }

  static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }
}
