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
    List<LinkView> menu,
    List<LinkView> crumbs,
    String styleSheet,
    String theme,
    String icon,
    Optional<String> canonical,
    boolean indexed) {
  public ShellView {
    menu = List.copyOf(menu);
    crumbs = List.copyOf(crumbs);
  }
}
