package no.planverk.adapters.documents;

import java.math.BigDecimal;
import java.util.List;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.sdg.SdgTag;

/** Writes the members that elements have in plan documents and in public documents alike. */
final class ElementMembers {
  private ElementMembers() {}

  static Written sdg(Written written, List<SdgTag> tags) {
    return written.objects(
        "sdg", tags, it -> new Written().text("id", it.id()).text("reason", it.reason()));
  }

  static Written costs(Written written, List<Cost> costs) {
    return written.objects("costs", costs, ElementMembers::cost);
  }

  private static Written cost(Cost cost) {
    return new Written()
        .number("year", cost.year())
        .text("amount", cost.amount().toPlainString())
        .text("currency", cost.currency().map(Enum::name))
        .text("kind", cost.kind().map(it -> it.id()))
        .number("priceYear", cost.priceYear())
        .text("funding", cost.funding().map(it -> it.id()));
  }

  static Written indicator(Written written, IndicatorValues indicator) {
    written
        .text("unit", indicator.unit())
        .text("direction", indicator.direction().map(it -> it.id()));
    indicator.baseline().ifPresent(it -> written.object("baseline", yearValue(it)));
    return written
        .objects("targets", indicator.targets(), ElementMembers::yearValue)
        .objects("readings", indicator.readings(), ElementMembers::reading)
        .objects("bands", indicator.bands(), ElementMembers::band);
  }

  private static Written yearValue(YearValue point) {
    return new Written().number("year", point.year()).text("value", plain(point.value()));
  }

  private static Written reading(Reading reading) {
    return new Written()
        .text("date", reading.date().toString())
        .text("value", reading.value().map(ElementMembers::plain))
        .text("source", reading.source())
        .text("note", reading.note());
  }

  private static Written band(Band band) {
    return new Written()
        .text("status", band.status())
        .text("from", band.from().map(ElementMembers::plain))
        .text("to", band.to().map(ElementMembers::plain));
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
