package no.planverk.domain.writing;

import static no.planverk.domain.writing.Difference.Change.IN;
import static no.planverk.domain.writing.Difference.Change.OUT;
import static no.planverk.domain.writing.Difference.Change.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import no.planverk.domain.writing.Difference.Piece;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void words_out_and_in_are_named_in_order() {
    assertThat(Difference.of("Byen er grå.", "Byen er grønn.").pieces())
        .containsExactly(
            new Piece(SAME, "Byen er "),
            new Piece(OUT, "grå"),
            new Piece(IN, "grønn"),
            new Piece(SAME, "."));
  }

  @Test
  void a_phrase_is_one_change_and_not_one_a_word() {
    assertThat(Difference.of("Vi bygger tre skoler nå", "Vi legger ned skoler nå").pieces())
        .containsExactly(
            new Piece(SAME, "Vi "),
            new Piece(OUT, "bygger tre"),
            new Piece(IN, "legger ned"),
            new Piece(SAME, " skoler nå"));
  }

  @Test
  void equal_wordings_do_not_differ() {
    assertThat(Difference.of("Likt.", "Likt.").isNone()).isTrue();
    assertThat(Difference.of("", "").pieces()).isEmpty();
  }

  @Test
  void both_wordings_can_be_read_out_of_it() {
    Random random = new Random(7);
    List<String> words = List.of("by", "skole", "vei", "og", "er", ".", "grønn");
    for (int round = 0; round < 300; round++) {
      String before = sentence(words, random);
      String after = sentence(words, random);
      Difference difference = Difference.of(before, after);
      assertThat(without(difference, IN)).isEqualTo(before);
      assertThat(without(difference, OUT)).isEqualTo(after);
    }
  }

  private static String sentence(List<String> words, Random random) {
    return random
        .ints(random.nextInt(12), 0, words.size())
        .mapToObj(words::get)
        .collect(Collectors.joining(" "));
  }

  private static String without(Difference difference, Difference.Change change) {
    return difference.pieces().stream()
        .filter(it -> it.change() != change)
        .map(Piece::words)
        .collect(Collectors.joining());
  }
}
