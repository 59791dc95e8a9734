package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.tenant.TenantSlug;
import org.junit.jupiter.api.Test;

/** What a proxy with our configuration does, whichever it is. */
interface CachingProxyContract {
  Duration SOON = Duration.ofSeconds(2);

  RunningDemo demo();

  /** Asks the proxy; headers as name and value in turn. */
  HttpResponse<String> ask(String method, String path, String... headers)
      throws IOException, InterruptedException;

  default HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return ask("GET", path, headers);
  }

  /** Asks at an address; headers as name and value in turn. */
  static HttpResponse<String> send(
      HttpClient http, String base, String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** Whether it was sent from what the proxy holds, asked about anew or not. */
  static boolean isKept(HttpResponse<String> answer) {
    return List.of("HIT", "REVALIDATED")
        .contains(answer.headers().firstValue("X-Cache").orElse(""));
  }

  /** Asks until the answer is one that is kept: what the service has just begun with may be new. */
  default HttpResponse<String> kept(String path, String... headers)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + SOON.multipliedBy(2).toNanos();
    HttpResponse<String> answer = get(path, headers);
    while (!isKept(answer) && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(50);
      answer = get(path, headers);
    }
    assertThat(isKept(answer)).as(path).isTrue();
    return answer;
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** Danish, as such a policy needs no hearing. */
  private void publish(String title) {
    String token = demo().token("lindsoe", TenantRole.ADMINISTRATOR);
    Visitor administrator = Visitor.withToken(demo(), token);
    String plan =
        header(
            administrator.ask(
                "POST",
                "/lindsoe/api/v1/plans",
                "{\"type\":\"dk.policy\",\"title\":\"" + title + "\",\"language\":\"da\"}"),
            "Location");
    String decision = "{\"body\":\"byrådet\",\"date\":\"2026-11-02\",\"caseNumber\":\"1\"}";
    assertThat(administrator.ask("PUT", plan + "/adoption", decision).statusCode()).isEqualTo(200);
    assertThat(administrator.ask("PUT", plan + "/publication", "{}").statusCode()).isEqualTo(200);
  }

  @Test
  default void public_pages_and_style_sheets_are_kept() throws Exception {
    String front = get("/fjordvik/").body();
    String styles = front.replaceAll("(?s).*(/static/planverk[^\"]+).*", "$1");
    String theme = front.replaceAll("(?s).*(/fjordvik/theme[^\"]+).*", "$1");
    for (String path : List.of("/fjordvik/", "/fjordvik/plan?sdg=13", styles, theme)) {
      String tag = header(kept(path), "ETag");
      assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
      assertThat(ask("HEAD", path).statusCode()).isEqualTo(200);
    }
  }

  @Test
  default void each_coding_is_kept_by_itself() throws Exception {
    for (String coding : List.of("br", "gzip", "")) {
      String taken = coding.isEmpty() ? "identity" : "deflate, " + coding + ";q=0.9";
      assertThat(header(kept("/fjordvik/plan", "Accept-Encoding", taken), "Content-Encoding"))
          .isEqualTo(coding);
    }
  }

  @Test
  default void what_is_published_is_seen_soon_and_nobody_elses_pages_are_lost() throws Exception {
    assertThat(get("/lindsoe/plan").body()).contains("Lindsø").doesNotContain("Læsepolitik");
    kept("/lidarsund/plan");
    kept("/fjordvik/");

    publish("Læsepolitik");
    long end = System.nanoTime() + SOON.toNanos();
    HttpResponse<String> page = get("/lindsoe/plan");
    while (!page.body().contains("Læsepolitik") && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(50);
      page = get("/lindsoe/plan");
    }
    assertThat(page.body()).contains("Læsepolitik");
    assertThat(isKept(get("/lidarsund/plan"))).isTrue();
    assertThat(isKept(get("/fjordvik/"))).isTrue();
  }

  @Test
  default void staff_pages_and_the_api_are_never_kept() throws Exception {
    try (Stores stores = new Stores(demo().cell(), 2)) {
      var lindsoe = stores.registry().find(new TenantSlug("lindsoe")).orElseThrow().id();
      String cookie = Visitor.signedIn(demo(), stores, lindsoe, TenantRole.ADMINISTRATOR).cookie();
      assertThat(get("/lindsoe/work", "Cookie", cookie).statusCode()).isEqualTo(200);
      assertThat(get("/lindsoe/work").statusCode()).isBetween(300, 399);
      assertThat(get("/fjordvik/work", "Cookie", cookie).statusCode()).isBetween(300, 399);
      assertAnew("/lindsoe/work", "Cookie", cookie);
      assertAnew("/lindsoe/work", "Accept", "text/html");
      assertAnew("/lindsoe/sign-in", "Accept", "text/html");
      String bearer = "Bearer " + demo().token("lindsoe", TenantRole.ADMINISTRATOR);
      assertAnew("/lindsoe/api/v1/plans", "Authorization", bearer);
      assertThat(get("/lindsoe/api/v1/plans").statusCode()).isEqualTo(401);
    }
  }

  /** The service numbers its answers, so two of one number are one answer. */
  private void assertAnew(String path, String... headers) throws Exception {
    HttpResponse<String> first = get(path, headers);
    HttpResponse<String> second = get(path, headers);
    assertThat(header(first, "X-Request-Id")).as(path).isNotEmpty();
    assertThat(header(second, "X-Request-Id")).isNotEqualTo(header(first, "X-Request-Id"));
    assertThat(isKept(second)).isFalse();
  }

  @Test
  default void what_is_not_there_is_asked_for_again() throws Exception {
    assertThat(get("/fjordvik/plan/finnes-ikke").statusCode()).isEqualTo(404);
    assertAnew("/fjordvik/plan/finnes-ikke");
  }

  @Test
  default void nobody_out_there_reaches_the_operations_or_empties_the_proxy() throws Exception {
    for (String path : List.of("/metrics", "/health/ready", "/ops", "/ops/tenants")) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(404);
    }
    for (String method : List.of("BAN", "PURGE")) {
      assertThat(
              ask(method, "/", "X-Planverk-Tenant", "fjordvik", "X-Forwarded-Proto", "https")
                  .statusCode())
          .isBetween(400, 499);
    }
  }
}
