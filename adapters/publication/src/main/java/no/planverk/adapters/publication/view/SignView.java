package no.planverk.adapters.publication.view;

import java.util.Optional;

/** What a sign at a municipality's door says, and where to go on if that helps. */
public record SignView(
    String language,
    String municipality,
    String title,
    String text,
    Optional<LinkView> next,
    String styleSheet,
    String icon) {}
