package no.planverk.domain.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.Facts;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Certainty;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Significance;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.statute.Minimum.PublicDays;
import no.planverk.domain.statute.Minimum.Weeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HearingRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @ParameterizedTest
  @CsvSource({
    "NO, pbl-11-14, no.pbl-11-14",
    "NO, pbl-11-13, no.pbl-11-13",
    "NO, pbl-11-13, no.pbl-11-13-start",
    "NO, pbl-10-1-publication, no.pbl-10-1",
    "NO, koml-14-3, no.koml-14-3",
    "DK, planloven-hoering-8, dk.planloven-24-3",
    "DK, planloven-hoering-8, dk.planloven-23a"
  })
  void minimums_are_those_of_the_statutory_calendar(String country, String fact, String rule) {
    JsonObject entry =
        Facts.read("statutory-calendar.json")
            .getJsonArray(country)
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(candidate -> candidate.getString("id").equals(fact))
            .findFirst()
            .orElseThrow();
    Minimum published =
        entry.containsKey("minimumWeeks")
            ? new Weeks(entry.getInt("minimumWeeks"))
            : new PublicDays(entry.getInt("minimumDays"));
    assertThat(HearingRules.find(rule).orElseThrow().minimum()).isEqualTo(published);
  }

  @Test
  void every_minimum_in_the_calendar_is_one_of_the_rules() {
    var known =
        Set.of(
            "pbl-11-14", "pbl-11-13", "pbl-10-1-publication", "koml-14-3", "planloven-hoering-8");
    JsonObject calendar = Facts.read("statutory-calendar.json");
    for (Country country : Country.values()) {
      for (JsonObject entry : calendar.getJsonArray(country.name()).getValuesAs(JsonObject.class)) {
        if (entry.containsKey("minimumWeeks") || entry.containsKey("minimumDays")) {
          assertThat(known).contains(entry.getString("id"));
        }
      }
    }
  }

  @Test
  void ids_are_unique_and_only_these_are_unconfirmed() {
    assertThat(HearingRules.all()).extracting(HearingRule::id).doesNotHaveDuplicates();
    assertThat(HearingRules.all())
        .filteredOn(rule -> rule.certainty() == Certainty.CHECK)
        .extracting(HearingRule::id)
        .containsExactly("no.pbl-11-13-sub-plan", "no.pbl-11-14-sub-plan", "dk.planloven-24-7");
  }

  @ParameterizedTest
  @EnumSource(Country.class)
  void at_most_one_binding_rule_speaks_of_a_hearing(Country country) {
    for (PlanType type : PlanTypes.of(country)) {
      for (HearingStage stage : HearingStage.values()) {
        for (Significance significance : Significance.values()) {
          assertThat(HearingRules.of(country))
              .filteredOn(rule -> rule.appliesTo(type, stage, significance, TODAY) && rule.binds())
              .hasSizeLessThanOrEqualTo(1);
        }
      }
    }
  }

  @Test
  void a_rule_needs_a_paragraph_something_to_apply_to_and_its_own_country() {
    assertThatThrownBy(() -> rule("no.x", Set.of("no.strategy"), " "))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> rule("no.x", Set.of(), "pbl § 1-1")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> rule("no.x", Set.of("dk.policy"), "pbl § 1-1"))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> rule("dk.x", Set.of("no.strategy"), "pbl § 1-1"))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void a_minimum_has_bounds() {
    assertThatThrownBy(() -> new Weeks(0)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Weeks(53)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new PublicDays(0)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new PublicDays(366)).isInstanceOf(InvalidValue.class);
  }

  private static HearingRule rule(String id, Set<String> types, String source) {
    return new HearingRule(
        id,
        Country.NO,
        types,
        Set.of(HearingStage.PROPOSAL),
        Set.of(Significance.ORDINARY),
        new Weeks(6),
        Optional.empty(),
        source,
        Certainty.CONFIRMED,
        Validity.undated());
  }
}
