package no.planverk.adapters.workspace.view;

import org.jspecify.annotations.Nullable;

/**
 * What is said above every page of the staff.
 *
 * @param kind {@code standing} or {@code notice}
 * @param language of the text, where it is not the page's
 */
public record BannerView(String kind, String text, @Nullable String language) {}
