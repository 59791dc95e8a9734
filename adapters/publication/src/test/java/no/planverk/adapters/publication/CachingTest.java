package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.publication.PublicStanding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CachingTest {
  private static final String PLAN = "/fjordvik/plan/klimaplan";

  private TestSite site;

  @BeforeEach
  void publish() {
    site = new TestSite();
    LargePlan.volume().on(site.fjordvik);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void each_form_of_a_page_has_a_strong_tag_of_its_own() throws IOException {
    var plain = site.get(PLAN);
    var gzipped = site.get(PLAN, "Accept-Encoding", "deflate, gzip");
    assertThat(tag(plain)).matches("\"[0-9a-f]{32}\"");
    assertThat(tag(gzipped)).isEqualTo(tag(plain).replaceFirst("\"$", "-gzip\""));
    assertThat(gzipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(new GZIPInputStream(new ByteArrayInputStream(gzipped.body())).readAllBytes())
        .isEqualTo(plain.body());
    assertThat(gzipped.headers().firstValue("Vary")).hasValue("Accept-Encoding");
    assertThat(plain.headers().firstValue("Vary")).hasValue("Accept-Encoding");
    assertThat(plain.headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=60, must-revalidate");
    var brotli = site.get(PLAN, "Accept-Encoding", "gzip, deflate, br, zstd");
    assertThat(tag(brotli)).isEqualTo(tag(plain).replaceFirst("\"$", "-br\""));
    assertThat(brotli.headers().firstValue("Content-Encoding")).hasValue("br");
    assertThat(brotli.body().length).isLessThan(gzipped.body().length);
    assertThat(site.get(PLAN, "Accept-Encoding", "gzip;q=0").headers().map())
        .doesNotContainKey("content-encoding");
  }

  @Test
  void who_holds_the_page_is_told_so() {
    String held = tag(site.get(PLAN));
    var again = site.get(PLAN, "If-None-Match", "\"other\", W/" + held);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(tag(again)).isEqualTo(held);
    assertThat(again.headers().firstValue("Content-Type")).isEmpty();
    assertThat(site.get(PLAN, "If-None-Match", held, "Accept-Encoding", "gzip").statusCode())
        .isEqualTo(200);
    assertThat(site.get(PLAN, "If-None-Match", "*").statusCode()).isEqualTo(304);
  }

  @Test
  void head_says_what_get_would_say_without_the_page() {
    var head = site.send("HEAD", PLAN);
    var get = site.get(PLAN);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length"))
        .hasValue(String.valueOf(get.body().length));
    assertThat(tag(head)).isEqualTo(tag(get));
    var missing = site.send("HEAD", "/fjordvik/plan/nei");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).isEmpty();
  }

  @Test
  void a_page_is_made_once_until_something_changes() {
    site.get(PLAN);
    int before = site.shelf.readings;
    site.get(PLAN);
    site.get(PLAN + "?utm_source=x");
    assertThat(site.shelf.readings).isEqualTo(before);
    Volume.of("klimaplan", "Ny tittel").version(2, PublicStanding.IN_FORCE).on(site.fjordvik);
    assertThat(site.page(PLAN).select("h1").text()).startsWith("Klima- og");
    site.routes.changed(Towns.LINDSOE.id());
    assertThat(site.page(PLAN).select("h1").text()).startsWith("Klima- og");
    site.routes.changed(Towns.FJORDVIK.id());
    assertThat(site.page(PLAN).select("h1").text()).isEqualTo("Ny tittel");
  }

  @Test
  void everything_may_change_at_once() {
    site.get(PLAN);
    Volume.of("klimaplan", "Ny tittel").version(2, PublicStanding.IN_FORCE).on(site.fjordvik);
    site.routes.everythingChanged();
    assertThat(site.page(PLAN).select("h1").text()).isEqualTo("Ny tittel");
  }

  @Test
  void a_page_whose_making_began_before_a_change_is_not_kept() throws IOException {
    var changes = new Changes();
    long before = changes.count(Towns.FJORDVIK.id());
    changes.in(Towns.FJORDVIK.id());
    assertThat(changes.count(Towns.FJORDVIK.id())).isGreaterThan(before);
    Path folder = TestSite.folder("pages");
    var memory = PageStore.in(folder, 1 << 20, 1 << 20, Clock.systemUTC()).memory();
    var day = LocalDate.of(2026, 11, 21);
    memory.keep(Towns.FJORDVIK.id(), "/", before, day, PublicSite.page(new byte[] {1}));
    assertThat(memory.fresh(Towns.FJORDVIK.id(), "/", before, day)).isNotNull();
    assertThat(memory.fresh(Towns.FJORDVIK.id(), "/", before, day.plusDays(1))).isNull();
    assertThat(memory.fresh(Towns.FJORDVIK.id(), "/", changes.count(Towns.FJORDVIK.id()), day))
        .isNull();
  }

  @Test
  void pages_are_served_while_the_database_is_away() {
    site.get(PLAN);
    site.shelf.away = true;
    assertThat(site.get(PLAN).statusCode()).isEqualTo(200);
    site.routes.everythingChanged();
    assertThat(site.get(PLAN).statusCode()).isEqualTo(200);
    assertThat(site.get("/fjordvik/").statusCode()).isEqualTo(500);
  }

  @Test
  void a_very_long_plan_arrives_whole() {
    Volume.of("lang", "Lang plan")
        .section(
            Volume.section(
                "Mål",
                IntStream.range(0, 3000)
                    .mapToObj(it -> Volume.shown(Element.a(ElementKind.GOAL, "Mål nummer " + it)))
                    .toList()))
        .on(site.fjordvik);
    var answer = site.get("/fjordvik/plan/lang");
    assertThat(answer.body().length).isGreaterThan(1_000_000);
    assertThat(site.page("/fjordvik/plan/lang").select(".element")).hasSize(3000);
    assertThat(site.send("HEAD", "/fjordvik/plan/lang").body()).isEmpty();
  }

  @Test
  void every_answer_forbids_what_pages_need_not() {
    for (String path :
        List.of(
            PLAN,
            "/fjordvik/",
            "/fjordvik/plan",
            "/fjordvik/plan/nei",
            "/ukjent/",
            "/fjordvik",
            "/fjordvik/theme.css",
            site.staticFiles.icon())) {
      var headers = site.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy"))
          .as(path)
          .hasValue(
              "default-src 'none'; connect-src 'self'; style-src 'self'; img-src 'self' data:;"
                  + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).isPresent();
      assertThat(headers.firstValue("Permissions-Policy")).isPresent();
      assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    }
  }

  private static String tag(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }
}
