package no.planverk.adapters.workspace.view;

import java.util.List;

/** The kinds of elements that can be added. */
public record KindsView(String back, List<KindView> kinds) {
  /** One kind and what it is for. */
  public record KindView(String id, String name, String help, String href) {}
}
