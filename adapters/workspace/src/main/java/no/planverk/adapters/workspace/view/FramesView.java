package no.planverk.adapters.workspace.view;

import java.util.List;

/** The frames of the municipality or of one unit, year by year, as a form. */
public record FramesView(
    List<LinkView> path,
    String title,
    List<LinkView> units,
    String action,
    String unit,
    long revision,
    List<FieldView> fields,
    String cancel) {}
