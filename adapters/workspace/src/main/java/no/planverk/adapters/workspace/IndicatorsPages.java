package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.http.LineChart;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.IndicatorsView;
import no.planverk.adapters.workspace.view.IndicatorsView.LineView;
import no.planverk.adapters.workspace.view.IndicatorsView.SentView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.RegisterView.EmptyView;
import no.planverk.adapters.workspace.view.RegisterView.HeadView;
import no.planverk.adapters.workspace.view.SparkView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.indicator.IndicatorOrder;
import no.planverk.application.indicator.IndicatorOrder.By;
import no.planverk.application.indicator.ListIndicators;
import no.planverk.application.indicator.ListIndicators.Register;
import no.planverk.application.indicator.Sighting;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.indicator.IndicatorPlace;
import no.planverk.domain.indicator.IndicatorStatus;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Owner;
import no.planverk.domain.sdg.SdgGoal;

/** All indicators of the municipality's plans, page by page, with how each stands. */
public final class IndicatorsPages implements PageGroup {
  private static final int PAGE = 25;

  private final ListIndicators listIndicators;
  private final ReadOrganisation readOrganisation;

  public IndicatorsPages(ListIndicators listIndicators, ReadOrganisation readOrganisation) {
    this.listIndicators = listIndicators;
    this.readOrganisation = readOrganisation;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get(IndicatorSearch.PATH, this::list));
  }

  private Shown list(Visit visit) {
    Words words = visit.words();
    IndicatorSearch search = IndicatorSearch.of(visit);
    Register narrowed =
        visit.needed(
            listIndicators.list(visit.actor(), search.at("", false).query(), search.order()));
    Optional<IndicatorStatus> status = search.query().status();
    List<Sighting> found =
        narrowed.found().stream()
            .filter(it -> !search.overdue() || it.overdue())
            .filter(it -> status.map(is -> is == it.assessment().status()).orElse(true))
            .toList();
    int last = Math.max(1, (found.size() + PAGE - 1) / PAGE);
    int page = Math.min(search.page(), last);
    int from = (page - 1) * PAGE;
    IndicatorsView view =
        new IndicatorsView(
            visit.at(IndicatorSearch.PATH),
            selections(visit, search, narrowed.found()),
            FieldView.text("text", words.get("indicators.text"), search.text()),
            fields(visit, search, narrowed.plans()),
            search.isFiltered(),
            sent(search),
            words.get("indicators.count", found.size()),
            found.isEmpty() ? Optional.of(empty(visit, search)) : Optional.empty(),
            heads(visit, search),
            found.subList(from, Math.min(found.size(), from + PAGE)).stream()
                .map(it -> line(visit, it))
                .toList(),
            words.get("pager.place", page, last),
            at(visit, search, page - 1, page > 1),
            at(visit, search, page + 1, page < last),
            narrowed.found().stream().anyMatch(Sighting::mayEnter)
                ? Optional.of(visit.at(IndicatorSearch.PATH + "/import"))
                : Optional.empty(),
            visit.at(IndicatorSearch.PATH + "/export"));
    return Shown.sheet("indicators", words.get("indicators.title"), view);
  }

  /** What the form sends along besides its fields: the selection and the order. */
  private static List<SentView> sent(IndicatorSearch search) {
    return Stream.of(
            new SentView("status", search.status()),
            new SentView("overdue", search.overdue() ? "1" : ""),
            new SentView("sort", search.sort()))
        .filter(it -> !it.value().isEmpty())
        .toList();
  }

  private static List<HeadView> heads(Visit visit, IndicatorSearch search) {
    return List.of(
        head(visit, search, "title", By.TITLE),
        head(visit, search, "status", By.STATUS),
        head(visit, search, "latest", By.LATEST),
        head(visit, "target"),
        head(visit, "course"),
        head(visit, search, "owner", By.OWNER));
  }

  private static HeadView head(Visit visit, String key) {
    return new HeadView(
        visit.words().get("indicators.column." + key), Optional.empty(), Optional.empty());
  }

  /** A second time the other way round; what was read last is what one wants to see first. */
  private static HeadView head(Visit visit, IndicatorSearch search, String key, By by) {
    IndicatorOrder order = search.order();
    boolean sorted = order.by() == by;
    boolean backwards = sorted ? !order.backwards() : by == By.LATEST;
    return new HeadView(
        visit.words().get("indicators.column." + key),
        Optional.of(search.ordered(new IndicatorOrder(by, backwards)).address(visit)),
        sorted ? Optional.of(order.backwards() ? "descending" : "ascending") : Optional.empty());
  }

  /** Each status and what is overdue, with how many there are among what the fields left. */
  private static List<LinkView> selections(
      Visit visit, IndicatorSearch search, List<Sighting> all) {
    Words words = visit.words();
    List<LinkView> links = new ArrayList<>();
    links.add(
        new LinkView(
            words.get("indicators.selection.all", all.size()),
            search.at("", false).address(visit),
            search.status().isEmpty() && !search.overdue()));
    for (IndicatorStatus status : IndicatorStatus.values()) {
      long count = count(all, it -> it.assessment().status() == status);
      links.add(
          new LinkView(
              words.get(
                  "indicators.selection.status",
                  words.get("indicator-status." + status.id()),
                  count),
              search.at(status.id(), false).address(visit),
              search.status().equals(status.id())));
    }
    links.add(
        new LinkView(
            words.get("indicators.selection.overdue", count(all, Sighting::overdue)),
            search.at("", true).address(visit),
            search.overdue()));
    return links;
  }

  private static long count(List<Sighting> all, Predicate<Sighting> belongs) {
    return all.stream().filter(belongs).count();
  }

  private List<FieldView> fields(Visit visit, IndicatorSearch search, List<IndicatorPlace> plans) {
    Words words = visit.words();
    List<FieldView> fields = new ArrayList<>();
    fields.add(
        select(
            words,
            "plan",
            search.plan(),
            plans.stream().map(it -> new ChoiceView(it.plan().toString(), it.title())).toList()));
    if (visit.may(Act.SEE_PEOPLE)) {
      fields.add(
          FieldView.select(
              "unit",
              words.get("indicators.filter.unit"),
              search.unit(),
              Choices.units(
                  visit.needed(readOrganisation.read(visit.actor(), Optional.empty())).chart(),
                  words.get("indicators.filter.unit.any"))));
    }
    fields.add(
        select(
            words,
            "sdg",
            search.sdg(),
            Arrays.stream(SdgGoal.values())
                .map(
                    it ->
                        new ChoiceView(
                            Integer.toString(it.number()),
                            it.number() + " " + it.title(words.language())))
                .toList()));
    return fields;
  }

  private static FieldView select(
      Words words, String name, String value, List<ChoiceView> choices) {
    List<ChoiceView> all = new ArrayList<>();
    all.add(new ChoiceView("", words.get("indicators.filter." + name + ".any")));
    all.addAll(choices);
    return FieldView.select(name, words.get("indicators.filter." + name), value, all);
  }

  private static LineView line(Visit visit, Sighting seen) {
    Indicator indicator = seen.indicator();
    IndicatorWording wording = new IndicatorWording(visit.words(), visit.today());
    String trend = wording.trend(indicator.trend(visit.today()));
    return new LineView(
        indicator.title(),
        visit.at(IndicatorSearch.PATH + "/" + indicator.id()),
        seen.places().stream().map(IndicatorPlace::title).collect(Collectors.joining(", ")),
        wording.tags(seen),
        wording.latest(indicator),
        wording.target(indicator),
        indicator.owner().map(Owner::name).orElse(""),
        new LineChart(LineChart.Frame.SMALL, visit.words()::number)
            .of(indicator.values())
            .map(it -> new SparkView(it, trend)),
        trend);
  }

  private static EmptyView empty(Visit visit, IndicatorSearch search) {
    Words words = visit.words();
    return search.narrows()
        ? new EmptyView(
            words.get("indicators.none.found"),
            Optional.of(
                new LinkView(
                    words.get("indicators.everything"), visit.at(IndicatorSearch.PATH), false)))
        : new EmptyView(
            words.get("indicators.none"),
            Optional.of(
                new LinkView(
                    words.get("indicators.to-plans"), visit.at(RegisterSearch.PATH), false)));
  }

  private static Optional<String> at(
      Visit visit, IndicatorSearch search, int page, boolean isThere) {
    return isThere ? Optional.of(search.onPage(page).address(visit)) : Optional.empty();
  }
}
