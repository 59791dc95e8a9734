package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit or person of a list: its line, its key, and the columns that change it. */
public record ListItemBody(
    @Nullable Integer line, @Nullable String externalId, String name, List<String> fields) {}
