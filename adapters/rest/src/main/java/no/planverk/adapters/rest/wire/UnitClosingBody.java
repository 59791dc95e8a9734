package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first day without the unit, and who takes over: the first its people and sub-units. */
public record UnitClosingBody(@Nullable String from, @Nullable List<String> successors) {}
