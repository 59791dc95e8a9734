package no.planverk.domain.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.planverk.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "eva@post.example",
        "eva.ås+plan@kommune.oslo.example",
        "o'brien@post.example",
        "æøå@blåbær.example"
      })
  void an_address_as_people_have_it_is_one(String text) {
    assertThat(new MailAddress(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "eva",
        "eva@",
        "@post.example",
        "eva@post",
        "eva@@post.example",
        "eva post@post.example",
        "eva@post.example, nils@post.example",
        "eva@post.example\r\nBcc: nils@post.example",
        "<eva@post.example>",
        "eva\u0000@post.example"
      })
  void what_is_no_address_is_refused(String text) {
    assertThatThrownBy(() -> new MailAddress(text)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void capitals_and_blanks_around_tell_nobody_apart() {
    assertThat(new MailAddress(" Eva@Post.Example "))
        .isEqualTo(new MailAddress("eva@post.example"));
    assertThatThrownBy(() -> new MailAddress("a".repeat(65) + "@post.example"))
        .isInstanceOf(InvalidValue.class);
  }
}
