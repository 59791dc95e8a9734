package no.planverk.adapters.participation.view;

/** A text that leads somewhere. */
public record LinkView(String text, String href) {}
