package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** All that is known of a person, to be read by a person. */
public record DossierView(
    String name,
    boolean isOwn,
    List<FactView> facts,
    List<IdentityView> identities,
    List<SessionView> sessions,
    List<DutyView> duties,
    List<String> groups,
    List<JournalView.RowView> journal,
    boolean journalGoesOn,
    String file,
    String back,
    Optional<String> erase,
    Optional<String> whyNotErased) {
  public record FactView(String label, String value) {}

  /** Who the person is at an identity provider. */
  public record IdentityView(String issuer, String subject, String linked) {}

  public record SessionView(String device, String began, String used, String ended) {}

  public record DutyView(String plan, String role) {}

  /** Before a person is made unknown: what goes, what stays, and whether it can be done. */
  public record EraseView(
      String name,
      List<String> goes,
      List<String> stays,
      Optional<String> whyNot,
      String action,
      long revision,
      String back) {}
}
