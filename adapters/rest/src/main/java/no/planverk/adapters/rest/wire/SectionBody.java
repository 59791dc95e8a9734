package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section in its place, with what it holds. */
public record SectionBody(
    String id,
    @Nullable String parent,
    int position,
    int level,
    String title,
    List<BlockBody> blocks,
    long revision) {}
