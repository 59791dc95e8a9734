package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** The meetings of bodies, each with its paper. */
public record PapersView(
    List<LinkView> path,
    String title,
    List<MeetingView> coming,
    List<MeetingView> past,
    Optional<LinkView> toDays) {
  /** A meeting. */
  public record MeetingView(LinkView paper, String body, String occasion) {}
}
