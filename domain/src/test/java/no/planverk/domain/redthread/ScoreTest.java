package no.planverk.domain.redthread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.sdg.SdgTag;
import org.junit.jupiter.api.Test;

/** What the red thread scores, and where every lost point went. */
final class ScoreTest {
  private final Municipality fjordvik = new Municipality();

  private Score score() {
    return score(Set.of());
  }

  private Score score(Set<GapKey> accepted) {
    return Score.of(Municipality.TODAY, fjordvik.system().findings(), accepted);
  }

  private List<Rule> broken() {
    return score().gaps().stream().map(Gap::rule).distinct().sorted().toList();
  }

  @Test
  void nothing_has_no_score() {
    assertThat(score().points()).isEmpty();
    assertThat(score().gaps()).isEmpty();
  }

  @Test
  void a_whole_thread_has_every_point() {
    UnitId unit = fjordvik.unit("Miljø", Optional.empty());
    PlanId above = fjordvik.plan("no.community-part", "Samfunnsdel");
    PlanId below = fjordvik.plan("no.thematic-plan", "Klimaplan", above);
    SdgTag tag = SdgTag.of("13.2", Optional.of("Mindre utslipp"));
    Place goal = fjordvik.put(ElementKind.GOAL, "Renere fjord", above, Optional.empty());
    Place fetched = fjordvik.fetch(goal.element(), below, Optional.empty());
    Place measure =
        fjordvik.put(ElementKind.MEASURE, "Bygge renseanlegg", below, Optional.of(fetched));
    Place indicator = fjordvik.put(ElementKind.INDICATOR, "Siktedyp", below, Optional.of(fetched));
    fjordvik.complete(goal.element(), Optional.of(unit), List.of(tag));
    fjordvik.complete(measure.element(), Optional.of(unit), List.of());
    fjordvik.complete(indicator.element(), Optional.of(unit), List.of());

    assertThat(score().gaps()).isEmpty();
    assertThat(score().points()).hasValue(100);
  }

  @Test
  void each_hole_is_found_and_named() {
    PlanId above = fjordvik.plan("no.community-part", "Samfunnsdel");
    PlanId lost = fjordvik.plan("no.thematic-plan", "Løsrevet plan");
    fjordvik.put(ElementKind.GOAL, "Renere fjord", above, Optional.empty());
    fjordvik.put(ElementKind.GOAL, "En renere fjord", lost, Optional.empty());
    fjordvik.put(ElementKind.MEASURE, "Rensing", lost, Optional.empty());
    fjordvik.put(ElementKind.STRATEGY, "Rensing", above, Optional.empty());
    fjordvik.put(ElementKind.INDICATOR, "Siktedyp", above, Optional.empty());
    fjordvik.unit("Miljø", Optional.empty());

    assertThat(broken())
        .containsExactly(
            Rule.PLAN_WITHOUT_UPWARD_LINK,
            Rule.GOAL_WITHOUT_MEASURE,
            Rule.MEASURE_WITHOUT_GOAL,
            Rule.MEASURE_WITHOUT_DEADLINE,
            Rule.MEASURE_WITHOUT_MONEY,
            Rule.GOAL_WITHOUT_INDICATOR,
            Rule.INDICATOR_WITHOUT_READING,
            Rule.GOAL_WITHOUT_SDG,
            Rule.GOAL_WITHOUT_OWNER,
            Rule.MEASURE_WITHOUT_OWNER,
            Rule.UNIT_WITHOUT_GOAL,
            Rule.SAME_GOAL_IN_OTHER_WORDS,
            Rule.ONE_TERM_FOR_TWO_KINDS);
  }

  @Test
  void to_fetch_from_above_is_an_upward_link() {
    PlanId above = fjordvik.plan("no.community-part", "Samfunnsdel");
    PlanId below = fjordvik.plan("no.thematic-plan", "Klimaplan");
    Place goal = fjordvik.put(ElementKind.GOAL, "Renere fjord", above, Optional.empty());
    assertThat(broken()).contains(Rule.PLAN_WITHOUT_UPWARD_LINK);

    fjordvik.fetch(goal.element(), below, Optional.empty());
    assertThat(broken()).doesNotContain(Rule.PLAN_WITHOUT_UPWARD_LINK);
  }

  @Test
  void what_is_past_does_not_count() {
    PlanId old = fjordvik.plan("no.thematic-plan", "Gammel plan");
    fjordvik.put(ElementKind.GOAL, "Renere fjord", old, Optional.empty());
    fjordvik.standing(old, VersionStanding.SUPERSEDED);

    assertThat(score().points()).isEmpty();
  }

  @Test
  void an_accepted_gap_costs_nothing_and_stays_in_view() {
    PlanId above = fjordvik.plan("no.community-part", "Samfunnsdel");
    fjordvik.put(ElementKind.GOAL, "Renere fjord", above, Optional.empty());
    Gap gap = score().gaps().getFirst();

    Score after = score(Set.of(gap.key()));

    assertThat(after.points().orElseThrow()).isGreaterThan(score().points().orElseThrow());
    assertThat(after.gaps()).noneMatch(it -> it.key().equals(gap.key()));
    assertThat(after.accepted()).singleElement().returns(gap.key(), Gap::key);
  }

  @Property(tries = 300)
  void all_lost_points_are_those_of_the_gaps(@ForAll Random chance) {
    PlanSystem plans = Municipality.random(chance).system();
    Score score = Score.of(plans.day(), plans.findings(), Set.of());
    double lost = score.gaps().stream().mapToDouble(Gap::points).sum();
    if (score.points().isPresent()) {
      assertThat(100 - lost)
          .isBetween(
              (double) score.points().orElseThrow() - 1e-6, score.points().orElseThrow() + 1.0);
    } else {
      assertThat(lost).isEqualTo(0, within(1e-9));
    }
  }

  @Property(tries = 200)
  void the_same_plans_have_the_same_score_in_whatever_order_they_are_read(@ForAll Random chance) {
    Municipality made = Municipality.random(chance);
    Score once = Score.of(Municipality.TODAY, made.system().findings(), Set.of());
    Collections.shuffle(made.places, chance);
    Collections.shuffle(made.plans, chance);
    Collections.shuffle(made.units, chance);

    Score again = Score.of(Municipality.TODAY, made.system().findings(), Set.of());

    assertThat(again.points()).isEqualTo(once.points());
    assertThat(again.gaps()).isEqualTo(once.gaps());
  }

  @Property(tries = 100)
  void every_finding_of_a_plan_or_unit_is_one_of_the_whole(@ForAll Random chance) {
    PlanSystem plans = Municipality.random(chance).system();
    List<Finding> all = plans.findings();
    long ofPlans =
        plans.plans().stream()
            .mapToLong(it -> all.stream().filter(new Scope.OfPlan(it.id())::has).count())
            .sum();
    assertThat(ofPlans).isEqualTo(all.stream().filter(it -> it.plan().isPresent()).count());
  }

  @Test
  void titles_are_compared_as_trigrams() {
    assertThat(Likeness.trigrams("Fjord")).contains("  f", " fj", "fjo", "jor", "ord", "rd ");
    assertThat(Likeness.of("Renere fjord", "renere, FJORD!")).isEqualTo(1);
    assertThat(Likeness.of("Renere fjord", "Trygge skoleveier")).isLessThan(0.1);
    assertThat(Likeness.of("", "")).isZero();
  }

  @Property(tries = 60)
  void no_alike_pair_is_missed(@ForAll Random chance) {
    List<String> titles =
        Stream.generate(() -> title(chance)).limit(chance.nextInt(1, 40)).toList();
    Set<String> found =
        Likeness.pairs(titles, 0.5).stream()
            .map(it -> it.first() + "," + it.second())
            .collect(Collectors.toSet());
    for (int a = 0; a < titles.size(); a++) {
      for (int b = a + 1; b < titles.size(); b++) {
        boolean alike = Likeness.of(titles.get(a), titles.get(b)) >= 0.5;
        assertThat(found.contains(a + "," + b)).isEqualTo(alike);
      }
    }
  }

  private static String title(Random chance) {
    List<String> words =
        List.of("levende", "trygge", "bygder", "byer", "skoleveier", "fjord", "renere", "en");
    return Stream.generate(() -> words.get(chance.nextInt(words.size())))
        .limit(chance.nextInt(1, 5))
        .collect(Collectors.joining(" "));
  }
}
