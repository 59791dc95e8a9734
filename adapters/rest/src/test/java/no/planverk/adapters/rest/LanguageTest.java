package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words follow the caller's language; type and code never change. */
class LanguageTest {
  @AutoClose private static final Api API = new Api();

  private final Caller caller = API.administrator();

  @Test
  void the_same_problem_in_four_languages() {
    Set<String> details = new HashSet<>();
    for (String language : List.of("nb", "nn", "da", "en")) {
      Received answer = caller.with("Accept-Language", language).get("/plans/x");
      details.add(answer.string("title"));
      assertThat(answer.string("type")).isEqualTo("urn:planverk:problem:not-found");
      assertThat(answer.code()).isEqualTo("not-found");
    }
    assertThat(details).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb-NO, en;q=0.5 | nb",
        "no | nb",
        "se, nn;q=0.9, en;q=0.1 | nn",
        "en;q=0.1, da;q=0.9 | da",
        "fr, de | nb",
        "* | nb",
        ";;; | nb",
        "EN-us | en"
      })
  void the_best_language_that_there_is_is_spoken(String header, String language) {
    String wanted = caller.with("Accept-Language", language).get("/plans/x").string("title");

    assertThat(caller.with("Accept-Language", header).get("/plans/x").string("title"))
        .isEqualTo(wanted);
  }

  @Test
  void without_a_wish_the_municipalitys_own_language_is_spoken() {
    Caller dane = API.in(API.hall.lindso, TenantRole.ADMINISTRATOR);

    assertThat(dane.get("/plans/x").string("title"))
        .isEqualTo(dane.with("Accept-Language", "da").get("/plans/x").string("title"));
  }

  @Test
  void warnings_follow_the_language_too() {
    String english =
        caller
            .with("Accept-Language", "en")
            .post("/plan-imports?dryRun=true", RoundTripTest.rich())
            .text();
    String danish =
        caller
            .with("Accept-Language", "da")
            .post("/plan-imports?dryRun=true", RoundTripTest.rich())
            .text();

    assertThat(english).isNotEqualTo(danish).contains("unknown-owner");
    assertThat(danish).contains("unknown-owner");
  }
}
