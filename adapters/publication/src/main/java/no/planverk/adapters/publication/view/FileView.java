package no.planverk.adapters.publication.view;

/** An attachment: where it is, what it is called and what sort of file it is. */
public record FileView(String href, String name, String sort) {}
