package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** What is known of a person, as far as one may see it. */
public record PersonView(
    String name,
    Optional<String> left,
    List<FactView> facts,
    List<HomeView.PlanView> plans,
    Optional<AccountView> account,
    Optional<FormView> form,
    Optional<DutiesView> duties) {
  /** A fact and what it is called. */
  public record FactView(String label, String text) {}

  /** How and where someone signs in. */
  public record AccountView(
      List<FactView> identities,
      String role,
      List<String> groups,
      List<MeView.SessionView> sessions,
      String endAll,
      String invite) {}

  /** How much hangs on a person, and where it is handed over. */
  public record DutiesView(String count, String href) {}
}
