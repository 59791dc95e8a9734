package no.planverk.adapters.publication.view;

import java.util.Optional;

/**
 * How far the pages can be used by everyone.
 *
 * @param statement the municipality's own, where it has named one
 * @param contact whom to write to
 * @param authority who watches over it
 */
public record AccessibilityView(
    Wording words,
    String title,
    String municipality,
    Optional<LinkView> statement,
    Optional<LinkView> contact,
    LinkView authority) {}
