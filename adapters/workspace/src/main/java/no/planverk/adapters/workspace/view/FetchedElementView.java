package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.ComparisonView.RowView;

/**
 * A fetched element: its words here and in its source, and what can be decided.
 *
 * @param why what has happened to the source, where that is to be decided about
 * @param standing how it was decided, where nothing waits
 * @param differs whether the source says something else
 * @param settles whether the reader may decide
 * @param follows whether the plan can follow now
 * @param derives whether it can be made the plan's own now
 * @param said every wording that was seen, oldest first
 */
public record FetchedElementView(
    List<LinkView> path,
    String title,
    LinkView source,
    List<String> why,
    Optional<String> standing,
    boolean differs,
    String shown,
    String newest,
    List<RowView> rows,
    boolean settles,
    boolean follows,
    String action,
    String derive,
    boolean derives,
    FieldView reason,
    FieldView deriveReason,
    long revision,
    List<SaidView> said,
    List<LinkView> elsewhere) {

  /** A wording with the text it was seen in, and when. */
  public record SaidView(String title, String edition, String at) {}
}
