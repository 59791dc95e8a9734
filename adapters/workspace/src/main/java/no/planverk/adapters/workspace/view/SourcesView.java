package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** The plans from which a plan may fetch. */
public record SourcesView(
    List<LinkView> path, String title, List<SourceView> parents, List<SourceView> others) {

  /** A plan; without an address its text is closed to the reader. */
  public record SourceView(String title, Optional<String> href, String type, List<TagView> tags) {}
}
