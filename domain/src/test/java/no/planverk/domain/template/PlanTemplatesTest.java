package no.planverk.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Term;
import no.planverk.domain.catalogue.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanTemplatesTest {
  static List<PlanType> types() {
    return PlanTypes.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_type_has_one_in_every_language_with_five_to_nine_sections(PlanType type) {
    for (Language language : Language.values()) {
      assertThat(PlanTemplates.of(type, language))
          .singleElement()
          .satisfies(
              it -> {
                assertThat(it.name()).isNotBlank();
                assertThat(it.sections()).hasSizeBetween(5, 9);
                assertThat(it.sections()).anyMatch(TemplateSection::required);
                assertThat(it.sections())
                    .extracting(TemplateSection::title)
                    .doesNotHaveDuplicates();
                assertThat(it.sections())
                    .allSatisfy(
                        section ->
                            assertThat(section.help().orElseThrow().length()).isBetween(20, 400));
              });
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void what_the_law_asks_for_is_a_required_section(PlanType type) {
    for (Language language : List.of(Language.NB, Language.NN, Language.DA, Language.EN)) {
      List<String> required =
          PlanTemplates.of(type, language).getFirst().sections().stream()
              .filter(TemplateSection::required)
              .map(TemplateSection::title)
              .map(Title::value)
              .toList();
      assertThat(required)
          .containsAll(type.requiredSections().stream().map((Term it) -> it.in(language)).toList());
    }
  }

  @Test
  void every_template_belongs_to_a_type() {
    assertThat(PlanTemplates.all())
        .allMatch(
            id ->
                PlanTypes.all().stream()
                    .flatMap(it -> PlanTemplates.of(it, Language.NB).stream())
                    .anyMatch(it -> it.id().equals(id)));
  }

  @Test
  void a_guide_says_something() {
    SectionId section = new SectionId(new UUID(0, 1));
    assertThatThrownBy(() -> new SectionGuide(section, Optional.empty(), false))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new SectionGuide(section, Optional.of(" "), true))
        .isInstanceOf(InvalidValue.class);
    assertThat(new SectionGuide(section, Optional.empty(), true).required()).isTrue();
  }
}
