package no.planverk.adapters.publication.view;

import java.util.List;

/** One UN goal with the targets that were named and the reasons that were given. */
public record SdgView(int number, String title, List<String> targets, List<String> reasons) {
  public SdgView {
    targets = List.copyOf(targets);
    reasons = List.copyOf(reasons);
  }
}
