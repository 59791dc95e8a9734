package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of an element, in groups. */
public record ElementFieldsView(
    List<FieldView> wording,
    SdgFieldsView sdg,
    List<FieldView> work,
    Optional<RowsView> costs,
    Optional<IndicatorFieldsView> indicator) {
  /** Those that the summary of errors names. */
  public List<FieldView> all() {
    return Stream.of(
            wording.stream(),
            sdg.rows().asFields(),
            work.stream(),
            costs.stream().flatMap(RowsView::asFields),
            indicator.stream().flatMap(it -> it.tables().stream()).flatMap(RowsView::asFields))
        .flatMap(it -> it)
        .toList();
  }
}
