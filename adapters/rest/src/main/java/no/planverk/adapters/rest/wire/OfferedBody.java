package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element that a plan offers to be fetched, with what stands under it. */
public record OfferedBody(
    String element,
    String kind,
    @Nullable String number,
    String title,
    @Nullable String text,
    List<SdgBody> sdg,
    boolean here,
    List<OfferedBody> children) {}
