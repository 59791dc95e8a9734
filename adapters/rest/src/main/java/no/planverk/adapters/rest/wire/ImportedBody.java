package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an import; a dry run has made no plan and gives no id. */
public record ImportedBody(
    @Nullable String planId,
    String stage,
    int elements,
    int sections,
    List<WarningBody> warnings) {}
