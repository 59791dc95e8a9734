package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All tags of an element. */
public record SdgListBody(@Nullable List<SdgBody> sdg) {}
