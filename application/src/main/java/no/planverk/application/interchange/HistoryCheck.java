package no.planverk.application.interchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.planverk.application.port.PlanDocument;
import no.planverk.application.port.PlanDocument.AdoptionPart;
import no.planverk.application.port.PlanDocument.HearingPart;
import no.planverk.application.port.PlanDocument.SectionPart;
import no.planverk.domain.catalogue.AdoptingBody;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.InForceRule;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.Significance;
import no.planverk.domain.catalogue.Term;
import no.planverk.domain.input.Warning;
import no.planverk.domain.input.WarningCode;
import no.planverk.domain.statute.Explained;
import no.planverk.domain.statute.StatutoryClock;

/** Compares the history that a document tells with the law. It warns; history is never refused. */
final class HistoryCheck {
  private final StatutoryClock statutes;
  private final PlanDocument document;
  private final PlanType type;
  private final List<Warning> warnings = new ArrayList<>();

  HistoryCheck(StatutoryClock statutes, PlanDocument document) {
    this.statutes = statutes;
    this.document = document;
    this.type = document.head().type();
  }

  List<Warning> check(Optional<Body> adoptingBody, LocalDate today) {
    for (int i = 0; i < document.hearings().size(); i++) {
      hearing(document.hearings().get(i), "/hearings/" + i, today);
    }
    document.adoption().ifPresent(it -> adoption(it, adoptingBody));
    requiredSections();
    return warnings;
  }

  private void hearing(HearingPart hearing, String pointer, LocalDate today) {
    if (!hearing.to().isBefore(today)) {
      warnings.add(
          Warning.at(pointer + "/to", WarningCode.HEARING_STILL_RUNNING, hearing.to().toString()));
    }
    Explained earliest =
        statutes.earliestEnd(
            type,
            hearing.stage(),
            document.head().significance().orElse(Significance.ORDINARY),
            hearing.from(),
            Optional.empty());
    if (earliest.refuses(hearing.to()) && !endsAsCounted(earliest, hearing)) {
      warnings.add(
          Warning.byRule(
              earliest.ruleId().orElse(""),
              pointer + "/to",
              WarningCode.HEARING_TOO_SHORT,
              earliest.source().orElse(""),
              earliest.date().toString()));
    }
  }

  private static boolean endsAsCounted(Explained earliest, HearingPart hearing) {
    return !hearing.to().isBefore(earliest.counted());
  }

  private void adoption(AdoptionPart adoption, Optional<Body> body) {
    boolean heard = document.hearings().stream().anyMatch(it -> it.stage() != HearingStage.IDEAS);
    if (type.mustBeHeard().isPresent() && !heard) {
      warnings.add(Warning.byRule(type.mustBeHeard().get(), "/hearings", WarningCode.NOT_HEARD));
    }
    if (body.isEmpty()) {
      warnings.add(Warning.at("/adoption/body", WarningCode.UNKNOWN_BODY, adoption.body()));
    }
    Optional<AdoptingBody> required = type.adoptingBody();
    if (body.isPresent() && required.isPresent() && required.get().kind() != body.get().kind()) {
      warnings.add(
          Warning.byRule(
              required.get().source(),
              "/adoption/body",
              WarningCode.WRONG_BODY,
              adoption.body(),
              required.get().source()));
    }
    if (type.inForce() == InForceRule.WHEN_PUBLISHED_IN_PLANDATA) {
      warnings.add(Warning.byRule("planloven § 54 b", "/adoption", WarningCode.NOT_YET_IN_FORCE));
    }
  }

  private void requiredSections() {
    List<String> titles = new ArrayList<>();
    gather(document.sections(), titles);
    for (Term required : type.requiredSections()) {
      String wanted = required.in(document.head().language());
      if (titles.stream().noneMatch(it -> it.contains(fold(wanted)))) {
        warnings.add(Warning.at("/sections", WarningCode.MISSING_SECTION, wanted));
      }
    }
  }

  private static void gather(List<SectionPart> sections, List<String> titles) {
    for (SectionPart section : sections) {
      titles.add(fold(section.title().value()));
      gather(section.sections(), titles);
    }
  }

  private static String fold(String title) {
    return title.toLowerCase(Locale.ROOT);
  }
}
