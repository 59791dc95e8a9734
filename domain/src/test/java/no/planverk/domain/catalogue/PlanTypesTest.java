package no.planverk.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.statute.HearingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTypesTest {
  @Test
  void norway_has_these_types_in_the_order_of_the_plan_system() {
    assertThat(PlanTypes.of(Country.NO))
        .extracting(PlanType::id)
        .containsExactly(
            "no.planning-strategy",
            "no.planning-programme",
            "no.community-part",
            "no.land-use-part",
            "no.zoning-plan",
            "no.action-programme",
            "no.sub-plan",
            "no.thematic-plan",
            "no.financial-plan",
            "no.annual-budget",
            "no.unit-plan",
            "no.strategy");
  }

  @Test
  void denmark_has_these_types() {
    assertThat(PlanTypes.of(Country.DK))
        .extracting(PlanType::id)
        .containsExactly(
            "dk.planning-strategy",
            "dk.municipal-plan",
            "dk.plan-addendum",
            "dk.local-plan",
            "dk.policy",
            "dk.sector-plan",
            "dk.thematic-plan",
            "dk.strategy-plan",
            "dk.action-programme",
            "dk.financial-plan",
            "dk.annual-budget",
            "dk.unit-plan",
            "dk.strategy");
  }

  @Test
  void a_type_is_found_by_its_id_and_an_unknown_one_is_absent() {
    assertThat(PlanTypes.find("dk.local-plan").orElseThrow().name(Language.DA))
        .isEqualTo("Lokalplan");
    assertThat(PlanTypes.find("no.local-plan")).isEmpty();
  }

  @Test
  void every_hearing_rule_that_a_type_names_exists_and_speaks_of_it() {
    for (PlanType type : PlanTypes.all()) {
      type.mustBeHeard()
          .ifPresent(
              id ->
                  assertThat(HearingRules.find(id).orElseThrow().planTypes()).contains(type.id()));
    }
  }

  @Test
  void every_type_that_a_hearing_rule_names_exists() {
    var ids = new HashSet<String>();
    PlanTypes.all().forEach(type -> ids.add(type.id()));
    assertThat(HearingRules.all()).allMatch(rule -> ids.containsAll(rule.planTypes()));
  }

  @Test
  void only_three_danish_types_wait_for_plandata() {
    assertThat(PlanTypes.all())
        .filteredOn(type -> type.inForce() == InForceRule.WHEN_PUBLISHED_IN_PLANDATA)
        .extracting(PlanType::id)
        .containsExactly("dk.municipal-plan", "dk.plan-addendum", "dk.local-plan");
  }

  @Test
  void the_council_alone_adopts_the_community_part_and_may_delegate_a_programme() {
    var communityPart = PlanTypes.find("no.community-part").orElseThrow();
    assertThat(communityPart.adoptingBody())
        .contains(new AdoptingBody(BodyKind.COUNCIL, "pbl § 11-15", false, Certainty.CONFIRMED));
    assertThat(communityPart.adoptingBody().orElseThrow().binds()).isTrue();
    var programme = PlanTypes.find("no.planning-programme").orElseThrow();
    assertThat(programme.adoptingBody().orElseThrow().binds()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no.thematic-plan", "no.unit-plan", "dk.policy", "dk.strategy"})
  void the_law_says_nothing_of_customary_types(String id) {
    var type = PlanTypes.find(id).orElseThrow();
    assertThat(type.mustBeHeard()).isEmpty();
    assertThat(type.adoptingBody()).isEmpty();
    assertThat(type.source()).isEmpty();
  }

  @Test
  void a_type_carries_its_country_s_prefix() {
    var names = new Term("a", "a", "a", "a");
    assertThatThrownBy(() -> PlanType.customary("no.Temaplan", PlanLevel.THEMATIC, names))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> PlanType.customary("se.policy", PlanLevel.THEMATIC, names))
        .isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @EnumSource(ElementKind.class)
  void a_kind_is_found_by_its_id(ElementKind kind) {
    assertThat(ElementKind.of(kind.id())).isEqualTo(kind);
  }

  @Test
  void kinds_have_words_and_only_three_stand_alone() {
    assertThat(ElementKind.of("focus-area").name(Language.DA)).isEqualTo("indsatsområde");
    assertThat(ElementKind.TRACK.name(Language.NN)).isEqualTo("grep");
    assertThat(ElementKind.values())
        .filteredOn(kind -> !kind.mayHaveChildren())
        .hasSameElementsAs(Set.of(ElementKind.VISION, ElementKind.VALUE, ElementKind.INDICATOR));
    assertThatThrownBy(() -> ElementKind.of("FOCUS_AREA")).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @EnumSource(BodyKind.class)
  void a_body_kind_is_found_by_its_id(BodyKind kind) {
    assertThat(BodyKind.of(kind.id())).isEqualTo(kind);
  }

  @Test
  void a_rule_holds_on_its_first_and_last_day() {
    var first = LocalDate.of(2020, 1, 1);
    var last = LocalDate.of(2023, 12, 31);
    var validity = new Validity(Optional.of(first), Optional.of(last));
    assertThat(validity.covers(first)).isTrue();
    assertThat(validity.covers(first.minusDays(1))).isFalse();
    assertThat(validity.covers(last)).isTrue();
    assertThat(validity.covers(last.plusDays(1))).isFalse();
    assertThatThrownBy(() -> new Validity(Optional.of(last), Optional.of(first)))
        .isInstanceOf(InvalidValue.class);
  }
}
