package no.planverk.adapters.workspace.view;

import java.util.List;

/** Where one comes first. */
public record HomeView(String hello, List<PlanView> plans, List<LinkView> ways) {
  /** A plan in which one has a role. */
  public record PlanView(String title, String roles, String stage) {}
}
