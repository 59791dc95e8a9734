package no.planverk.adapters.workspace.view;

/** A reading that may be changed or removed. */
public record ReadingView(GroupedFormView form, String removal) {}
