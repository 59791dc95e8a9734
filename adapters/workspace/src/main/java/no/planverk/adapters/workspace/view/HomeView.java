package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** Where one comes first. */
public record HomeView(String hello, List<PlanView> plans, List<LinkView> ways) {
  /** A plan in which one has a role, and where the public reads it. */
  public record PlanView(String title, Optional<String> href, String roles, String stage) {}
}
