package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.RegisterView.EmptyView;

/** The register of indicators: ready-made selections, a search, and what was found. */
public record IndicatorsView(
    String action,
    List<LinkView> selections,
    List<FieldView> fields,
    boolean filtered,
    String count,
    Optional<EmptyView> empty,
    List<LineView> lines,
    String place,
    Optional<String> before,
    Optional<String> after,
    Optional<String> toImport,
    String toExport) {
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
