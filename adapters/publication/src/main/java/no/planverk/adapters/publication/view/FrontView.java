package no.planverk.adapters.publication.view;

import java.util.List;

/** The front page of a municipality. */
public record FrontView(
    String title,
    String lead,
    String overview,
    String all,
    List<CardView> hearings,
    List<CardView> newest,
    List<ThemeCountView> themes,
    List<SdgCountView> sdg) {
  public FrontView {
    hearings = List.copyOf(hearings);
    newest = List.copyOf(newest);
    themes = List.copyOf(themes);
    sdg = List.copyOf(sdg);
  }
}
