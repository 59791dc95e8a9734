package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.hearing.HearingId;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.plan.WorkingText;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.publication.Withdrawal;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterQuery;
import no.planverk.domain.sdg.SdgGoal;
import org.junit.jupiter.api.Test;

/** The register of plans and what one can look for in it. */
public interface RegisterContract extends StoreContract {
  private List<PlanId> matching(RegisterQuery query) {
    return inFjordvik(stores -> stores.plans().register(query)).stream()
        .map(RegisterEntry::id)
        .toList();
  }

  private static RegisterQuery text(String words) {
    return new RegisterQuery(
        Optional.of(words), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private PlanId fullPlan() {
    Plan parent = Samples.plan("ÅRSPLAN 100% for Fjordvik");
    Plan plan =
        Plan.begun(new PlanId(UUID.randomUUID()), Samples.fullFacts(parent.id()), Samples.NOW);
    doInFjordvik(
        stores -> {
          Samples.settle(stores);
          stores.plans().add(parent);
          stores.plans().add(plan);
        });
    return plan.id();
  }

  @Test
  default void a_line_tells_what_the_register_knows() {
    PlanId id = fullPlan();
    assertThat(listedInFjordvik(stores -> stores.plans().register(text("samfunnsdel"))))
        .containsExactly(
            new RegisterEntry(
                id,
                "Kommuneplanens samfunnsdel 2026–2040",
                "no.community-part",
                Optional.of(Stage.DRAFT),
                Language.NN,
                Optional.of(new Period(Optional.of(2026), Optional.empty())),
                Optional.of("Plan og miljø"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Samples.NOW,
                1));
    assertThat(listedInHavdal(stores -> stores.plans().register(RegisterQuery.EVERYTHING)))
        .isEmpty();
  }

  @Test
  default void a_title_is_found_by_any_part_of_it_in_any_case() {
    PlanId id = fullPlan();
    assertThat(matching(text("SAMFUNNSDEL 2026–"))).containsExactly(id);
    assertThat(matching(text("årsplan"))).hasSize(1).doesNotContain(id);
    assertThat(matching(text("100%"))).hasSize(1);
    assertThat(matching(text("2%4"))).isEmpty();
    assertThat(matching(text("_amfunn"))).isEmpty();
  }

  @Test
  default void the_register_is_narrowed_by_type_stage_goal_and_unit() {
    PlanId id = fullPlan();
    RegisterQuery everything = RegisterQuery.EVERYTHING;
    RegisterQuery fits =
        new RegisterQuery(
            Optional.empty(),
            Optional.of("no.community-part"),
            Optional.of(Stage.DRAFT),
            Optional.of(SdgGoal.of("13")),
            Optional.of(Samples.UNIT));
    assertThat(matching(everything)).hasSize(2);
    assertThat(matching(fits)).containsExactly(id);
    assertThat(matching(fits.ofTypes(Set.of("dk.x")))).isEmpty();
    assertThat(matching(fits.at(Stage.FINALISING))).isEmpty();
    assertThat(matching(fits.ownedBy(Set.of(new UnitId(UUID.randomUUID()))))).isEmpty();
    assertThat(
            matching(
                new RegisterQuery(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(SdgGoal.of("1")),
                    Optional.empty())))
        .isEmpty();
  }

  @Test
  default void a_line_shows_the_newest_adopted_version_and_whether_the_plan_is_published() {
    Plan plan = Samples.plan("Klimaplan");
    FrozenText adopted = Samples.frozen(planets().documents(), plan, Series.ADOPTED, 2, 0);
    doInFjordvik(
        stores -> {
          Samples.settle(stores);
          stores.plans().add(plan);
          stores.versions().add(Samples.frozen(planets().documents(), plan, Series.ADOPTED, 1, 0));
          stores.versions().add(adopted);
          stores.versions().add(Samples.frozen(planets().documents(), plan, Series.HEARD, 3, 0));
          stores
              .publications()
              .add(Samples.publication(plan, "klima", adopted), adopted.document());
        });
    RegisterEntry published =
        inFjordvik(stores -> stores.plans().register(RegisterQuery.EVERYTHING)).getFirst();
    assertThat(published.version()).contains(2);
    assertThat(published.published()).isTrue();

    doInFjordvik(
        stores ->
            stores
                .publications()
                .withdraw(new Withdrawal(plan.id(), new Slug("klima"), "Feil", Samples.NOW)));
    assertThat(listedInFjordvik(stores -> stores.plans().register(RegisterQuery.EVERYTHING)))
        .extracting(RegisterEntry::published)
        .containsExactly(false);
  }

  private PlanId adopted(String title, Period period, VersionStanding standing) {
    Plan plan = Samples.plan(title);
    Plan dated = plan.with(Samples.during(plan.facts(), period));
    doInFjordvik(
        stores -> {
          stores.plans().add(dated);
          stores.versions().add(Samples.frozen(planets().documents(), dated, Series.ADOPTED, 1, 0));
          stores.plans().note(Samples.step(dated.id(), 1, standing, Samples.TODAY));
          stores.plans().save(dated.at(Optional.empty()));
        });
    return dated.id();
  }

  @Test
  default void the_register_is_narrowed_by_where_plans_stand_and_the_years_they_cover() {
    doInFjordvik(Samples::settle);
    PlanId old = adopted("Gammel", Period.years(2014, 2025), VersionStanding.IN_FORCE);
    PlanId young = adopted("Ny", Period.years(2025, 2028), VersionStanding.IN_FORCE);
    PlanId gone = adopted("Borte", Period.years(2010, 2020), VersionStanding.SUPERSEDED);
    RegisterQuery everything = RegisterQuery.EVERYTHING;

    assertThat(matching(everything.standing(VersionStanding.IN_FORCE)))
        .containsExactlyInAnyOrder(old, young);
    assertThat(matching(everything.standing(VersionStanding.SUPERSEDED))).containsExactly(gone);
    assertThat(matching(everything.covering(Optional.of(2025))))
        .containsExactlyInAnyOrder(old, young);
    assertThat(matching(everything.dueForReviewIn(2026))).containsExactly(old);
    assertThat(matching(everything.writtenElsewhere())).isEmpty();
    assertThat(matching(everything.ofTypes(Set.of("no.community-part", "no.strategy")))).hasSize(3);
    assertThat(matching(everything.ownedBy(Set.of(Samples.UNIT)))).isEmpty();
  }

  @Test
  default void a_line_tells_where_the_plan_stands_when_it_was_decided_and_how_long_it_is_heard() {
    Plan plan = Samples.plan("Klimaplan");
    Hearing before = Samples.hearing(plan.id(), Hearing.State.OPEN, Optional.of(1));
    Hearing now =
        new Hearing(
            new HearingId(UUID.randomUUID()),
            plan.id(),
            before.givenStage(),
            before.from(),
            Samples.TODAY.plusDays(42),
            Optional.empty(),
            before.decision(),
            3,
            Optional.of(2),
            Hearing.State.OPEN,
            Optional.empty(),
            Optional.empty(),
            1);
    doInFjordvik(
        stores -> {
          Samples.settle(stores);
          stores.plans().add(plan);
          stores.versions().add(Samples.frozen(planets().documents(), plan, Series.ADOPTED, 1, 0));
          stores.versions().add(Samples.frozen(planets().documents(), plan, Series.ADOPTED, 2, 0));
          stores.plans().note(Samples.step(plan.id(), 1, VersionStanding.IN_FORCE, Samples.TODAY));
          stores
              .plans()
              .save(
                  plan.heardIn(before)
                      .heardIn(now)
                      .at(Optional.of(new WorkingText.InHearing(3, now))));
        });
    assertThat(listedInFjordvik(stores -> stores.plans().register(RegisterQuery.EVERYTHING)))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.version()).contains(2);
              assertThat(it.standing()).contains(VersionStanding.IN_FORCE);
              assertThat(it.decidedOn()).contains(Samples.DECISION.date());
              assertThat(it.heardUntil()).contains(Samples.TODAY.plusDays(42));
            });
  }
}
