package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.ThreadView.GapView;

/**
 * Where the red thread is broken.
 *
 * @param hidden that there are more in plans that the reader may not read
 * @param more that only the first are listed
 * @param error what was wrong with the reason for accepting one, or nothing
 */
public record GapsView(
    List<LinkView> path,
    String title,
    String action,
    List<FieldView> filters,
    String count,
    Optional<String> hidden,
    Optional<String> more,
    List<RowView> open,
    List<RowView> accepted,
    String error) {

  /** A gap, by what it is known again, and the reason for which it was accepted. */
  public record RowView(
      GapView gap, String rule, String subject, Optional<LinkView> see, Optional<String> reason) {}
}
