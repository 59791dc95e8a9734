package no.planverk.adapters.workspace.view;

import java.util.List;

/** What operators tell staff: what goes on or comes, what is over, and the form for more. */
public record NoticesView(
    List<NoticeView> current, List<NoticeView> past, boolean isCut, List<FieldView> form) {
  /**
   * One of them.
   *
   * @param state whether it is shown now, comes, or is over
   * @param by who added it, where that is known
   */
  public record NoticeView(
      String id,
      String state,
      String whom,
      String from,
      String until,
      String by,
      List<SaidView> texts) {}

  /** What it says in a language. */
  public record SaidView(String tag, String text) {}
}
