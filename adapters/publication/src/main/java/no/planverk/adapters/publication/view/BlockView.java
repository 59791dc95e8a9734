package no.planverk.adapters.publication.view;

/** What stands in a section: prose or an element. */
public sealed interface BlockView permits ProseView, ElementView {}
