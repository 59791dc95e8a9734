package no.planverk.adapters.workspace.view;

/** A link of a menu, and whether it leads to where one is. */
public record LinkView(String text, String href, boolean current) {}
