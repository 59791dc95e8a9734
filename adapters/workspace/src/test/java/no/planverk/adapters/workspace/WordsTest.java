package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.adapters.http.Texts;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.Retention;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  static List<Language> languages() {
    return List.of(Language.NB, Language.NN, Language.DA, Language.EN);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everything_that_has_a_word_in_the_rules_has_one_here(Language language) {
    Words words = Words.in(language);
    assertThat(
            Stream.of(
                    Arrays.stream(JournalAct.values()).map(it -> "journal.act." + it.id()),
                    Stream.of("person", "token", "operator", "visitor", "job")
                        .map(it -> "journal.actor." + it),
                    Arrays.stream(Act.values()).map(it -> "act." + it.id()),
                    Arrays.stream(TenantRole.values()).map(it -> "role." + it.id()),
                    Arrays.stream(PlanRole.values()).map(it -> "plan-role." + it.id()),
                    Arrays.stream(TokenScope.values())
                        .flatMap(it -> Stream.of("scope." + it.id(), "scope." + it.id() + ".text")),
                    Arrays.stream(Retention.values())
                        .flatMap(
                            it ->
                                Stream.of(
                                    "retention." + it.id(), "retention." + it.id() + ".text")))
                .flatMap(it -> it))
        .allSatisfy(it -> assertThat(words.get(it)).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void the_four_languages_have_the_same_texts(Language language) {
    Texts texts = Texts.of("workspace");
    Set<String> keys = texts.keys(language);
    assertThat(keys).isEqualTo(texts.keys(Language.NB));
    assertThat(keys).allSatisfy(it -> assertThat(texts.get(language, it, 1, 2, 3)).isNotBlank());
  }

  @Test
  void a_day_is_due_as_people_write_it_and_a_quarter_as_it_was_said() {
    Words words = Words.in(Language.NB);
    assertThat(words.due(new Due("2026-12-31"))).isEqualTo("31. desember 2026");
    assertThat(words.due(new Due("2026-Q3"))).isEqualTo("2026-Q3");
    assertThat(words.due(new Due("2026"))).isEqualTo("2026");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_two_acts_read_the_same(Language language) {
    Words words = Words.in(language);
    assertThat(Arrays.stream(JournalAct.values()).map(it -> words.get("journal.act." + it.id())))
        .doesNotHaveDuplicates();
  }
}
