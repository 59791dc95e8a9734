package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** What others have done to a plan since one last looked. */
public record NewsView(
    List<LinkView> path, String title, String since, List<LinkView> spans, List<LineView> lines) {

  /** One thing that something was done to. */
  public record LineView(
      String what, Optional<LinkView> where, String by, String when, Optional<LinkView> more) {}
}
