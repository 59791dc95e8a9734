package no.planverk.adapters.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import no.planverk.application.port.Letters.Confirmation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Following by e-mail, from the form to the letter, the confirmation and the way out. */
final class FollowTest {
  private static final String FORM = "/fjordvik/follow";
  private static final String EVA = "eva@post.example";

  @AutoClose private final Square square = new Square();

  @BeforeEach
  void publish() {
    square.published(square.fjordvik, "klima", "Klimaplan <2030>");
    square.published(square.lindsoe, "klima", "Klimaplan");
  }

  private static Document page(HttpResponse<String> response) {
    return Jsoup.parse(response.body());
  }

  /** The form as a person fills it in, which takes some seconds. */
  private Map<String, String> filled(String path, String address) {
    Document form = page(square.get(path));
    square.clock.turn(Duration.ofSeconds(9));
    Map<String, String> fields = new HashMap<>();
    form.select("form input").forEach(it -> fields.put(it.attr("name"), it.val()));
    fields.put("address", address);
    return fields;
  }

  private HttpResponse<String> asked(String path, String address) {
    return square.post(path, filled(path, address));
  }

  private String following(String path) {
    assertThat(asked(path, EVA).statusCode()).isEqualTo(200);
    String link = "/fjordvik/follow/" + square.lastLink();
    var confirmed = square.post(link + "/confirmation", Map.of());
    assertThat(confirmed.statusCode()).isEqualTo(303);
    assertThat(confirmed.headers().firstValue("Location")).contains(link);
    return link;
  }

  @Test
  void one_follows_after_opening_the_link_and_pressing_the_button() {
    HttpResponse<String> answer = asked(FORM, EVA);
    assertThat(page(answer).select("h1").text()).isEqualTo("Se etter et brev fra oss");
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    String link = "/fjordvik/follow/" + square.lastLink();

    Document opened = page(square.get(link));
    assertThat(opened.select(".lead").text())
        .isEqualTo("Vil du ha brev til eva@post.example om alle planene i fjordvik kommune?");
    assertThat(square.followers(square.fjordvik)).as("opening a link changes nothing").isZero();

    square.post(link + "/confirmation", Map.of());
    assertThat(square.followers(square.fjordvik)).isEqualTo(1);
    assertThat(page(square.get(link)).select("h1").text()).isEqualTo("Dette følger du");
    assertThat(square.followers(square.lindsoe)).isZero();
  }

  @Test
  void a_plan_is_followed_by_itself() {
    Document form = page(square.get("/fjordvik/plan/klima/follow"));
    assertThat(form.select("h1").text()).isEqualTo("Følg «Klimaplan <2030>»");
    assertThat(form.select("a[href=/fjordvik/follow]")).hasSize(1);
    String link = following("/fjordvik/plan/klima/follow");
    assertThat(page(square.get(link)).select("li a").attr("href"))
        .isEqualTo("/fjordvik/plan/klima");
    assertThat(square.get("/fjordvik/plan/finnes-ikke/follow").statusCode()).isEqualTo(404);
    assertThat(square.get("/finnes-ikke/follow").statusCode()).isEqualTo(404);
  }

  @Test
  void who_follows_already_gets_the_same_answer() {
    String first = asked(FORM, EVA).body();
    square.post("/fjordvik/follow/" + square.lastLink() + "/confirmation", Map.of());
    assertThat(asked(FORM, EVA).body()).isEqualTo(first);
    assertThat(asked(FORM, "ny@post.example").body().replace("ny@post", "eva@post"))
        .isEqualTo(first);
  }

  @Test
  void what_is_typed_wrong_is_told_and_kept() {
    HttpResponse<String> answer = asked(FORM, "eva at post");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(page(answer).select("#address").val()).isEqualTo("eva at post");
    assertThat(page(answer).select(".ds-error-summary").text()).contains("Skriv en e-postadresse");
    assertThat(asked(FORM, "eva@post.example\r\nBcc: alle@post.example").statusCode())
        .isEqualTo(400);
    assertThat(square.asked(square.fjordvik)).isZero();
  }

  @Test
  void a_form_of_another_site_or_a_program_is_not_taken() {
    Map<String, String> fields = filled(FORM, EVA);
    assertThat(square.bare(FORM, fields).statusCode()).isEqualTo(403);
    Map<String, String> foreign = new HashMap<>(fields);
    foreign.put("form-token", "theirs " + fields.get("form-token"));
    assertThat(square.post(FORM, foreign).statusCode()).isEqualTo(400);
    assertThat(square.post("/lindsoe/follow", fields).statusCode()).isEqualTo(400);
    square.clock.turn(Duration.ofDays(1));
    HttpResponse<String> late = square.post(FORM, fields);
    assertThat(late.statusCode()).isEqualTo(400);
    assertThat(page(late).select("#address").val()).isEqualTo(EVA);
    Map<String, String> hasty = filled(FORM, EVA);
    square.clock.turn(Duration.ofSeconds(-8));
    assertThat(square.post(FORM, hasty).statusCode()).isEqualTo(400);
    assertThat(square.asked(square.fjordvik) + square.asked(square.lindsoe)).isZero();
  }

  @Test
  void a_field_that_nobody_sees_is_filled_in_by_programs_only() {
    Map<String, String> fields = filled(FORM, EVA);
    fields.put("website", "https://spam.example");
    assertThat(square.post(FORM, fields).statusCode()).isEqualTo(200);
    assertThat(square.asked(square.fjordvik)).isZero();
  }

  @Test
  void who_sends_too_often_waits() {
    for (int i = 0; i < Square.SUBMISSIONS; i++) {
      square.post(FORM, Map.of());
    }
    HttpResponse<String> answer = square.post(FORM, Map.of("address", EVA));
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(page(answer).select("#address").val()).isEqualTo(EVA);
  }

  @Test
  void a_mail_program_leaves_for_its_reader_with_one_post() {
    String link = following(FORM);
    assertThat(square.get(link + "/leave").statusCode()).isEqualTo(200);
    assertThat(square.followers(square.fjordvik)).isEqualTo(1);
    Map<String, String> oneClick = Map.of("List-Unsubscribe", "One-Click");
    assertThat(square.bare(link + "/leave", oneClick).statusCode()).isEqualTo(200);
    assertThat(square.followers(square.fjordvik)).isZero();
    assertThat(square.bare(link + "/leave", oneClick).statusCode()).isEqualTo(200);
    assertThat(square.get(link).statusCode()).isEqualTo(404);
    assertThat(page(square.get(link)).select("h1").text()).isEqualTo("Lenken gjelder ikke lenger");
  }

  @Test
  void one_of_two_things_is_left_and_the_other_stays() {
    String all = following(FORM);
    following("/fjordvik/plan/klima/follow");
    Document page = page(square.get(all));
    assertThat(page.select("li")).hasSize(2);
    String plan = page.select("li:has(a[href$=klima]) input[name=following]").val();
    Document left = page(square.post(all + "/leave", Map.of("following", plan)));
    assertThat(left.select("main").text()).contains("Det andre du følger");
    assertThat(page(square.get(all)).select("li")).hasSize(1);
    assertThat(square.followers(square.fjordvik)).isEqualTo(1);
  }

  @Test
  void a_link_leads_nowhere_in_another_municipality_or_when_it_is_none() {
    String link = following(FORM).replace("/fjordvik/", "/lindsoe/");
    assertThat(square.get(link).statusCode()).isEqualTo(404);
    assertThat(square.post(link + "/confirmation", Map.of()).statusCode()).isEqualTo(404);
    square.bare(link + "/leave", Map.of());
    assertThat(square.followers(square.fjordvik)).isEqualTo(1);
    assertThat(square.get("/fjordvik/follow/kort").statusCode()).isEqualTo(404);
    assertThat(square.bare("/fjordvik/follow/kort/leave", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void without_a_mail_server_nothing_is_taken_in() {
    square.letters.closed = true;
    HttpResponse<String> answer = asked(FORM, EVA);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(page(answer).select("main").text()).contains("Adressen din er ikke lagret");
    assertThat(square.letters.all(Confirmation.class)).isEmpty();
  }
}
