package no.planverk.domain.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;

/**
 * All that is stored of a person beside the row that their colleagues see. Lists are in the order
 * in which things came to be.
 */
public record PersonalFile(
    Optional<String> externalId,
    Optional<String> userName,
    Optional<Language> language,
    Optional<LocalDate> leftOn,
    Optional<Instant> erasedAt,
    List<Identity> identities,
    List<SignedIn> sessions,
    List<Duty> duties,
    List<String> groups) {
  public PersonalFile {
    identities = List.copyOf(identities);
    sessions = List.copyOf(sessions);
    duties = List.copyOf(duties);
    groups = List.copyOf(groups);
  }

  /** Who the person is at an identity provider. */
  public record Identity(String issuer, String subject, Instant linkedAt) {}

  /** One time that the person was signed in. */
  public record SignedIn(
      String device, Instant beganAt, Instant usedAt, Optional<Instant> endedAt) {}

  /** A role in a plan. */
  public record Duty(PlanId plan, String title, PlanRole role) {}
}
