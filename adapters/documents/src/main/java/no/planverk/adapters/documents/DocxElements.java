package no.planverk.adapters.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.planverk.application.port.WordPaper;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.sdg.SdgTag;
import org.jsoup.nodes.Element;

/** What is said of an element beside its text, as tables in HTML that the prose writer lays out. */
final class DocxElements {
  private final WordWords words;
  private final String currency;
  private final Map<PlacementId, String> names = new LinkedHashMap<>();

  DocxElements(WordWords words, WordPaper paper) {
    this.words = words;
    this.currency = paper.currency();
  }

  /** Remembers what elements are called, for those that point at them. */
  void name(PublishedElement element) {
    names.put(element.placement(), heading(element));
    element.children().forEach(this::name);
  }

  /** {@code 1.2 Tiltak: Nye fortau}. */
  String heading(PublishedElement element) {
    String kind = element.kind().name(words.language());
    String capital = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    String number = element.number().map(it -> it + " ").orElse("");
    return number + capital + ": " + element.title();
  }

  List<Element> tables(PublishedElement element) {
    List<Element> tables = new ArrayList<>();
    facts(element).ifPresent(tables::add);
    costs(element.costs()).ifPresent(tables::add);
    indicator(element.indicator()).ifPresent(tables::add);
    return tables;
  }

  private Optional<Element> facts(PublishedElement element) {
    Map<String, String> facts = new LinkedHashMap<>();
    element.owner().ifPresent(it -> facts.put("element.owner", it));
    element.start().ifPresent(it -> facts.put("element.start", words.due(it)));
    element.deadline().ifPresent(it -> facts.put("element.deadline", words.due(it)));
    element.status().ifPresent(it -> facts.put("element.status", words.get("status." + it.id())));
    element.priority().ifPresent(it -> facts.put("element.priority", String.valueOf(it)));
    element.indicator().unit().ifPresent(it -> facts.put("indicator.unit", it));
    element
        .indicator()
        .direction()
        .ifPresent(it -> facts.put("indicator.direction", words.get("direction." + it.id())));
    String sdg = element.sdg().stream().map(SdgTag::id).collect(Collectors.joining(", "));
    String contributes =
        element.contributesTo().stream()
            .flatMap(it -> Optional.ofNullable(names.get(it)).stream())
            .collect(Collectors.joining("; "));
    facts.put("sdg.label", sdg);
    facts.put("element.contributes", contributes);
    facts.values().removeIf(String::isEmpty);
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    Table table = new Table("", List.of(words.get("element.fact"), words.get("element.value")));
    facts.forEach((key, value) -> table.row(words.get(key), value));
    return Optional.of(table.html());
  }

  private Optional<Element> costs(List<Cost> costs) {
    if (costs.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
            words.get("costs.caption"),
            List.of(
                words.get("costs.year"),
                words.get("costs.kind"),
                words.get("costs.funding"),
                words.get("costs.price-year"),
                words.get("costs.amount")));
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (Cost cost : costs) {
      String money = cost.currency().map(Enum::name).orElse(currency);
      sums.merge(money, cost.amount(), BigDecimal::add);
      table.row(
          String.valueOf(cost.year()),
          words.get(cost.kind().map(it -> "cost." + it.id()).orElse("cost.operating")),
          cost.funding().map(it -> words.get("funding." + it.id())).orElse("–"),
          cost.priceYear().map(String::valueOf).orElse("–"),
          amount(cost.amount(), money));
    }
    sums.forEach((money, sum) -> table.row(words.get("costs.sum"), "", "", "", amount(sum, money)));
    return Optional.of(table.html());
  }

  private String amount(BigDecimal amount, String money) {
    String unit = money.equals(currency) ? words.get("currency." + money) : money;
    return words.number(amount) + "\u00a0" + unit;
  }

  private Optional<Element> indicator(IndicatorValues values) {
    if (values.baseline().isEmpty() && values.targets().isEmpty() && values.readings().isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
            words.get("indicator.caption"),
            List.of(
                words.get("indicator.when"),
                words.get("indicator.what"),
                words.get("indicator.value")));
    values
        .baseline()
        .ifPresent(
            it ->
                table.row(
                    String.valueOf(it.year()),
                    words.get("indicator.baseline"),
                    words.number(it.value())));
    values
        .readings()
        .forEach(
            it ->
                table.row(
                    words.date(it.date()),
                    words.get("indicator.reading"),
                    it.value().map(words::number).orElseGet(() -> words.get("indicator.none"))));
    values
        .targets()
        .forEach(
            it ->
                table.row(
                    String.valueOf(it.year()),
                    words.get("indicator.target"),
                    words.number(it.value())));
    return Optional.of(table.html());
  }

  /** A table in the making; its first row is its head. */
  private static final class Table {
    private final Element table = new Element("table");
    private final Element body = new Element("tbody");

    Table(String caption, List<String> heads) {
      if (!caption.isEmpty()) {
        table.appendElement("caption").text(caption);
      }
      Element head = table.appendElement("thead").appendElement("tr");
      heads.forEach(it -> head.appendElement("th").text(it));
      table.appendChild(body);
    }

    void row(String... cells) {
      Element row = body.appendElement("tr");
      for (String cell : cells) {
        row.appendElement("td").text(cell);
      }
    }

    Element html() {
      return table;
    }
  }
}
