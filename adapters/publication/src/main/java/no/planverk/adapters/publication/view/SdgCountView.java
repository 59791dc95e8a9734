package no.planverk.adapters.publication.view;

/** A UN goal with the plans that contribute to it. */
public record SdgCountView(int number, String title, String href, int plans) {}
