package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** One's own page. */
public record MeView(
    String name,
    Optional<String> email,
    String role,
    boolean roleByRule,
    Optional<String> unit,
    List<String> identities,
    List<String> issuers,
    List<String> rights,
    String allRights,
    FieldView language,
    String languageAction,
    List<SessionView> sessions,
    String endAll,
    String data,
    String letters) {
  /** A place where one is signed in. */
  public record SessionView(
      String device, String began, String used, boolean isThis, String end, String endLabel) {}
}
