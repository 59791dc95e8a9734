package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.RegisterView.EmptyView;
import no.planverk.adapters.workspace.view.RegisterView.HeadView;

/** The register of indicators: ready-made selections, a search, and what was found. */
public record IndicatorsView(
    String action,
    List<LinkView> selections,
    FieldView text,
    List<FieldView> fields,
    boolean filtered,
    List<SentView> sent,
    String count,
    Optional<EmptyView> empty,
    List<HeadView> heads,
    List<LineView> lines,
    String place,
    Optional<String> before,
    Optional<String> after,
    Optional<String> toImport,
    String toExport) {
  /** What the form sends along besides its fields. */
  public record SentView(String name, String value) {}

  /** An indicator of the register. */
  public record LineView(
      String title,
      String href,
      String plans,
      List<TagView> tags,
      String latest,
      String target,
      String owner,
      Optional<SparkView> spark,
      String trend) {}
}
