package no.planverk.adapters.publication.view;

/** Where something stands: the id that the style sheet knows, and the word that people read. */
public record StatusView(String id, String text) {}
