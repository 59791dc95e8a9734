package no.planverk.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.writing.TextMerge;
import no.planverk.domain.writing.TextPart;
import org.junit.jupiter.api.Test;

/** Clean texts, cut into parts and put together. */
class TextPartsTest {
  private static final String TEXT =
      "<h2>Mål</h2><p data-id=\"p1\">Ett <strong>stort</strong> mål.</p>"
          + "<ul><li data-id=\"l1\"><p data-id=\"q1\">en</p></li><li data-id=\"l2\">to</li></ul>"
          + "<ol start=\"3\"><li data-id=\"l3\">tre</li></ol>"
          + "<table data-id=\"t1\"><caption>Tall</caption><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"
          + "<figure data-id=\"f1\"><img src=\"k\" alt=\"Et kart\"></figure>";

  private static List<TextPart> parts(String html) {
    return TextParts.of(new RichText(html));
  }

  @Test
  void a_text_is_the_sum_of_its_parts() {
    assertThat(TextParts.joined(parts(TEXT))).contains(new RichText(TEXT));
    assertThat(parts(TEXT))
        .extracting(TextPart::key)
        .containsExactly("<h2>Mål</h2>", "p1", "l1", "l2", "l3", "t1", "f1");
    assertThat(parts(TEXT))
        .extracting(TextPart::words)
        .containsExactly("Mål", "Ett stort mål.", "en", "to", "tre", "Tall 1 | 2 |", "[Et kart]");
  }

  @Test
  void equal_headings_have_keys_of_their_own() {
    assertThat(parts("<h3>Likt</h3><h3>Likt</h3>"))
        .extracting(TextPart::key)
        .doesNotHaveDuplicates();
  }

  @Test
  void a_list_whose_first_item_is_gone_is_still_a_list() {
    List<TextPart> left = new ArrayList<>(parts(TEXT));
    left.removeIf(it -> it.key().equals("l1"));
    assertThat(TextParts.joined(left).orElseThrow().html())
        .contains("</p><ul><li data-id=\"l2\">to</li></ul><ol start=\"3\">");
  }

  @Test
  void two_lists_beside_each_other_stay_two() {
    String lists = "<ul><li data-id=\"a\">a</li></ul><ul><li data-id=\"b\">b</li></ul>";
    assertThat(TextParts.joined(parts(lists))).contains(new RichText(lists));
  }

  @Test
  void items_of_one_list_are_merged_one_by_one() {
    String mine = TEXT.replace(">to<", ">to nye<");
    String theirs = TEXT.replace(">en<", ">ett<");
    TextMerge.Merged merged =
        TextMerge.of(parts(TEXT), parts(mine), parts(theirs), TextParts::words);
    assertThat(merged.touches()).isEmpty();
    assertThat(TextParts.joined(merged.parts()))
        .contains(new RichText(TEXT.replace(">to<", ">to nye<").replace(">en<", ">ett<")));
  }
}
