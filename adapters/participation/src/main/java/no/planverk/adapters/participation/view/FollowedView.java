package no.planverk.adapters.participation.view;

import java.util.List;
import java.util.Optional;

/**
 * The page of a private link.
 *
 * @param asked the question whether to confirm, while there is one
 */
public record FollowedView(
    String title,
    Optional<String> asked,
    String lead,
    List<OneView> follows,
    String confirmation,
    String leave) {
  public FollowedView {
    follows = List.copyOf(follows);
  }

  /** Something that is followed; {@code leave} is what the button to end it says in full. */
  public record OneView(String id, String text, Optional<String> href, String leave) {}
}
