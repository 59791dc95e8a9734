package no.planverk.adapters.workspace.view;

import java.util.List;

/** The bodies of a municipality. */
public record BodiesView(List<LinkView> path, List<BodyView> bodies, String add) {
  /** One body; closed is empty while it decides. */
  public record BodyView(String name, String kind, String closed, String edit, String close) {}
}
