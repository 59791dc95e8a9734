package no.planverk.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Title;
import org.junit.jupiter.api.Test;

class OutlineLineTest {
  private static OutlineLine line(int level, String title) {
    return new OutlineLine(level, new Title(title), Optional.empty(), false);
  }

  @Test
  void lines_become_a_tree_and_a_tree_lines() {
    List<OutlineLine> lines =
        List.of(line(1, "A"), line(2, "A1"), line(3, "A1a"), line(2, "A2"), line(1, "B"));
    List<TemplateSection> tree = OutlineLine.tree(lines);

    assertThat(tree).extracting(it -> it.title().value()).containsExactly("A", "B");
    assertThat(tree.getFirst().sections().getFirst().sections()).hasSize(1);
    assertThat(OutlineLine.of(tree)).isEqualTo(lines);
  }

  @Test
  void a_level_that_is_skipped_is_no_level() {
    assertThat(OutlineLine.of(OutlineLine.tree(List.of(line(3, "A"), line(4, "B"), line(2, "C")))))
        .containsExactly(line(1, "A"), line(2, "B"), line(1, "C"));
  }

  @Test
  void levels_and_help_have_bounds() {
    assertThatThrownBy(() -> line(0, "A")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> line(5, "A")).isInstanceOf(InvalidValue.class);
    for (String help : List.of(" ", "x".repeat(2_001))) {
      assertThatThrownBy(() -> new OutlineLine(1, new Title("A"), Optional.of(help), true))
          .isInstanceOf(InvalidValue.class);
    }
    assertThat(new OutlineLine(4, new Title("A"), Optional.of("x".repeat(2_000)), true).level())
        .isEqualTo(4);
  }

  @Test
  void a_template_has_a_section_for_a_type_that_there_is_and_not_too_many() {
    assertThatThrownBy(() -> template("no.strategy", 0)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> template("no.strategy", 201)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> template("no.such", 1)).isInstanceOf(InvalidValue.class);
    assertThat(template("no.strategy", 200).sections()).hasSize(200);
  }

  private static OwnTemplate template(String type, int sections) {
    return new OwnTemplate(
        new TemplateId(new java.util.UUID(1, 1)),
        "Vår",
        java.util.Set.of(type),
        OutlineLine.tree(
            IntStream.range(0, sections).mapToObj(it -> line(1, "Kapittel " + it)).toList()),
        false,
        1);
  }
}
