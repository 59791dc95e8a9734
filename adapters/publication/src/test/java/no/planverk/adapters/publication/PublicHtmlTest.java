package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.LocalNames;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.PublishedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublicHtmlTest {
  private static final FileHash HASH = new FileHash("ab".repeat(32));
  private final PublicHtml html =
      PublicHtml.onPage(
          new Site(
              Towns.FJORDVIK,
              LocalDate.of(2026, 11, 21),
              Look.DEFAULT,
              LocalNames.NONE,
              "",
              "",
              "",
              TestSite.SERVICE,
              Optional.empty(),
              Entrance.of(false),
              List::of),
          List.of(new PublishedFile("a&\"b", "figur.png", "image/png", HASH)),
          "Tabell");

  @Test
  void a_picture_is_asked_for_by_the_hash_of_its_file() {
    assertThat(under("<img alt=\"src=x > <table>\" src=\"a&amp;&quot;b\">"))
        .isEqualTo("<img alt=\"src=x > <table>\" src=\"/fjordvik/files/" + HASH.hex() + "\">");
    assertThat(under("<img src=\"https://example.org/x.png\" alt=\"\">"))
        .isEqualTo("<img src=\"data:,\" alt=\"\">");
  }

  @ParameterizedTest
  @CsvSource({"2, h3, h5", "3, h4, h6", "5, h6, h6"})
  void headings_go_below_what_they_stand_under(int level, String second, String fourth) {
    assertThat(html.under(new RichText("<h2 lang=\"nn\">A</h2><h4>B</h4>"), level))
        .isEqualTo("<%s lang=\"nn\">A</%s><%s>B</%s>".formatted(second, second, fourth, fourth));
  }

  @Test
  void a_table_may_scroll() {
    assertThat(under("<table data-id=\"t\"><tbody></tbody></table>"))
        .isEqualTo(
            "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Tabell\">"
                + "<table data-id=\"t\"><tbody></tbody></table></div>");
  }

  @Test
  void all_else_stays_as_it_is() {
    String text = "<p data-id=\"a\">1 &lt; 2 $1 \\ <a href=\"https://x/?<h2>\">h2</a></p>";
    assertThat(under(text)).isEqualTo(text);
  }

  private String under(String text) {
    return html.under(new RichText(text), 2);
  }
}
