package no.planverk.adapters.publication.view;

/** Rich text: cleaned HTML, printed as it is. */
public record ProseView(String html) implements BlockView {}
