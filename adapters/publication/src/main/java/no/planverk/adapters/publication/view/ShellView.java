package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;

/** What stands around the content of every page of a municipality. */
public record ShellView(
    Wording words,
    String title,
    String municipality,
    Optional<String> logo,
    String home,
    String overview,
    boolean atOverview,
    List<LinkView> crumbs,
    String styleSheet,
    String theme,
    String icon,
    Optional<String> canonical,
    boolean indexed) {
  public ShellView {
    crumbs = List.copyOf(crumbs);
  }
}
