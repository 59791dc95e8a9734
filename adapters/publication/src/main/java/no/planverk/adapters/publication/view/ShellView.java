package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.publication.SiteLinks;

/** What stands around the content of every page of a municipality. */
public record ShellView(
    Wording words,
    HeadView head,
    String municipality,
    boolean training,
    Optional<String> logo,
    String home,
    List<LinkView> menu,
    List<LinkView> besides,
    SiteLinks own,
    List<LinkView> crumbs,
    List<LinkView> languages,
    String styleSheet,
    String theme,
    String icon) {
  public ShellView {
    menu = List.copyOf(menu);
    besides = List.copyOf(besides);
    crumbs = List.copyOf(crumbs);
    languages = List.copyOf(languages);
  }
}
