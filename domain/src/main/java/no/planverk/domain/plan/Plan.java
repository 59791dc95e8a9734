package no.planverk.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.hearing.HearingId;
import no.planverk.domain.plan.WorkingText.Abandoned;
import no.planverk.domain.plan.WorkingText.Draft;
import no.planverk.domain.plan.WorkingText.InHearing;
import no.planverk.domain.publication.Slug;

/**
 * A plan: what the register knows of it, at most one working text, and beside it the series of
 * adopted versions. Both exist at once: version 1 is in force while version 2 is in hearing. A plan
 * that is registered only has neither.
 */
public record Plan(
    PlanId id,
    PlanFacts facts,
    Optional<Slug> slug,
    boolean openToStaff,
    Optional<WorkingText> workingText,
    List<Version> versions,
    List<Hearing> hearings,
    Instant createdAt,
    Instant changedAt,
    long revision) {
  public Plan {
    versions = List.copyOf(versions);
    hearings = List.copyOf(hearings);
  }

  public static Plan begun(PlanId id, PlanFacts facts, Instant now) {
    Optional<WorkingText> text =
        facts.registeredOnly() ? Optional.empty() : Optional.of(new Draft(1));
    return new Plan(id, facts, Optional.empty(), false, text, List.of(), List.of(), now, now, 1);
  }

  /** The stage of the working text; none when the plan has only versions or is registered only. */
  public Optional<Stage> stage() {
    return workingText.map(WorkingText::stage);
  }

  /** Whether a text is being worked on: an abandoned one is not. */
  public boolean hasLiveText() {
    return workingText.isPresent() && !(workingText.get() instanceof Abandoned);
  }

  public boolean mayBeWritten() {
    return workingText.map(WorkingText::mayBeWritten).orElse(false);
  }

  /** The newest correction of the newest adopted version. */
  public Optional<Version> newestVersion() {
    return versions.stream()
        .max(Comparator.comparingInt(Version::number).thenComparingInt(Version::correction));
  }

  public Optional<Version> version(int number) {
    return versions.stream()
        .filter(version -> version.number() == number)
        .max(Comparator.comparingInt(Version::correction));
  }

  /** The version that is in force now. */
  public Optional<Version> inForce() {
    return versions.stream()
        .filter(version -> version.standing() == VersionStanding.IN_FORCE)
        .max(Comparator.comparingInt(Version::number).thenComparingInt(Version::correction));
  }

  /** Where the plan stands: in force if any version is, else as the newest. */
  public Optional<VersionStanding> standing() {
    return inForce().or(this::newestVersion).map(Version::standing);
  }

  /** The last day of the hearing in which the text is now. */
  public Optional<LocalDate> heardUntil() {
    return workingText
        .filter(InHearing.class::isInstance)
        .map(text -> ((InHearing) text).hearing().to());
  }

  public int nextVersionNumber() {
    return newestVersion().map(Version::number).orElse(0) + 1;
  }

  /** The hearings on the way to the version of that number. */
  public List<Hearing> hearingsFor(int version) {
    return hearings.stream().filter(hearing -> hearing.forVersion() == version).toList();
  }

  public Optional<Hearing> hearing(HearingId hearing) {
    return hearings.stream().filter(it -> it.id().equals(hearing)).findFirst();
  }

  /** Whether the proposal of the version of that number has been heard. */
  public boolean proposalHeard(int version) {
    return hearingsFor(version).stream()
        .anyMatch(
            hearing ->
                hearing.stage() != HearingStage.IDEAS
                    && (hearing.stage() != HearingStage.PROGRAMME
                        || facts.type().id().endsWith("planning-programme")));
  }

  /** The hearing that ends last of those on the way to that version. */
  public Optional<Hearing> lastHearing(int version) {
    return hearingsFor(version).stream().max(Comparator.comparing(Hearing::firstDayAfter));
  }

  public Plan with(PlanFacts edited) {
    return new Plan(
        id,
        edited,
        slug,
        openToStaff,
        workingText,
        versions,
        hearings,
        createdAt,
        changedAt,
        revision);
  }

  public Plan at(Optional<WorkingText> text) {
    return new Plan(
        id, facts, slug, openToStaff, text, versions, hearings, createdAt, changedAt, revision);
  }

  public Plan addressed(Slug newSlug) {
    return new Plan(
        id,
        facts,
        Optional.of(newSlug),
        openToStaff,
        workingText,
        versions,
        hearings,
        createdAt,
        changedAt,
        revision);
  }

  public Plan openedToStaff(boolean open) {
    return new Plan(
        id, facts, slug, open, workingText, versions, hearings, createdAt, changedAt, revision);
  }

  /** With a version added, or put in the place of the one with the same numbers. */
  public Plan having(Version version) {
    List<Version> all =
        Stream.concat(
                versions.stream()
                    .filter(
                        it ->
                            it.number() != version.number()
                                || it.correction() != version.correction()),
                Stream.of(version))
            .toList();
    return new Plan(
        id, facts, slug, openToStaff, workingText, all, hearings, createdAt, changedAt, revision);
  }

  /** With a hearing added, or put in the place of the one with the same id. */
  public Plan heardIn(Hearing hearing) {
    List<Hearing> all =
        Stream.concat(
                hearings.stream().filter(it -> !it.id().equals(hearing.id())), Stream.of(hearing))
            .toList();
    return new Plan(
        id, facts, slug, openToStaff, workingText, versions, all, createdAt, changedAt, revision);
  }
}
