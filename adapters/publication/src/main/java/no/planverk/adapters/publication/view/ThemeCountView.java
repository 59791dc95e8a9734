package no.planverk.adapters.publication.view;

/** A theme with the plans that are about it. */
public record ThemeCountView(String title, String href, int plans) {}
