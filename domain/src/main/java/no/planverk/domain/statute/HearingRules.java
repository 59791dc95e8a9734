package no.planverk.domain.statute;

import static no.planverk.domain.catalogue.Certainty.CHECK;
import static no.planverk.domain.catalogue.Certainty.CONFIRMED;
import static no.planverk.domain.catalogue.Country.DK;
import static no.planverk.domain.catalogue.Country.NO;
import static no.planverk.domain.catalogue.HearingStage.IDEAS;
import static no.planverk.domain.catalogue.HearingStage.PROGRAMME;
import static no.planverk.domain.catalogue.HearingStage.PROPOSAL;
import static no.planverk.domain.catalogue.HearingStage.PUBLICITY;
import static no.planverk.domain.catalogue.HearingStage.RENEWED;
import static no.planverk.domain.catalogue.Significance.MINOR;
import static no.planverk.domain.catalogue.Significance.ORDINARY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.catalogue.Certainty;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.Significance;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.statute.Minimum.PublicDays;
import no.planverk.domain.statute.Minimum.SetByCouncil;
import no.planverk.domain.statute.Minimum.Weeks;

/**
 * The hearing rules of both countries. A renewed hearing is one of the proposal. A limited hearing
 * has no row: no source read gives it a length.
 */
public final class HearingRules {
  private static final Validity PBL = Validity.since(LocalDate.of(2009, 7, 1));
  private static final Validity UNDATED = Validity.undated();
  private static final Set<Significance> ANY = Set.of(ORDINARY, MINOR);
  private static final Set<HearingStage> OF_PROPOSAL = Set.of(PROPOSAL, RENEWED);

  private static final List<HearingRule> ALL =
      List.of(
          norwegian(
              "no.pbl-10-1",
              Set.of("no.planning-strategy"),
              Set.of(PUBLICITY, PROPOSAL, RENEWED),
              new PublicDays(30),
              "pbl § 10-1",
              CONFIRMED,
              PBL),
          norwegian(
              "no.pbl-11-13",
              Set.of("no.planning-programme"),
              Set.of(PROGRAMME, PROPOSAL, RENEWED),
              new Weeks(6),
              "pbl §§ 4-1, 11-13",
              CONFIRMED,
              PBL),
          norwegian(
              "no.pbl-11-13-start",
              Set.of("no.community-part", "no.land-use-part"),
              Set.of(PROGRAMME),
              new Weeks(6),
              "pbl §§ 4-1, 11-13",
              CONFIRMED,
              PBL),
          norwegian(
              "no.pbl-11-13-sub-plan",
              Set.of("no.sub-plan"),
              Set.of(PROGRAMME),
              new Weeks(6),
              "pbl §§ 4-1, 11-13",
              CHECK,
              PBL),
          norwegian(
              "no.pbl-11-14",
              Set.of("no.community-part", "no.land-use-part"),
              OF_PROPOSAL,
              new Weeks(6),
              "pbl § 11-14",
              CONFIRMED,
              PBL),
          norwegian(
              "no.pbl-11-14-sub-plan",
              Set.of("no.sub-plan"),
              OF_PROPOSAL,
              new Weeks(6),
              "pbl § 11-14",
              CHECK,
              PBL),
          norwegian(
              "no.pbl-11-4",
              Set.of("no.action-programme"),
              Set.of(PUBLICITY, PROPOSAL, RENEWED),
              new PublicDays(30),
              "pbl §§ 11-1, 11-4",
              CONFIRMED,
              PBL),
          norwegian(
              "no.pbl-12-10",
              Set.of("no.zoning-plan"),
              OF_PROPOSAL,
              new Weeks(6),
              "pbl § 12-10",
              CONFIRMED,
              PBL),
          norwegian(
              "no.koml-14-3",
              Set.of("no.financial-plan", "no.annual-budget"),
              Set.of(PUBLICITY, PROPOSAL, RENEWED),
              new PublicDays(14),
              "kommuneloven § 14-3",
              CONFIRMED,
              UNDATED),
          danish(
              "dk.planloven-23a",
              Set.of("dk.planning-strategy"),
              Set.of(PUBLICITY, PROPOSAL, RENEWED),
              ANY,
              new Weeks(8),
              "planloven § 23 a"),
          danish(
              "dk.planloven-23c",
              Set.of("dk.municipal-plan", "dk.plan-addendum"),
              Set.of(IDEAS),
              ANY,
              new SetByCouncil(),
              "planloven § 23 c"),
          danish(
              "dk.planloven-24-3",
              Set.of("dk.municipal-plan", "dk.plan-addendum"),
              OF_PROPOSAL,
              Set.of(ORDINARY),
              new Weeks(8),
              "planloven § 24(3)"),
          danish(
              "dk.planloven-24-4",
              Set.of("dk.municipal-plan", "dk.plan-addendum"),
              OF_PROPOSAL,
              Set.of(MINOR),
              new Weeks(4),
              "planloven § 24(4)"),
          danish(
              "dk.planloven-24-5",
              Set.of("dk.local-plan"),
              OF_PROPOSAL,
              Set.of(ORDINARY),
              new Weeks(4),
              "planloven § 24(5)"),
          danish(
              "dk.planloven-24-6",
              Set.of("dk.local-plan"),
              OF_PROPOSAL,
              Set.of(MINOR),
              new Weeks(2),
              "planloven § 24(6)"),
          new HearingRule(
              "dk.planloven-24-7",
              DK,
              Set.of("dk.local-plan"),
              OF_PROPOSAL,
              ANY,
              new Weeks(8),
              Optional.of(Condition.ENVIRONMENTAL_REPORT),
              "planloven § 24(7)",
              CHECK,
              UNDATED));

  private HearingRules() {}

  public static List<HearingRule> all() {
    return ALL;
  }

  public static List<HearingRule> of(Country country) {
    return ALL.stream().filter(rule -> rule.country() == country).toList();
  }

  public static Optional<HearingRule> find(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  private static HearingRule norwegian(
      String id,
      Set<String> types,
      Set<HearingStage> stages,
      Minimum minimum,
      String source,
      Certainty certainty,
      Validity validity) {
    return new HearingRule(
        id, NO, types, stages, ANY, minimum, Optional.empty(), source, certainty, validity);
  }

  private static HearingRule danish(
      String id,
      Set<String> types,
      Set<HearingStage> stages,
      Set<Significance> significance,
      Minimum minimum,
      String source) {
    return new HearingRule(
        id, DK, types, stages, significance, minimum, Optional.empty(), source, CONFIRMED, UNDATED);
  }
}
