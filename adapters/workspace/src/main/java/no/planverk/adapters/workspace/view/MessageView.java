package no.planverk.adapters.workspace.view;

/** A page that says why there is nothing else, and where to go on. */
public record MessageView(String title, String text, String next, String nextText) {}
