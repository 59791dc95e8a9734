package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.planverk.adapters.http.paper.Vera;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every paper of the demo keeps PDF/UA-1 and PDF/A-2a, as veraPDF reads them. */
class PapersIT {
  private static final String OTHER_TEXTS =
      ".plan-facts a[href^=/]:matches(^Versjon|^Version), .banner a[href$=/proposal]";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static RunningDemo demo;
  private static Stores stores;

  @BeforeAll
  static void start() {
    demo = RunningDemo.start();
    stores = new Stores(demo.cell(), 2);
  }

  @AfterAll
  static void stop() {
    stores.close();
    demo.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fjordvik", "lidarsund"})
  void every_published_text(String municipality) throws Exception {
    List<String> faults = new ArrayList<>();
    Set<String> papers = papers("/" + municipality + "/plan");
    for (String paper : papers) {
      Vera.faults(printed(paper, "")).forEach(it -> faults.add(paper + ": " + it));
    }
    assertThat(papers).isNotEmpty();
    assertThat(faults).isEmpty();
  }

  @Test
  void every_view_of_the_red_thread() throws Exception {
    TenantId fjordvik = stores.registry().find(new TenantSlug("fjordvik")).orElseThrow().id();
    String cookie = Visitor.signedIn(demo, stores, fjordvik, TenantRole.PLANNER).cookie();
    String thread = "/fjordvik/work/thread";
    List<String> pages = new ArrayList<>(List.of(thread, thread + "/sdg", thread + "/scorecard"));
    for (String matrix : List.of("goals-units", "goals-sdg", "focus-areas-plans")) {
      pages.add(thread + "/matrix/" + matrix);
    }
    pages.add(first(thread + "/scorecard", "tbody th a", cookie));
    pages.add(first("/fjordvik/work/council", "main table a, main li a", cookie));
    List<String> faults = new ArrayList<>();
    for (String page : pages) {
      String paper = page(page, cookie).select("main a[href*=/export.pdf]").attr("href");
      Vera.faults(printed(paper, cookie)).forEach(it -> faults.add(paper + ": " + it));
    }
    assertThat(faults).isEmpty();
  }

  private static Set<String> papers(String overview) throws Exception {
    Set<String> papers = new LinkedHashSet<>();
    for (String plan : page(overview, "").select(".plan-card__title a").eachAttr("href")) {
      Document page = page(plan, "");
      papers.addAll(page.select(".page__paper a").eachAttr("href"));
      for (String other : page.select(OTHER_TEXTS).eachAttr("href")) {
        papers.addAll(page(other, "").select(".page__paper a").eachAttr("href"));
      }
    }
    return papers;
  }

  private static String first(String page, String links, String cookie) throws Exception {
    return page(page, cookie).select(links).attr("href");
  }

  private static Document page(String path, String cookie) throws Exception {
    HttpResponse<byte[]> answer = get(path, cookie);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
  }

  /** Asks until it is made; each asking waits a moment by itself. */
  private static byte[] printed(String path, String cookie) throws Exception {
    HttpResponse<byte[]> answer = get(path, cookie);
    while (answer.statusCode() == 202) {
      answer = get(path, cookie);
    }
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
    return answer.body();
  }

  private static HttpResponse<byte[]> get(String path, String cookie)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(demo.url(path)));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return HTTP.send(request.build(), BodyHandlers.ofByteArray());
  }
}
