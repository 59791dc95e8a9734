package no.planverk.adapters.rest.wire;

import java.util.List;

/** What a list of units or people adds and changes, and who is here and not in it. */
public record ListReportBody(
    boolean dryRun,
    List<ListItemBody> added,
    List<ListItemBody> changed,
    int unchanged,
    List<ListItemBody> notInFile,
    List<WarningBody> warnings) {}
