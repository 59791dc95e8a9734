package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.planverk.application.planning.ListPlans;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterOrder;
import no.planverk.domain.register.RegisterQuery;
import org.junit.jupiter.api.Test;

/** The register as the staff read it. */
class RegisterTest {
  private final Work work = new Work();
  private final ListPlans listPlans = new ListPlans(work.desk, work.hall.almanac);

  private List<String> titles(Actor actor, String order) {
    return Work.done(listPlans.list(actor, RegisterQuery.EVERYTHING, RegisterOrder.of(order)))
        .entries()
        .stream()
        .map(RegisterEntry::title)
        .toList();
  }

  @Test
  void it_is_read_in_the_order_asked_for_and_by_title_where_that_is_the_same() {
    work.drafted("no.strategy", "Årsplan");
    work.drafted("no.zoning-plan", "Ytre havn");
    work.hall.clock.turn(Duration.ofHours(1));
    work.drafted("no.strategy", "Boligplan");

    assertThat(titles(work.secretary, "title"))
        .containsExactly("Boligplan", "Ytre havn", "Årsplan");
    assertThat(titles(work.secretary, "-title"))
        .containsExactly("Årsplan", "Ytre havn", "Boligplan");
    assertThat(titles(work.secretary, "type")).containsExactly("Ytre havn", "Boligplan", "Årsplan");
    assertThat(titles(work.secretary, "-changed"))
        .containsExactly("Boligplan", "Ytre havn", "Årsplan");
    assertThat(titles(work.secretary, "period"))
        .containsExactly("Boligplan", "Ytre havn", "Årsplan");
  }

  @Test
  void it_says_which_plans_are_ones_own_and_shows_nothing_to_another_municipality() {
    PlanId mine = work.drafted("no.strategy", "Min");
    work.drafted("no.strategy", "Andres");
    Actor kari = work.hall.memberOf(work.hall.fjordvik, mine, PlanRole.READER);

    assertThat(
            Work.done(listPlans.list(kari, RegisterQuery.EVERYTHING, RegisterOrder.BY_TITLE))
                .mine())
        .containsExactly(mine);
    assertThat(titles(work.dane, "title")).isEmpty();
  }

  @Test
  void a_plan_whose_period_is_over_is_due_for_review() {
    PlanId plan = work.adopted("Gammel plan");
    work.stored(
        stores -> {
          var old = stores.plans().find(plan).orElseThrow();
          return stores.plans().save(old.with(Work.during(old.facts(), 2014, 2025)));
        });

    RegisterQuery due =
        new RegisterQuery(
                Optional.of("gammel"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())
            .dueForReviewIn(TownHall.TODAY.getYear());
    assertThat(Work.done(listPlans.list(work.secretary, due, RegisterOrder.BY_TITLE)).entries())
        .extracting(RegisterEntry::id)
        .containsExactly(plan);
  }
}
