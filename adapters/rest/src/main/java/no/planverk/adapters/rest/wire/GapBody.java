package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/**
 * Something that breaks a rule of the red thread.
 *
 * @param subject what the gap is known by, with its rule
 * @param points what mending it gives, in points of the whole score
 * @param reason why it was accepted; absent where it is open
 */
public record GapBody(
    String rule,
    String subject,
    String title,
    @Nullable String plan,
    @Nullable String element,
    @Nullable String unit,
    @Nullable String other,
    double points,
    @Nullable String reason) {}
