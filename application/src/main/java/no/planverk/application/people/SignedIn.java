package no.planverk.application.people;

import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Actor;
import no.planverk.domain.signin.SessionId;

/**
 * Someone who is signed in: who they are, what they are called (the vendor's support has no name
 * here), the language they chose, and until when support has been let into the municipality.
 */
public record SignedIn(
    Actor actor,
    SessionId session,
    Optional<String> name,
    Optional<Language> language,
    Optional<Instant> supportUntil) {}
