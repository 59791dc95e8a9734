package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is too large is refused, and the answer arrives; files have a limit of their own. */
class SizeTest {
  private static final int FILE_LIMIT = 10 * 1024 * 1024;

  @AutoClose private static final Api API = new Api();

  private final Caller caller = API.administrator();

  @Test
  void a_body_of_two_megabytes_is_read_and_one_byte_more_is_refused() {
    assertThat(caller.post("/plan-imports", spaces((int) Api.BODY_LIMIT)).status()).isEqualTo(400);
    isTooLarge(caller.post("/plan-imports", spaces((int) Api.BODY_LIMIT + 1)));
    isTooLarge(caller.post("/plans", spaces((int) Api.BODY_LIMIT + 1)));
  }

  @Test
  void a_body_whose_length_nobody_told_is_refused_too() {
    byte[] body = spaces((int) Api.BODY_LIMIT + 1);

    isTooLarge(
        caller.send(
            "POST", "/plans", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
  }

  @Test
  void ten_megabytes_are_drained_so_that_the_answer_arrives() {
    isTooLarge(caller.post("/plans", spaces(FILE_LIMIT - 1)));
  }

  @Test
  void the_next_call_is_answered_after_one_that_was_too_large() {
    caller.post("/plans", spaces((int) Api.BODY_LIMIT + 1));

    assertThat(caller.get("/plans").status()).isEqualTo(200);
  }

  private static void isTooLarge(Received answer) {
    assertThat(List.of(answer.status(), answer.code())).isEqualTo(List.of(413, "too-large"));
  }

  @Test
  void a_file_of_ten_megabytes_is_taken_in_and_one_byte_more_is_refused() {
    Caller sender = caller.with("Content-Type", "application/pdf");

    Received stored = sender.post("/files", spaces(FILE_LIMIT));

    assertThat(stored.status()).isEqualTo(201);
    assertThat(stored.json().getInt("size")).isEqualTo(FILE_LIMIT);
    isTooLarge(sender.post("/files", spaces(FILE_LIMIT + 1)));
  }

  @Test
  void a_file_of_a_type_that_plans_may_not_carry_is_refused() {
    for (String type : List.of("text/html", "image/svg+xml", "application/x-msdownload")) {
      Received answer = caller.with("Content-Type", type).post("/files", "x");
      assertThat(List.of(answer.status(), answer.code())).isEqualTo(List.of(415, "media-type"));
    }
    assertThat(caller.post("/files", "x").status()).isEqualTo(415);
  }

  @Test
  void a_file_is_given_back_byte_for_byte_and_never_shown_as_a_page() {
    byte[] bytes = "år;tal\n2026;1".getBytes(StandardCharsets.UTF_8);
    Received stored = caller.with("Content-Type", "text/csv; charset=utf-8").post("/files", bytes);

    Received read = caller.get("/files/" + stored.string("sha256"));

    assertThat(read.response().body()).isEqualTo(bytes);
    assertThat(read.header("Content-Type")).isEqualTo("text/csv");
    assertThat(read.header("Content-Disposition")).isEqualTo("attachment");
    assertThat(
            caller
                .with("If-None-Match", read.etag())
                .get("/files/" + stored.string("sha256"))
                .status())
        .isEqualTo(304);
    assertThat(caller.get("/files/" + "0".repeat(64)).status()).isEqualTo(404);
    assertThat(caller.get("/files/nothing").status()).isEqualTo(404);
  }

  private static byte[] spaces(int length) {
    return " ".repeat(length).getBytes(StandardCharsets.US_ASCII);
  }
}
