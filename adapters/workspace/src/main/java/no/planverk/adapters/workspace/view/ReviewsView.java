package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** The rounds in which a plan's text is approved or returned, and a form for the next one. */
public record ReviewsView(
    List<LinkView> path, String title, List<RoundView> rounds, Optional<GroupedFormView> send) {

  /**
   * One round.
   *
   * @param about the whole text, or a section and where it is written
   * @param writtenSince told where it was approved and written in since; else empty
   * @param takeBack where it is given up, for those who may
   * @param answer what one is to answer oneself
   */
  public record RoundView(
      String heading,
      LinkView about,
      TagView standing,
      String sent,
      String words,
      List<AnswerView> asked,
      String writtenSince,
      Optional<String> takeBack,
      Optional<AnswerFormView> answer) {}

  /** What someone who was asked has said. */
  public record AnswerView(String name, TagView verdict, String when, String reasons) {}

  /** The form with which one approves or returns. */
  public record AnswerFormView(String action, FieldView reasons) {}
}
