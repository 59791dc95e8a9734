package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** Who works on a plan, and a form to take someone in. */
public record TeamView(
    List<LinkView> path, String title, List<MemberView> members, Optional<GroupedFormView> add) {
  /** Someone with roles in the plan, and where that is changed. */
  public record MemberView(
      PlanView.TextView name, String kind, List<RoleView> roles, Optional<String> edit) {}

  /** A role and the days on which it holds. */
  public record RoleView(String role, String days, boolean over) {}
}
