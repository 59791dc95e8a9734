package no.planverk.domain.catalogue;

import static no.planverk.domain.catalogue.Certainty.CHECK;
import static no.planverk.domain.catalogue.Certainty.CONFIRMED;
import static no.planverk.domain.catalogue.PlanLevel.ACTION;
import static no.planverk.domain.catalogue.PlanLevel.FINANCIAL;
import static no.planverk.domain.catalogue.PlanLevel.LAND_USE;
import static no.planverk.domain.catalogue.PlanLevel.LONG_TERM;
import static no.planverk.domain.catalogue.PlanLevel.PROGRAMME;
import static no.planverk.domain.catalogue.PlanLevel.THEMATIC;
import static no.planverk.domain.catalogue.PlanLevel.UNIT;
import static no.planverk.domain.catalogue.PlanType.customary;

import java.util.List;

/** The Danish types: planloven and kommunestyrelsesloven. */
final class DanishPlanTypes {
  private static final Validity UNDATED = Validity.undated();
  // planloven § 27 is not confirmed as the source of who adopts: a municipality may delegate.
  private static final AdoptingBody COUNCIL_OF_27 =
      new AdoptingBody(BodyKind.COUNCIL, "planloven § 27", false, CHECK);
  private static final AdoptingBody COUNCIL_OF_38 =
      new AdoptingBody(BodyKind.COUNCIL, "kommunestyrelsesloven § 38", false, CONFIRMED);
  private static final Term STATEMENT_OF_REASONS =
      new Term("Redegjørelse", "Utgreiing", "Redegørelse", "Explanatory statement");

  static final List<PlanType> ALL =
      List.of(
          customary(
                  "dk.planning-strategy",
                  PROGRAMME,
                  new Term("Planstrategi", "Planstrategi", "Planstrategi", "Planning strategy"))
              .restingOn("planloven § 23 a", UNDATED, CONFIRMED)
              .heardUnder("dk.planloven-23a")
              .adoptedBy(new AdoptingBody(BodyKind.COUNCIL, "planloven § 23 a", false, CONFIRMED)),
          customary(
                  "dk.municipal-plan",
                  LONG_TERM,
                  new Term("Kommuneplan", "Kommuneplan", "Kommuneplan", "Municipal plan"))
              .restingOn("planloven §§ 11, 24", UNDATED, CONFIRMED)
              .heardUnder("dk.planloven-24-3")
              .adoptedBy(COUNCIL_OF_27)
              .inForceOncePublishedInPlandata(STATEMENT_OF_REASONS),
          customary(
                  "dk.plan-addendum",
                  LAND_USE,
                  new Term(
                      "Kommuneplantillegg",
                      "Kommuneplantillegg",
                      "Kommuneplantillæg",
                      "Municipal plan addendum"))
              .restingOn("planloven § 24", UNDATED, CONFIRMED)
              .heardUnder("dk.planloven-24-3")
              .adoptedBy(COUNCIL_OF_27)
              .inForceOncePublishedInPlandata(STATEMENT_OF_REASONS),
          customary(
                  "dk.local-plan",
                  LAND_USE,
                  new Term("Lokalplan", "Lokalplan", "Lokalplan", "Local plan"))
              .restingOn("planloven § 24", UNDATED, CONFIRMED)
              .heardUnder("dk.planloven-24-5")
              .adoptedBy(COUNCIL_OF_27)
              .inForceOncePublishedInPlandata(STATEMENT_OF_REASONS),
          customary("dk.policy", THEMATIC, new Term("Politikk", "Politikk", "Politik", "Policy")),
          customary(
              "dk.sector-plan",
              THEMATIC,
              new Term("Sektorplan", "Sektorplan", "Sektorplan", "Sector plan")),
          customary(
              "dk.thematic-plan",
              THEMATIC,
              new Term("Temaplan", "Temaplan", "Temaplan", "Thematic plan")),
          customary(
              "dk.strategy-plan",
              LONG_TERM,
              new Term("Strategiplan", "Strategiplan", "Strategiplan", "Strategy plan")),
          customary(
              "dk.action-programme",
              ACTION,
              new Term("Handlingsplan", "Handlingsplan", "Handleplan", "Action programme")),
          customary(
                  "dk.financial-plan",
                  FINANCIAL,
                  new Term("Økonomiplan", "Økonomiplan", "Budgetoverslag", "Financial plan"))
              .restingOn("kommunestyrelsesloven § 38", UNDATED, CONFIRMED)
              .adoptedBy(COUNCIL_OF_38),
          customary(
                  "dk.annual-budget",
                  FINANCIAL,
                  new Term("Årsbudsjett", "Årsbudsjett", "Årsbudget", "Annual budget"))
              .restingOn("kommunestyrelsesloven § 38", UNDATED, CONFIRMED)
              .adoptedBy(COUNCIL_OF_38),
          customary(
              "dk.unit-plan",
              UNIT,
              new Term("Virksomhetsplan", "Verksemdsplan", "Virksomhedsplan", "Unit plan")),
          customary(
              "dk.strategy", THEMATIC, new Term("Strategi", "Strategi", "Strategi", "Strategy")));

  private DanishPlanTypes() {}
}
