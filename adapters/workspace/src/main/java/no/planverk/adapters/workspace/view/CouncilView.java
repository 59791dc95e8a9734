package no.planverk.adapters.workspace.view;

import java.util.List;

/** When the council was constituted and when bodies meet. */
public record CouncilView(
    List<LinkView> path,
    List<TermView> terms,
    FieldView constituted,
    String terming,
    List<MeetingView> meetings,
    FieldView body,
    FieldView days,
    String meeting,
    String removal) {
  /** A council's beginning, and what follows from it by law. */
  public record TermView(String date, String day, String follows, String remove) {}

  public record MeetingView(
      String date, String day, String body, String bodyId, String note, String remove) {}

  public List<FieldView> fields() {
    return List.of(constituted, body, days);
  }
}
