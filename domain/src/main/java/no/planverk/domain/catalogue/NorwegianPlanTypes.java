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

import java.time.LocalDate;
import java.util.List;

/**
 * The Norwegian types: plan- og bygningsloven (pbl), whose planning part is law since 1 July 2009,
 * and kommuneloven.
 */
final class NorwegianPlanTypes {
  private static final Validity PBL = Validity.since(LocalDate.of(2009, 7, 1));
  private static final Validity UNDATED = Validity.undated();

  static final List<PlanType> ALL =
      List.of(
          customary(
                  "no.planning-strategy",
                  PROGRAMME,
                  new Term(
                      "Kommunal planstrategi",
                      "Kommunal planstrategi",
                      "Kommunal planstrategi",
                      "Municipal planning strategy"))
              .restingOn("pbl § 10-1", PBL, CONFIRMED)
              .heardUnder("no.pbl-10-1")
              .adoptedBy(council("pbl § 10-1", CONFIRMED)),
          customary(
                  "no.planning-programme",
                  PROGRAMME,
                  new Term("Planprogram", "Planprogram", "Planprogram", "Planning programme"))
              .restingOn("pbl §§ 4-1, 11-13", PBL, CONFIRMED)
              .heardUnder("no.pbl-11-13")
              .adoptedBy(new AdoptingBody(BodyKind.COUNCIL, "pbl § 11-13", true, CONFIRMED)),
          customary(
                  "no.community-part",
                  LONG_TERM,
                  new Term(
                      "Kommuneplanens samfunnsdel",
                      "Samfunnsdelen til kommuneplanen",
                      "Kommuneplanens samfundsdel",
                      "Community part of the municipal plan"))
              .restingOn("pbl §§ 11-14, 11-15", PBL, CONFIRMED)
              .heardUnder("no.pbl-11-14")
              .adoptedBy(council("pbl § 11-15", CONFIRMED)),
          customary(
                  "no.land-use-part",
                  LAND_USE,
                  new Term(
                      "Kommuneplanens arealdel",
                      "Arealdelen til kommuneplanen",
                      "Kommuneplanens arealdel",
                      "Land-use part of the municipal plan"))
              .restingOn("pbl §§ 11-14, 11-15", PBL, CONFIRMED)
              .heardUnder("no.pbl-11-14")
              .adoptedBy(council("pbl § 11-15", CONFIRMED)),
          customary(
                  "no.zoning-plan",
                  LAND_USE,
                  new Term("Reguleringsplan", "Reguleringsplan", "Reguleringsplan", "Zoning plan"))
              .restingOn("pbl §§ 12-10, 12-12", PBL, CONFIRMED)
              .heardUnder("no.pbl-12-10")
              .adoptedBy(council("pbl § 12-12", CHECK)),
          customary(
                  "no.action-programme",
                  ACTION,
                  new Term(
                      "Kommuneplanens handlingsdel",
                      "Handlingsdelen til kommuneplanen",
                      "Kommuneplanens handleplan",
                      "Action programme of the municipal plan"))
              .restingOn("pbl §§ 11-1, 11-4", PBL, CONFIRMED)
              .heardUnder("no.pbl-11-4"),
          customary(
                  "no.sub-plan",
                  THEMATIC,
                  new Term(
                      "Kommunedelplan", "Kommunedelplan", "Kommunedelplan", "Municipal sub-plan"))
              .restingOn("pbl §§ 11-14, 11-15", PBL, CHECK)
              .heardUnder("no.pbl-11-14-sub-plan")
              .adoptedBy(council("pbl § 11-15", CHECK)),
          customary(
              "no.thematic-plan",
              THEMATIC,
              new Term("Temaplan", "Temaplan", "Temaplan", "Thematic plan")),
          customary(
                  "no.financial-plan",
                  FINANCIAL,
                  new Term("Økonomiplan", "Økonomiplan", "Budgetoverslag", "Financial plan"))
              .restingOn("kommuneloven § 14-3", UNDATED, CONFIRMED)
              .heardUnder("no.koml-14-3")
              .adoptedBy(council("kommuneloven § 14-3", CONFIRMED)),
          customary(
                  "no.annual-budget",
                  FINANCIAL,
                  new Term("Årsbudsjett", "Årsbudsjett", "Årsbudget", "Annual budget"))
              .restingOn("kommuneloven § 14-3", UNDATED, CONFIRMED)
              .heardUnder("no.koml-14-3")
              .adoptedBy(council("kommuneloven § 14-3", CONFIRMED)),
          customary(
              "no.unit-plan",
              UNIT,
              new Term("Virksomhetsplan", "Verksemdsplan", "Virksomhedsplan", "Unit plan")),
          customary(
              "no.strategy", THEMATIC, new Term("Strategi", "Strategi", "Strategi", "Strategy")));

  private NorwegianPlanTypes() {}

  private static AdoptingBody council(String source, Certainty certainty) {
    return new AdoptingBody(BodyKind.COUNCIL, source, false, certainty);
  }
}
