package no.planverk.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
  private static final int ROUNDING = 1;

  // Printed by generateColorScale(colour, "light") of @digdir/designsystemet 1.15.0.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#ffffff #eef4fa #ffffff #ddeaf6 #c7ddf0 #afcee9 #99c0e3 #2a7cc5 #005db1 #005db1 #002c54"
            + " #0062ba #004f96 #003d75 #dbe9f5 #ffffff",
        "#ffffff #eff5f3 #ffffff #e0ebe7 #ccded8 #b6d0c7 #a1c3b8 #41856e #1d6950 #1d6950 #0e3125"
            + " #1f6f54 #195944 #134534 #deeae6 #ffffff",
        "#ffffff #f8f2f4 #ffffff #f2e5e9 #ead5db #e1c2cb #d8b2bd #b06078 #9d3b58 #9d3b58 #570d23"
            + " #8a1538 #9a3553 #a8516b #efdee3 #ffffff",
        "#ffffff #fdf3d7 #ffffff #fce7ae #fad776 #f7c333 #f1b100 #9b7200 #785800 #785800 #382900"
            + " #f5b400 #d99f00 #be8c00 #382900 #000000",
        "#ffffff #fcf1ec #ffffff #fae4da #f6d3c2 #f2bfa7 #eead8d #c45926 #98451d #98451d #47210e"
            + " #e0662b #e68657 #eda481 #271207 #000000",
        "#ffffff #f3f3f3 #ffffff #e8e8e8 #dadada #cacaca #bcbcbc #797979 #5d5d5d #5d5d5d #2b2b2b"
            + " #ffffff #e8e8e8 #d1d1d1 #5e5e5e #000000",
        "#ffffff #f3f3f3 #ffffff #e8e8e8 #dadada #cacaca #bcbcbc #797979 #5d5d5d #5d5d5d #2b2b2b"
            + " #111111 #222222 #333333 #9e9e9e #ffffff"
      })
  void the_scale_is_that_of_designsystemet(String printed) {
    List<Colour> expected = List.of(printed.split(" ")).stream().map(Colour::of).toList();
    assertScale(Palette.of(expected.get(11).hex()), expected);
  }

  // Printed by generateColorScale(colour, "dark") of @digdir/designsystemet 1.15.0.
  @ParameterizedTest
  @CsvSource({
    "#0062ba, #0c1927 #102033 #142941 #172f4b #1a3757 #21446d #285182 #5a84b4 #8eaacb #8eaacb"
        + " #e7edf4 #4c91cf #6fa6d8 #92bce1 #0d1924 #000000",
    "#1f6f54, #0e1a15 #13231c #182c24 #1c3229 #203b30 #28493c #305847 #638979 #93aea3 #93aea3"
        + " #e8eeeb #5e9784 #7cab9b #9bbfb3 #101a17 #000000",
    "#8a1538, #291015 #36151c #441a23 #4e1e28 #5b232e #712c3a #803947 #a6747e #c29fa6 #c29fa6"
        + " #f2eaec #cf9ead #c28597 #b56b81 #21191b #000000",
    "#f5b400, #1d170c #261e10 #302715 #372c18 #40341c #514123 #604d29 #9b7d43 #c9a257 #c9a257"
        + " #f8ebd2 #463300 #5d4400 #755600 #d2cdc0 #ffffff",
    "#e0662b, #23140e #2e1b13 #3a2218 #43271b #4e2d1f #613927 #74442f #bb6d4c #d8997f #d8997f"
        + " #f7eae4 #a34a1f #843c19 #662e13 #f3e7e1 #ffffff",
    "#111111, #181818 #1f1f1f #282828 #2e2e2e #353535 #434343 #505050 #818181 #a8a8a8 #a8a8a8"
        + " #ececec #ababab #969696 #818181 #1b1b1b #000000"
  })
  void the_dark_scale_is_that_of_designsystemet(String colour, String printed) {
    assertScale(Palette.dark(colour), Stream.of(printed.split(" ")).map(Colour::of).toList());
  }

  private static void assertScale(Palette palette, List<Colour> expected) {
    List<Palette.Swatch> swatches = palette.swatches();
    assertThat(swatches).hasSize(16);
    for (int step = 0; step < swatches.size(); step++) {
      assertClose(swatches.get(step), expected.get(step));
    }
  }

  @Test
  void text_is_readable_on_every_step_whatever_the_colour() {
    for (int red = 0; red < 256; red += 15) {
      for (int green = 0; green < 256; green += 15) {
        for (int blue = 0; blue < 256; blue += 15) {
          String hex = new Colour(red, green, blue).hex();
          assertReadable(Palette.of(hex));
          assertReadable(Palette.dark(hex));
        }
      }
    }
  }

  @Test
  void the_style_sheet_names_the_sixteen_steps_of_the_accent_colour_for_light_and_dark() {
    String css = Palette.sheet("#0062BA");
    assertThat(css)
        .startsWith(":root{--ds-color-accent-background-default:#ffffff;")
        .contains("--ds-color-accent-base-default:#0062ba;")
        .contains("--ds-color-accent-base-contrast-default:#ffffff;")
        .contains("prefers-color-scheme:dark){[data-color-scheme=auto]{--ds-color-accent-")
        .endsWith(";}}\n");
    assertThat(css.split("--ds-color-accent-")).hasSize(33);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0062ba", "#06b", "#0062bg", "#0062ba00", "red", "#0062ba;}"})
  void anything_but_six_hexadecimal_digits_is_refused(String hex) {
    assertThatThrownBy(() -> Palette.of(hex)).isInstanceOf(InvalidValue.class);
  }

  private static void assertReadable(Palette theme) {
    Colour text = theme.colour("base-contrast-default");
    for (String base : List.of("base-default", "base-hover", "base-active")) {
      assertThat(theme.colour(base).contrastTo(text))
          .as("%s on %s", text.hex(), theme.colour(base).hex())
          .isGreaterThanOrEqualTo(4.5);
    }
    for (String surface : List.of("background-default", "background-tinted", "surface-tinted")) {
      for (String words : List.of("text-default", "text-subtle")) {
        assertThat(theme.colour(words).contrastTo(theme.colour(surface)))
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  private static void assertClose(Palette.Swatch swatch, Colour expected) {
    Colour ours = swatch.colour();
    assertThat(ours.red()).as(swatch.name()).isCloseTo(expected.red(), within(ROUNDING));
    assertThat(ours.green()).as(swatch.name()).isCloseTo(expected.green(), within(ROUNDING));
    assertThat(ours.blue()).as(swatch.name()).isCloseTo(expected.blue(), within(ROUNDING));
  }
}
