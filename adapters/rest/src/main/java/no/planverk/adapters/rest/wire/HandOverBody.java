package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To which person or unit duties are handed over, which of them (all when left out), and the first
 * day on which the person is gone, if they leave.
 */
public record HandOverBody(
    @Nullable String toPerson,
    @Nullable String toUnit,
    @Nullable List<String> duties,
    @Nullable String leavesOn) {}
