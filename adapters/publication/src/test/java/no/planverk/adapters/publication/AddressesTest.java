package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import no.planverk.application.port.Files;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Slug;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddressesTest {
  private static final FileHash PICTURE = new FileHash("ab".repeat(32));
  private static final FileHash DRAWING = new FileHash("cd".repeat(32));
  private static TestSite site;

  @BeforeAll
  static void publish() {
    site = new TestSite();
    Volume.of("plan", "Planen").on(site.fjordvik);
    Volume.of("registrert", "Registrert plan")
        .registered("https://example.no/plan.pdf")
        .on(site.fjordvik);
    site.fjordvik.put(new Slug("flyttet"), new PlanAddress.Moved(new Slug("plan")));
    site.fjordvik.put(
        new Slug("trukket"),
        new PlanAddress.Withdrawn(new Slug("trukket"), "Feil i <kartet>.\nNy plan kommer."));
    site.fjordvik.add(new Files.Stored(PICTURE, "image/png", new byte[] {1, 2, 3}));
    site.fjordvik.add(
        new Files.Stored(DRAWING, "image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8)));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/fjordvik/, 200",
    "/fjordvik/plan, 200",
    "/fjordvik/plan/plan, 200",
    "/fjordvik/plan/plan?utm_source=x, 200",
    "/fjordvik/plan/plan/v/1, 200",
    "/fjordvik/plan/plan/v/2, 404",
    "/fjordvik/plan/plan/v/0, 404",
    "/fjordvik/plan/plan/v/99999999999, 404",
    "/fjordvik/plan/plan/noe, 404",
    "/fjordvik/plan/finnes-ikke, 404",
    "/fjordvik/plan/finnes-ikke/proposal, 404",
    "/fjordvik/plan/Ikke%20Slug, 404",
    "/fjordvik/plan/..%2f..%2fetc, 404",
    "/fjordvik/plan//v/1, 404",
    "/fjordvik//, 308",
    "/fjordvik/noe-annet, 404",
    "/fjordvik/files/xyz, 404",
    "/fjordvik/plan/trukket, 410",
    "/fjordvik/plan/trukket/v/1, 410",
    "/fjordvik/plan/trukket/proposal, 410",
    "/fjordvik/plan/plan.pdf, 200",
    "/fjordvik/plan/plan/v/1.pdf, 200",
    "/fjordvik/plan/plan/v/2.pdf, 404",
    "/fjordvik/plan/plan/noe.pdf, 404",
    "/fjordvik/plan/.pdf, 404",
    "/fjordvik/plan.pdf, 404",
    "/fjordvik/plan/finnes-ikke.pdf, 404",
    "/fjordvik/plan/registrert.pdf, 404",
    "/fjordvik/plan/trukket.pdf, 410",
    "/fjordvik/plan/trukket/v/1.pdf, 410",
    "/fjordvik/plan/trukket/proposal.pdf, 410",
    "/lindsoe/plan/plan.pdf, 404",
    "/ukjent/plan/plan.pdf, 404",
    "/ukjent/, 404",
    "/ukjent, 404",
    "/ukjent/plan/plan, 404",
    "/U%20K, 404",
    "/, 404",
    "/fjordvik/plan?q=%zz, 400",
    "/fjordvik/plan?q=%C3%28, 200",
    "/fjordvik/api/v1/plans, 200"
  })
  void every_address_has_its_status(String path, int status) {
    assertThat(RawHttp.status(site.port(), path)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "/fjordvik, /fjordvik/",
    "/fjordvik/plan/, /fjordvik/plan",
    "/fjordvik/plan/?sdg=3, /fjordvik/plan?sdg=3",
    "/fjordvik/plan/plan/, /fjordvik/plan/plan",
    "/fjordvik/plan/plan/v/1/, /fjordvik/plan/plan/v/1",
    "/fjordvik/plan/flyttet, /fjordvik/plan/plan",
    "/fjordvik/plan/flyttet/v/3, /fjordvik/plan/plan/v/3",
    "/fjordvik/plan/flyttet/proposal, /fjordvik/plan/plan/proposal",
    "/fjordvik/plan/flyttet.pdf, /fjordvik/plan/plan.pdf",
    "/fjordvik/plan/flyttet/v/3.pdf, /fjordvik/plan/plan/v/3.pdf"
  })
  void an_address_that_moved_leads_on_for_ever(String from, String to) {
    var answer = site.get(from);
    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(answer.headers().firstValue("Location")).hasValue(to);
  }

  @Test
  void a_missing_page_helps_in_the_municipalitys_language() {
    Document page = site.page("/lindsoe/plan/plan");
    assertThat(page.select("html").attr("lang")).isEqualTo("da");
    assertThat(page.select("h1").text()).isEqualTo("Vi fandt ikke siden");
    assertThat(page.select("form").attr("action")).isEqualTo("/lindsoe/plan");
    assertThat(page.select("main a").eachAttr("href")).contains("/lindsoe/plan");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void a_withdrawn_plan_leaves_its_explanation() {
    Document page = site.page("/fjordvik/plan/trukket");
    assertThat(page.select(".banner[data-kind=withdrawn] p").eachText())
        .containsExactly("Feil i <kartet>.", "Ny plan kommer.");
  }

  @Test
  void an_unknown_municipality_is_told_in_four_languages() {
    Document page = site.page("/ukjent/");
    assertThat(page.select("html, div[lang]").eachAttr("lang"))
        .containsExactly("nb", "nn", "da", "en");
  }

  @Test
  void public_files_come_with_their_type_and_strange_ones_are_saved() {
    var picture = site.get("/fjordvik/files/" + PICTURE.hex());
    assertThat(picture.body()).containsExactly(1, 2, 3);
    assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
    assertThat(picture.headers().firstValue("Content-Disposition")).isEmpty();
    var drawing = site.get("/fjordvik/files/" + DRAWING.hex());
    assertThat(drawing.headers().firstValue("Content-Disposition")).hasValue("attachment");
    assertThat(site.get("/lindsoe/files/" + PICTURE.hex()).statusCode()).isEqualTo(404);
  }

  @Test
  void the_sheet_of_colours_is_kept_as_long_as_its_address_names_it() {
    site.lindsoe.choose(new Look("#7a1f3d"));
    String theme = site.page("/lindsoe/").select("link[href*=theme]").attr("href");
    var sheet = site.get(theme);
    assertThat(new String(sheet.body(), StandardCharsets.UTF_8)).contains("#7a1f3d");
    assertThat(sheet.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
    assertThat(sheet.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    assertThat(site.get("/lindsoe/theme.css?v=0").headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=60");
  }

  @Test
  void the_logo_is_the_one_that_is_chosen_now_and_nobody_elses() {
    site.fjordvik.choose(Look.DEFAULT.bearing(Optional.of(PICTURE)));
    var image = site.page("/fjordvik/").select("header img");
    assertThat(image.attr("alt")).isEqualTo("Fjordvik kommune");
    assertThat(image.attr("src")).isEqualTo("/fjordvik/logo/" + PICTURE.hex());
    var logo = site.get(image.attr("src"));
    assertThat(logo.body()).containsExactly(1, 2, 3);
    assertThat(logo.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    assertThat(site.get("/fjordvik/logo/" + DRAWING.hex()).statusCode()).isEqualTo(404);
    assertThat(site.get("/lindsoe/logo/" + PICTURE.hex()).statusCode()).isEqualTo(404);
    assertThat(site.page("/lindsoe/").select("header img")).isEmpty();
    assertThat(site.get("/fjordvik/logo/x").statusCode()).isEqualTo(404);
  }

  @Test
  void static_files_are_named_by_what_they_hold() {
    for (String address : new String[] {site.staticFiles.styleSheet(), site.staticFiles.icon()}) {
      var file = site.get(address, "Accept-Encoding", "gzip");
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
      assertThat(file.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }
    String other = site.staticFiles.styleSheet().replaceAll("[0-9a-f]{12}", "0123456789ab");
    assertThat(site.get(other).headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=60");
    assertThat(site.get("/static/nothing.css").statusCode()).isEqualTo(404);
  }

  @Test
  void only_reading_is_done_here() {
    var answer = site.send("POST", "/fjordvik/plan");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=1-2, 206, 1, 2",
    "bytes=1-, 206, 1, -1",
    "bytes=-1, 206, -1, -1",
    "bytes=1-999999, 206, 1, -1",
    "bytes=2-1, 200, 0, -1",
    "'bytes=0-0,2-2', 200, 0, -1",
    "pages=1-2, 200, 0, -1",
    "bytes=-, 200, 0, -1",
  })
  void a_file_can_be_had_in_parts(String range, int status, int from, int to) {
    String path = "/fjordvik/files/" + PICTURE.hex();
    byte[] whole = site.get(path).body();
    var part = site.get(path, "Range", range);
    assertThat(part.statusCode()).isEqualTo(status);
    assertThat(part.headers().firstValue("Accept-Ranges")).hasValue("bytes");
    int last = to < 0 ? whole.length + to : to;
    int first = from < 0 ? whole.length + from : from;
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, first, last + 1));
    if (status == 206) {
      assertThat(part.headers().firstValue("Content-Range"))
          .hasValue("bytes %d-%d/%d".formatted(first, last, whole.length));
    }
  }

  @Test
  void what_lies_beyond_the_end_or_in_another_file_does_not_come_in_parts() {
    String path = "/fjordvik/files/" + PICTURE.hex();
    byte[] whole = site.get(path).body();
    var beyond = site.get(path, "Range", "bytes=999999-");
    assertThat(beyond.statusCode()).isEqualTo(416);
    assertThat(beyond.headers().firstValue("Content-Range")).hasValue("bytes */" + whole.length);
    assertThat(site.get(path, "Range", "bytes=1-2", "If-Range", "\"other\"").body())
        .isEqualTo(whole);
    String tag = site.get(path).headers().firstValue("ETag").orElseThrow();
    assertThat(site.get(path, "Range", "bytes=1-2", "If-Range", tag).statusCode()).isEqualTo(206);
  }
}
