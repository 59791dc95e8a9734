package no.planverk.adapters.workspace.view;

import java.util.List;

/** The fields of an indicator: its unit and direction, then its values. */
public record IndicatorFieldsView(List<FieldView> fields, List<RowsView> tables) {}
