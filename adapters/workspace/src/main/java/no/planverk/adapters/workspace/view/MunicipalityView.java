package no.planverk.adapters.workspace.view;

import java.util.List;

/** What a municipality decides for itself, part by part. */
public record MunicipalityView(List<PartView> parts) {
  /** A part: what it is about and how it stands now. */
  public record PartView(String title, String text, String now, String href) {}
}
