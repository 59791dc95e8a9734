package no.planverk.adapters.publication;

import static no.planverk.adapters.publication.Volume.prose;
import static no.planverk.adapters.publication.Volume.section;
import static no.planverk.adapters.publication.Volume.shown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.Direction;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Funding;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.sdg.SdgTag;

/** A climate plan that has something of everything. */
final class LargePlan {
  static final FileHash FIGURE = new FileHash("ab".repeat(32));
  static final FileHash REPORT = new FileHash("cd".repeat(32));

  static final Element OTHER =
      Element.a(ElementKind.GOAL, "Naturen tåler det vi bygger").number("2");

  private LargePlan() {}

  static Volume volume() {
    return Volume.of("klimaplan", "Klima- og energiplan 2024–2035")
        .subtitled("Veien til et lavutslippssamfunn i Fjordvik")
        .type("no.thematic-plan")
        .about(Theme.CLIMATE, Theme.TRANSPORT)
        .sdg(
            SdgTag.of("13", Optional.of("Planen er kommunens viktigste klimagrep")),
            SdgTag.of("11.2"),
            SdgTag.of("7.2"))
        .heard(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 3, 1), Optional.of(33))
        .words(
            Element.a(ElementKind.VISION, "Fjorden er ren, lufta er klar"),
            Element.a(ElementKind.VALUE, "modig"),
            Element.a(ElementKind.VALUE, "nær"))
        .section(
            section(
                "Innledning",
                List.of(
                    prose(
                        "<p data-id=\"p1\">Kommunen skal kutte utslippene med 60 prosent. Planen"
                            + " viser hvordan, og hvem som gjør hva.</p><h2>Slik er planen bygd"
                            + " opp</h2><p data-id=\"p2\">Først står målene, så tiltakene.</p><ul><li"
                            + " data-id=\"p3\">Transport</li><li data-id=\"p4\">Bygg</li></ul><figure"
                            + " data-id=\"p5\"><img src=\"f1\" alt=\"Utslipp &gt; 0\""
                            + "><figcaption>Utslipp i Fjordvik</figcaption></figure>"),
                    prose(
                        "<table data-id=\"p6\"><caption>Utslipp i tonn</caption><thead><tr><th"
                            + " scope=\"col\">Sektor</th><th"
                            + " scope=\"col\">2019</th></tr></thead><tbody><tr><td>Veitrafikk</td><td>12"
                            + " 400</td></tr></tbody></table>")),
                section(
                    "Kunnskapsgrunnlaget",
                    List.of(prose("<p data-id=\"p7\">Tallene er fra Miljødirektoratet.</p>")))))
        .section(section("Mål og tiltak", List.of(shown(goal()), shown(OTHER))))
        .rest(Element.a(ElementKind.ASSIGNMENT, "Lag et klimaregnskap hvert år"))
        .file("f1", "utslipp.png", "image/png", FIGURE)
        .file("f2", "Fagrapport <2024>.pdf", "application/pdf", REPORT);
  }

  private static Element goal() {
    return Element.a(ElementKind.GOAL, "Utslippene er 60 prosent lavere i 2030")
        .number("1")
        .text("<p data-id=\"p8\">Målt fra 2019.</p>")
        .sdg(SdgTag.of("13.2", Optional.of("Kutt der utslippene er størst")))
        .owner("Samfunn og teknikk")
        .under(strategy(), indicator());
  }

  private static Element strategy() {
    return Element.a(ElementKind.STRATEGY, "De fleste reiser til fots, på sykkel eller med buss")
        .number("1.1")
        .under(
            Element.a(ElementKind.MEASURE, "Sammenhengende sykkelvei fra Vågen til sentrum")
                .number("1.1.1")
                .text("<p data-id=\"p9\">Strekningen er 4,2 kilometer.</p>")
                .owner("Samfunn og teknikk")
                .from("2025-Q3", "2027-12-31")
                .status(MeasureStatus.STARTED, 1)
                .contributesTo(OTHER)
                .costs(
                    cost(2025, "1200000", CostKind.INVESTMENT, Funding.WITHIN_BUDGET),
                    cost(2026, "28500000", CostKind.INVESTMENT, Funding.NEW),
                    cost(2026, "-9000000", CostKind.INVESTMENT, Funding.EXTERNAL))
                .under(
                    Element.a(ElementKind.ASSIGNMENT, "Reguler strekningen")
                        .from("2025", "2026-H1")
                        .status(MeasureStatus.DELAYED, 2)
                        .under(
                            Element.a(ElementKind.ASSIGNMENT, "Snakk med grunneierne")
                                .under(Element.a(ElementKind.MEASURE, "Folkemøte i Vågen")))));
  }

  private static Element indicator() {
    return Element.a(ElementKind.INDICATOR, "Klimagassutslipp i alt")
        .indicator(
            new IndicatorValues(
                Optional.of("tonn CO₂-ekvivalenter"),
                Optional.of(Direction.DOWN),
                Optional.of(new YearValue(2019, new BigDecimal("41500"))),
                List.of(
                    new YearValue(2027, new BigDecimal("27000")),
                    new YearValue(2030, new BigDecimal("16600"))),
                List.of(
                    reading(2021, "40100", "Miljødirektoratet"),
                    new Reading(
                        LocalDate.of(2022, 12, 31),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Tallet ble ikke laget dette året")),
                    reading(2023, "36900", "Miljødirektoratet"),
                    reading(2025, "33150.5", "Miljødirektoratet")),
                List.of()));
  }

  private static Reading reading(int year, String value, String source) {
    return new Reading(
        LocalDate.of(year, 12, 31),
        Optional.of(new BigDecimal(value)),
        Optional.of(source),
        Optional.empty());
  }

  private static Cost cost(int year, String amount, CostKind kind, Funding funding) {
    return new Cost(
        year,
        new BigDecimal(amount),
        Optional.of(Currency.NOK),
        Optional.of(kind),
        Optional.of(2024),
        Optional.of(funding));
  }
}
