package no.planverk.adapters.publication;

import static no.planverk.adapters.publication.Volume.prose;
import static no.planverk.adapters.publication.Volume.section;
import static no.planverk.adapters.publication.Volume.shown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Funding;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.sdg.SdgTag;

/** A plan of some hundred pages: chapters of prose, tables, goals, measures and indicators. */
final class LongPlan {
  private static final String[] WORDS =
      ("kommunen skal legge til rette for at innbyggerne kan leve gode liv i trygge omgivelser og"
              + " utviklingen av tettstedene må ta hensyn til natur landbruk og kulturarv der barn"
              + " unge og eldre møtes på tvers av generasjoner fjorden skogen fjellet")
          .split(" ");

  private final Random random = new Random(7);

  static Volume of(int chapters) {
    LongPlan plan = new LongPlan();
    Volume volume = Volume.of("langplan", "Samfunnsdel for hele kommunen 2026–2040");
    for (int chapter = 1; chapter <= chapters; chapter++) {
      volume.section(plan.chapter(chapter));
    }
    return volume;
  }

  private PublishedSection chapter(int number) {
    return section(
        "Kapittel " + number + " om " + words(3),
        List.of(prose(paragraphs(6))),
        section("Bakgrunn", List.of(prose(paragraphs(8) + table(18)))),
        section("Utfordringer", List.of(prose(paragraphs(7) + list(6) + paragraphs(3)))),
        section(
            "Mål og tiltak",
            IntStream.rangeClosed(1, 4).mapToObj(it -> shown(goal(number, it))).toList()));
  }

  private Element goal(int chapter, int number) {
    String printed = chapter + "." + number;
    return Element.a(ElementKind.GOAL, "Mål om " + words(8))
        .number(printed)
        .text(paragraphs(1))
        .sdg(SdgTag.of("11.2"), SdgTag.of("13"))
        .under(
            measure(printed + ".1"),
            measure(printed + ".2"),
            measure(printed + ".3"),
            Element.a(ElementKind.INDICATOR, "Indikator for " + words(4)).indicator(values()));
  }

  private Element measure(String number) {
    return Element.a(ElementKind.MEASURE, "Tiltak for " + words(7))
        .number(number)
        .text(paragraphs(1))
        .owner("Samfunn og teknikk")
        .from("2026", "2029-12-31")
        .status(MeasureStatus.STARTED, 1)
        .costs(cost(2027), cost(2028));
  }

  private static Cost cost(int year) {
    return new Cost(
        year,
        new BigDecimal("1250000"),
        Optional.of(Currency.NOK),
        Optional.of(CostKind.INVESTMENT),
        Optional.empty(),
        Optional.of(Funding.NEW));
  }

  private static IndicatorValues values() {
    return new IndicatorValues(
        Optional.of("prosent"),
        Optional.empty(),
        Optional.of(new YearValue(2020, new BigDecimal("41.5"))),
        List.of(
            new YearValue(2027, new BigDecimal("50")), new YearValue(2030, new BigDecimal("60"))),
        List.of(),
        List.of());
  }

  private String paragraphs(int count) {
    return IntStream.range(0, count)
        .mapToObj(it -> "<p data-id=\"p" + it + "\">" + words(70) + ".</p>")
        .collect(Collectors.joining());
  }

  private String list(int items) {
    return IntStream.range(0, items)
        .mapToObj(it -> "<li data-id=\"l" + it + "\">" + words(14) + "</li>")
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  private String table(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(
            it ->
                "<tr><th scope=\"row\">"
                    + words(3)
                    + "</th><td>"
                    + it
                    + "</td><td>"
                    + words(5)
                    + "</td></tr>")
        .collect(
            Collectors.joining(
                "",
                "<table data-id=\"t\"><caption>Tabell</caption><thead><tr><th scope=\"col\">Hva</th>"
                    + "<th scope=\"col\">Antall</th><th scope=\"col\">Merknad</th></tr></thead><tbody>",
                "</tbody></table>"));
  }

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(it -> WORDS[random.nextInt(WORDS.length)])
        .collect(Collectors.joining(" "));
  }
}
