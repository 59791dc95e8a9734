package no.planverk.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.domain.sdg.SdgGoal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StyleSheetTest {
  @Test
  void it_is_one_file_that_asks_nothing_of_other_hosts() throws IOException {
    String css = built();
    assertThat(css).contains("--ds-color-accent-base-default").contains(".site-header");
    assertThat(css).doesNotContain("@import");
    assertThat(css.replace("xmlns=%22http", "").replace("xmlns%3D%22http", ""))
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("url(//");
  }

  @ParameterizedTest
  @EnumSource(SdgGoal.class)
  void each_sdg_mark_has_the_un_s_colour_and_a_number_that_can_be_read(SdgGoal goal)
      throws IOException {
    Matcher rule =
        Pattern.compile("\\.sdg\\[data-goal=\"?" + goal.number() + "\"?\\]\\{([^}]*)\\}")
            .matcher(built());
    assertThat(rule.find()).isTrue();
    assertThat(rule.group(1)).contains("--sdg: " + goal.colour().toLowerCase(Locale.ROOT));
    boolean dark = rule.group(1).contains("--sdg-number: #000");
    Colour number = dark ? Colour.BLACK : Colour.WHITE;
    assertThat(Colour.of(goal.colour()).contrastTo(number)).isGreaterThanOrEqualTo(4.5);
  }

  private static String built() throws IOException {
    try (InputStream css = StyleSheetTest.class.getResourceAsStream("/static/planverk.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
