package no.planverk.adapters.publication.bites;

import no.planverk.domain.writing.Suggestion;

/** A public page that knows what somebody has proposed to write. */
record KnowsSuggestion(Suggestion suggestion) {}
