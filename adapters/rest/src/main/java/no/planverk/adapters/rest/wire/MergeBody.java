package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/**
 * Two elements that mean the same: which goes, and as which it goes on.
 *
 * @param costs which costs hold where both have some: {@code stays}, {@code goes} or {@code both}
 */
public record MergeBody(@Nullable String goes, @Nullable String stays, @Nullable String costs) {}
