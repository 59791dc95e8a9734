package no.planverk.adapters.publication.view;

import java.util.List;

/** One filter of the overview: its name in the address, its label and what can be chosen. */
public record ChoiceView(String name, String label, String any, List<OptionView> options) {
  public ChoiceView {
    options = List.copyOf(options);
  }

  /** One thing that can be chosen. */
  public record OptionView(String value, String text, boolean selected) {}
}
