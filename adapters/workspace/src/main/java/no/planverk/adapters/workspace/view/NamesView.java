package no.planverk.adapters.workspace.view;

import java.util.List;

/** The municipality's own words in one language, and the ways to the other languages. */
public record NamesView(List<LinkView> languages, GroupedFormView form) {}
