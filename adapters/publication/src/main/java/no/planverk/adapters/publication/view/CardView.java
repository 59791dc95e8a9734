package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;

/** A plan in a list. */
public record CardView(
    String title,
    String href,
    String language,
    String standing,
    String standingText,
    List<String> facts,
    Optional<LinkView> hearing,
    List<SdgView> sdg) {
  public CardView {
    facts = List.copyOf(facts);
    sdg = List.copyOf(sdg);
  }
}
