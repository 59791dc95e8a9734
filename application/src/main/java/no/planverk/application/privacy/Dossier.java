package no.planverk.application.privacy;

import java.util.Optional;
import no.planverk.application.audit.JournalExport;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonalFile;
import no.planverk.domain.person.Unit;

/** All that is known of a person, with what they did and what was done to them. */
public record Dossier(
    Person person, Optional<Unit> unit, PersonalFile file, JournalExport journal) {}
