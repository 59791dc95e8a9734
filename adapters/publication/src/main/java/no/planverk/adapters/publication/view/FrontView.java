package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;

/**
 * The front page of a municipality.
 *
 * @param plans which plans build on which, where any does
 * @param follow where one gets letters about all plans
 */
public record FrontView(
    String title,
    String lead,
    String overview,
    String all,
    List<CardView> hearings,
    List<CardView> newest,
    Optional<HierarchyView> plans,
    LinkView thread,
    String follow,
    List<ThemeCountView> themes,
    List<SdgCountView> sdg) {
  public FrontView {
    hearings = List.copyOf(hearings);
    newest = List.copyOf(newest);
    themes = List.copyOf(themes);
    sdg = List.copyOf(sdg);
  }
}
