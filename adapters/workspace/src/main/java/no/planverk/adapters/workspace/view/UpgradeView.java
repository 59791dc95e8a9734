package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** Where the municipalities' tables stand, and how the last upgrade goes. */
public record UpgradeView(
    int newest,
    List<ReleaseView> releases,
    Optional<RolloutView> rollout,
    List<TroubleView> trouble) {
  /**
   * @param share of all municipalities, of a hundred
   */
  public record ReleaseView(int number, int tenants, int share) {}

  /**
   * @param goesOn whether the page is to be read again soon
   */
  public record RolloutView(
      int target,
      String began,
      String end,
      boolean goesOn,
      int done,
      int failed,
      int waiting,
      int total) {}

  public record TroubleView(
      String slug, String href, int wave, String state, int attempts, String error) {}
}
