package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.LineChart;
import no.planverk.adapters.workspace.view.CardView;
import no.planverk.adapters.workspace.view.CardView.OriginView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.SparkView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.fetching.Origin;
import no.planverk.application.writing.OpenEditor.Opened;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.PrintedNumbers;

/** Elements as cards in the text, with what stands under them. */
final class Cards {
  private final Words words;
  private final PlanAddress address;
  private final Manuscript text;
  private final ShownText shownText;
  private final PrintedNumbers numbers;
  private final Opened opened;

  Cards(Visit visit, PlanAddress address, Manuscript text, ShownText shownText, Opened opened) {
    this.opened = opened;
    this.words = visit.words();
    this.address = address;
    this.text = text;
    this.shownText = shownText;
    this.numbers = PrintedNumbers.of(text);
  }

  CardView card(Placement placement) {
    Element element = text.shown(placement);
    Element.Content content = element.content();
    return new CardView(
        placement.id().toString(),
        element.id().toString(),
        element.kind().id(),
        words.kind(element.kind()),
        numbers.of(placement.id()),
        content.title().value(),
        content.text().map(shownText::of),
        content.internal().map(shownText::of),
        facts(content),
        content.sdg().stream().map(it -> it.goal().number()).distinct().toList(),
        spark(content.indicator()),
        Optional.ofNullable(opened.fetched().get(element.id())).map(this::origin),
        address.at("/elements/" + placement.id()),
        address.at("/elements/new?under=" + placement.id()),
        opened.maySuggest()
            ? Optional.of(address.at("/talk?element=" + placement.id()))
            : Optional.empty(),
        text.placementsUnder(placement.id()).stream().map(this::card).toList());
  }

  private OriginView origin(Origin origin) {
    return new OriginView(
        new LinkView(
            words.get(
                "card.fetched", origin.source(), FetchWords.edition(words, origin.fetch().shown())),
            address.at(FetchedPages.PATH + "/" + origin.fetch().element()),
            false),
        origin.waits());
  }

  private Optional<SparkView> spark(IndicatorValues values) {
    return new LineChart(LineChart.Frame.SMALL, words::number)
        .of(values)
        .map(it -> new SparkView(it, said(values)));
  }

  /** The latest reading, and what is aimed at last. */
  private String said(IndicatorValues values) {
    String unit = values.unit().map(it -> " " + it).orElse("");
    String latest =
        values.readings().stream()
            .filter(it -> it.value().isPresent())
            .max(Comparator.comparing(Reading::date))
            .map(
                it ->
                    words.get(
                        "card.latest",
                        words.number(it.value().orElseThrow()) + unit,
                        words.brief(it.date())))
            .orElseGet(() -> words.get("card.unmeasured"));
    return values.targets().stream()
        .max(Comparator.comparing(YearValue::year))
        .map(it -> words.get("card.aim", latest, words.number(it.value()) + unit, "" + it.year()))
        .orElse(latest);
  }

  private List<String> facts(Element.Content content) {
    List<String> facts = new ArrayList<>();
    content.owner().ifPresent(it -> facts.add(words.get("card.owner", it.name())));
    content.start().ifPresent(it -> facts.add(words.get("card.start", it.text())));
    content.deadline().ifPresent(it -> facts.add(words.get("card.deadline", words.due(it))));
    content.status().ifPresent(it -> facts.add(words.get("measure-status." + it.id())));
    if (!content.costs().isEmpty()) {
      facts.add(words.get("card.cost", MoneyWording.ofCosts(words, content.costs())));
    }
    if (!content.indicator().readings().isEmpty()) {
      facts.add(words.get("card.readings", content.indicator().readings().size()));
    }
    return facts;
  }
}
