package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is previewed is what is published. */
class PreviewIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String PLAN =
      """
      {"format": "planverk.plan/1",
       "plan": {"type": "no.strategy", "title": "Byplan", "language": "nb",
                "sdg": [{"id": "11"}], "vision": "En levende by"},
       "sections": [
         {"title": "Innledning", "blocks": [
           {"text": "<p>Om byen.</p><figure><img src=\\"kart\\" alt=\\"Kart over byen\\"></figure><table><thead><tr><th scope=\\"col\\">År</th></tr></thead><tbody><tr><td>2030</td></tr></tbody></table>"}]},
         {"title": "Mål", "blocks": [{"element": "M"}]}],
       "elements": [
         {"key": "M", "kind": "goal", "title": "Flere går", "text": "<p>Til jobb.</p>",
          "internal": "<p>Hemmelig notat</p>", "children": [
           {"key": "T", "kind": "measure", "title": "Nye fortau", "deadline": "2027-12-31",
            "costs": [{"year": 2027, "amount": "120000", "currency": "NOK"}]}]}],
       "files": [{"key": "kart", "name": "kart.png", "mediaType": "image/png", "sha256": "%s"}]}
      """;

  private static RunningDemo demo;
  private static Stores stores;
  private static String token;

  @BeforeAll
  static void start() {
    demo = RunningDemo.start();
    stores = new Stores(demo.cell(), 2);
    token = demo.token("fjordvik", TenantRole.ADMINISTRATOR);
  }

  @AfterAll
  static void stop() {
    stores.close();
    demo.close();
  }

  private static TenantId tenant(String slug) {
    return stores.registry().find(new TenantSlug(slug)).orElseThrow().id();
  }

  private static Visitor visitor(String slug, TenantRole role) {
    return Visitor.signedIn(demo, stores, tenant(slug), role);
  }

  private static String call(String method, String path, String mediaType, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(demo.url("/fjordvik/api/v1" + path)))
            .header("Authorization", "Bearer " + token)
            .header("If-Match", "*")
            .header("Content-Type", mediaType)
            .method(method, body)
            .build();
    HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return answer.body();
  }

  private static String json(String method, String path, String body) throws Exception {
    return call(method, path, "application/json", BodyPublishers.ofString(body));
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png);
    return png.toByteArray();
  }

  private static String found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(1);
  }

  /** The page's content without what cannot be known before there is a decision. */
  /** What the reader reads; a draft has neither a story nor a paper yet. */
  private static String content(Document page) {
    page.select(".banner, .plan-facts .facts, .page__paper, .page__follow").remove();
    return page.select("main").outerHtml().replaceAll("\\s+\n", "\n");
  }

  @Test
  void what_is_previewed_is_what_is_published() throws Exception {
    String file = call("POST", "/files", "image/png", BodyPublishers.ofByteArray(picture()));
    String sha256 = found(file, "([0-9a-f]{64})");
    String plan =
        found(json("POST", "/plan-imports", PLAN.formatted(sha256)), "\"planId\":\"([^\"]+)\"");
    String path = "/fjordvik/work/plans/" + plan + "/preview";
    Visitor reader = visitor("fjordvik", TenantRole.ADMINISTRATOR);

    HttpResponse<String> preview = reader.ask("GET", path, "");

    assertThat(preview.statusCode()).isEqualTo(200);
    assertThat(preview.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(preview.body()).doesNotContain("Hemmelig notat").contains("noindex");
    Document before = Jsoup.parse(preview.body());
    assertThat(before.select(".banner[data-kind=preview]").text())
        .contains("Bare de som kan lese utkastet");
    assertThat(before.select(".plan-facts .facts").text()).contains("Utkast, ikke vedtatt");
    String picture = before.select("main img[alt='Kart over byen']").attr("src");
    assertThat(reader.ask("GET", picture, "").statusCode()).isEqualTo(200);
    assertThat(Visitor.nobody(demo).ask("GET", path, "").statusCode()).isEqualTo(303);
    assertThat(visitor("fjordvik", TenantRole.EMPLOYEE).ask("GET", path, "").statusCode())
        .isEqualTo(403);
    assertThat(
            visitor("lidarsund", TenantRole.ADMINISTRATOR)
                .ask("GET", path.replace("fjordvik", "lidarsund"), "")
                .statusCode())
        .isEqualTo(404);

    json(
        "PUT",
        "/plans/" + plan + "/adoption",
        "{\"body\":\"kommunestyret\",\"date\":\"2026-11-02\",\"caseNumber\":\"1\"}");
    String url =
        found(json("PUT", "/plans/" + plan + "/publication", "{}"), "\"url\":\"([^\"]+)\"");
    Document after =
        Jsoup.parse(
            Visitor.nobody(demo).ask("GET", url.substring(url.indexOf("/fjordvik")), "").body());

    assertThat(content(before).replace("/work/plans/" + plan, "")).isEqualTo(content(after));
  }
}
