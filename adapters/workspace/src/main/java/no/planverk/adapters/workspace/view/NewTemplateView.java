package no.planverk.adapters.workspace.view;

import java.util.List;

/** A new plan's first facts, and what a template gives it. */
public record NewTemplateView(GroupedFormView form, List<OutlineView> outline) {
  /** A section that comes along. */
  public record OutlineView(String title, String help, boolean required) {}
}
