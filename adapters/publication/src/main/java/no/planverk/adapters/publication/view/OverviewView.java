package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;

/** The overview of plans with its filters. */
public record OverviewView(
    String action,
    String query,
    List<ChoiceView> choices,
    boolean filtered,
    String count,
    List<CardView> cards,
    Optional<String> previous,
    Optional<String> next,
    String place) {
  public OverviewView {
    choices = List.copyOf(choices);
    cards = List.copyOf(cards);
  }
}
