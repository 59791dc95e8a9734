package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** What hangs on a person, and who is to take it over from when. */
public record LeavingView(
    String title,
    Optional<String> left,
    String action,
    List<DutyView> duties,
    String dutiesError,
    List<FieldView> fields,
    String back) {
  /** One duty, and whether it is to be handed over. */
  public record DutyView(String key, String title, String kind, boolean chosen) {}
}
