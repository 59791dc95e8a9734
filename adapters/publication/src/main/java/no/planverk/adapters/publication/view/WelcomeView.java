package no.planverk.adapters.publication.view;

/** The same words in one of the four languages, for a page without a municipality. */
public record WelcomeView(String language, String title, String text) {}
