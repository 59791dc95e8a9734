package no.planverk.domain.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people write in one text: both are kept where they do not touch, and named where they do. */
class TextMergeTest {
  private static TextPart part(String key, String words) {
    return new TextPart(key, "", false, "<p data-id=\"" + key + "\">" + words + "</p>", words);
  }

  private static List<TextPart> text(String... keysAndWords) {
    List<TextPart> parts = new ArrayList<>();
    for (String part : keysAndWords) {
      parts.add(part(part.split(":", 2)[0], part.split(":", 2)[1]));
    }
    return parts;
  }

  private static TextMerge.Merged merge(
      List<TextPart> base, List<TextPart> mine, List<TextPart> theirs) {
    return TextMerge.of(base, mine, theirs, html -> html.replaceAll("<[^>]*>", ""));
  }

  private static String read(TextMerge.Merged merged) {
    return merged.parts().stream()
        .map(it -> it.key() + ":" + it.words())
        .collect(Collectors.joining(" | "));
  }

  @Test
  void different_paragraphs_are_both_taken() {
    TextMerge.Merged merged =
        merge(text("a:en", "b:to"), text("a:en ny", "b:to"), text("a:en", "b:to nye"));
    assertThat(read(merged)).isEqualTo("a:en ny | b:to nye");
    assertThat(merged.touches()).isEmpty();
  }

  @Test
  void what_both_add_in_one_place_stands_there_twice() {
    TextMerge.Merged merged = merge(text("a:en"), text("a:en", "m:min"), text("a:en", "t:din"));
    assertThat(merged.parts()).extracting(TextPart::key).containsExactlyInAnyOrder("a", "m", "t");
    assertThat(merged.touches()).isEmpty();
  }

  @Test
  void one_paragraph_is_merged_word_by_word() {
    TextMerge.Merged merged =
        merge(
            text("a:Byen skal være grønn og trygg."),
            text("a:Hele byen skal være grønn og trygg."),
            text("a:Byen skal være grønn og trygg for alle."));
    assertThat(merged.parts().getFirst().words()).contains("trygg for alle.").startsWith("Hele");
    assertThat(merged.touches()).isEmpty();
  }

  @Test
  void words_that_touch_leave_theirs_in_the_text_and_name_both() {
    TextMerge.Merged merged =
        merge(text("a:Byen er grå."), text("a:Byen er grønn."), text("a:Byen er blå."));
    assertThat(read(merged)).isEqualTo("a:Byen er blå.");
    assertThat(merged.touches())
        .containsExactly(
            new TextMerge.Touch(
                "a",
                "<p data-id=\"a\">Byen er grå.</p>",
                "<p data-id=\"a\">Byen er grønn.</p>",
                "<p data-id=\"a\">Byen er blå.</p>"));
  }

  @Test
  void what_one_takes_out_and_the_other_changes_stays() {
    assertThat(read(merge(text("a:en", "b:to"), text("a:en"), text("a:en", "b:to nye"))))
        .isEqualTo("a:en | b:to nye");
    assertThat(read(merge(text("a:en", "b:to"), text("a:en", "b:to nye"), text("a:en"))))
        .isEqualTo("a:en | b:to nye");
  }

  @Test
  void what_one_takes_out_and_the_other_leaves_is_gone() {
    assertThat(
            read(
                merge(
                    text("a:en", "b:to", "c:tre"),
                    text("a:en", "c:tre"),
                    text("a:1", "b:to", "c:tre"))))
        .isEqualTo("a:1 | c:tre");
  }

  @Test
  void what_one_moves_stays_moved() {
    assertThat(
            read(
                merge(
                    text("a:en", "b:to", "c:tre"),
                    text("c:tre", "a:en", "b:to"),
                    text("a:en", "b:to 2", "c:tre"))))
        .isEqualTo("c:tre | a:en | b:to 2");
    assertThat(
            read(
                merge(
                    text("a:en", "b:to", "c:tre"),
                    text("a:en", "b:to 2", "c:tre"),
                    text("c:tre", "a:en", "b:to"))))
        .isEqualTo("c:tre | a:en | b:to 2");
  }

  @Test
  void markup_that_differs_is_never_mixed() {
    List<TextPart> base = List.of(new TextPart("a", "", false, "<p>en to tre</p>", "en to tre"));
    List<TextPart> mine =
        List.of(new TextPart("a", "", false, "<p><em>en</em> to tre</p>", "en to tre"));
    List<TextPart> theirs =
        List.of(new TextPart("a", "", false, "<p>en to fire</p>", "en to fire"));
    assertThat(merge(base, mine, theirs).touches()).hasSize(1);
  }

  /** Whatever two people do at once, every word that one of them wrote is in the text or named. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void nothing_written_is_lost(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<TextPart> base = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        base.add(part("b" + i, "ord" + i + " og mer " + i));
      }
      List<TextPart> mine = changed(base, random, "m" + round);
      List<TextPart> theirs = changed(base, random, "t" + round);
      TextMerge.Merged merged = merge(base, mine, theirs);
      String everything =
          read(merged)
              + merged.touches().stream().map(TextMerge.Touch::mine).collect(Collectors.joining());
      for (String word : words(mine, "m" + round)) {
        assertThat(everything).contains(word);
      }
      for (String word : words(theirs, "t" + round)) {
        assertThat(read(merged)).contains(word);
      }
      assertThat(merged.parts()).extracting(TextPart::key).doesNotHaveDuplicates();
    }
  }

  private static List<String> words(List<TextPart> parts, String mark) {
    return parts.stream()
        .flatMap(it -> List.of(it.words().split(" ")).stream())
        .filter(it -> it.startsWith(mark + "x"))
        .toList();
  }

  private static List<TextPart> changed(List<TextPart> base, Random random, String mark) {
    List<TextPart> parts = new ArrayList<>(base);
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      int at = random.nextInt(parts.size() + 1);
      String word = mark + "x" + i;
      switch (random.nextInt(4)) {
        case 0 -> parts.add(at, part(mark + "k" + i, word));
        case 1 -> {
          if (at < parts.size()) {
            parts.set(at, part(parts.get(at).key(), parts.get(at).words() + " " + word));
          }
        }
        case 2 -> {
          if (at < parts.size()) {
            parts.set(at, part(parts.get(at).key(), word + " " + parts.get(at).words()));
          }
        }
        default -> {
          if (at < parts.size() && !parts.get(at).words().contains("x")) {
            parts.remove(at);
          }
        }
      }
    }
    return parts;
  }
}
