package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/**
 * The colour and logo of a municipality: a colour that is being tried with what it gives, and the
 * logo as it is.
 */
public record LookView(
    List<LinkView> path,
    String action,
    FieldView colour,
    FieldView picked,
    String tried,
    boolean isNow,
    String sheet,
    List<CheckView> checks,
    String verdict,
    List<SwatchView> swatches,
    Optional<String> logo,
    String logoAlt,
    FieldView file,
    String logoAction,
    String logoRemoval) {
  /** Two colours that meet, and whether they are told apart well enough. */
  public record CheckView(
      String what, String front, String back, String ratio, String least, boolean passes) {}

  /** A step of the computed scale. */
  public record SwatchView(String name, String hex) {}

  public List<FieldView> fields() {
    return List.of(colour, picked, file);
  }
}
