package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.DiffView.PieceView;

/**
 * What is proposed and said about a plan's text.
 *
 * @param only the section that alone is shown, when one is
 */
public record TalkView(
    String back,
    String say,
    String take,
    String withSettled,
    boolean settled,
    boolean maySay,
    boolean mayTake,
    int suggestions,
    Optional<String> only,
    String section,
    String element,
    String elementTitle,
    List<GroupView> groups,
    FieldView words) {

  /** What is said about one section and what is in it. */
  public record GroupView(
      String title,
      Optional<String> href,
      String section,
      List<SuggestionView> suggestions,
      List<ThreadView> threads) {}

  /** A proposed change, as it would change what stands now. */
  public record SuggestionView(
      String id, String what, String by, String when, List<PieceView> difference) {}

  /** A conversation. */
  public record ThreadView(
      String id,
      String about,
      String quote,
      Optional<String> resolved,
      String acts,
      List<CommentView> comments) {}

  /** Something that someone said. */
  public record CommentView(String by, String when, String words) {}
}
