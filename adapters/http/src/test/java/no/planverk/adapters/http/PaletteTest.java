package no.planverk.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.planverk.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    List<Palette.Swatch> swatches = Palette.of(expected.get(11).hex()).swatches();
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
          assertReadable(Palette.of(new Colour(red, green, blue).hex()));
        }
      }
    }
  }

  @Test
  void the_style_sheet_names_the_sixteen_steps_of_the_accent_colour() {
    String css = Palette.of("#0062BA").css();
    assertThat(css)
        .startsWith(":root{--ds-color-accent-background-default:#ffffff;")
        .contains("--ds-color-accent-base-default:#0062ba;")
        .contains("--ds-color-accent-base-contrast-default:#ffffff;")
        .endsWith(";}\n");
    assertThat(css.split("--ds-color-accent-")).hasSize(17);
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
