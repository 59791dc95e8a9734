package no.planverk.adapters.workspace.view;

/** A short mark of how something stands, in one of the design system's colours. */
public record TagView(String text, String colour) {}
