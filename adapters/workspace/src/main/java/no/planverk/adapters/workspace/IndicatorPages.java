package no.planverk.adapters.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.http.LineChart;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.IndicatorView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.ReadingView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.indicator.CorrectReading;
import no.planverk.application.indicator.EnterReading;
import no.planverk.application.indicator.ReadIndicator;
import no.planverk.application.indicator.RemoveReading;
import no.planverk.application.indicator.Sighting;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.indicator.Indicator;

/** One indicator: how it stands and why, its readings, and the forms in which they are entered. */
public final class IndicatorPages implements PageGroup {
  private static final String ONE = IndicatorSearch.PATH + "/{element}";

  private final ReadIndicator readIndicator;
  private final EnterReading enterReading;
  private final CorrectReading correctReading;
  private final RemoveReading removeReading;

  public IndicatorPages(
      ReadIndicator readIndicator,
      EnterReading enterReading,
      CorrectReading correctReading,
      RemoveReading removeReading) {
    this.readIndicator = readIndicator;
    this.enterReading = enterReading;
    this.correctReading = correctReading;
    this.removeReading = removeReading;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(ONE, visit -> show(visit, Map.of(), 200)),
        Page.post(ONE + "/readings", this::enter),
        Page.get(ONE + "/readings/{number}", this::open),
        Page.post(ONE + "/readings/{number}", this::correct),
        Page.post(ONE + "/readings/{number}/removal", this::remove));
  }

  static ElementId id(Visit visit) {
    return new ElementId(visit.id("element"));
  }

  static String at(Visit visit, String path) {
    return visit.at(IndicatorSearch.PATH + "/" + id(visit) + path);
  }

  private Sighting seen(Visit visit) {
    return visit.needed(readIndicator.read(visit.actor(), id(visit)));
  }

  /** From the register to the indicator. */
  static List<LinkView> path(Visit visit, Indicator indicator) {
    return List.of(toRegister(visit), new LinkView(indicator.title(), at(visit, ""), false));
  }

  private static LinkView toRegister(Visit visit) {
    return new LinkView(
        visit.words().get("indicators.title"), visit.at(IndicatorSearch.PATH), false);
  }

  private Shown show(Visit visit, Map<String, String> values, int status) {
    Words words = visit.words();
    Sighting seen = seen(visit);
    Indicator indicator = seen.indicator();
    IndicatorWording wording = new IndicatorWording(words, visit.today());
    IndicatorSheet sheet = new IndicatorSheet(visit, wording, seen);
    IndicatorView view =
        new IndicatorView(
            List.of(toRegister(visit)),
            indicator.title(),
            wording.tags(seen),
            wording.why(seen),
            indicator.findings().stream().map(it -> wording.finding(indicator, it)).toList(),
            new LineChart(LineChart.Frame.WHOLE, words::number).of(indicator.values()),
            sheet.rows(),
            sheet.facts(),
            seen.mayEnter() ? Optional.of(at(visit, "/facts")) : Optional.empty(),
            sheet.plans(),
            seen.mayEnter() ? Optional.of(adding(visit, values)) : Optional.empty());
    return new Shown.Sheet(status, "indicator", indicator.title(), view);
  }

  private static GroupedFormView adding(Visit visit, Map<String, String> values) {
    return new GroupedFormView(
        List.of(),
        visit.words().get("reading.add"),
        "",
        at(visit, "/readings"),
        0,
        new ReadingFields(visit.words()).of(values, visit.form().errors()),
        List.of(),
        visit.words().get("reading.add.save"),
        at(visit, ""));
  }

  private Shown enter(Visit visit) {
    visit.needed(open(visit, seen(visit)));
    Form form = visit.form();
    Optional<Reading> reading = new ReadingFields(visit.words()).read(form);
    if (reading.isPresent()
        && stored(
            visit, enterReading.enter(visit.actor(), id(visit), Once.eachTime(), reading.get()))) {
      return Shown.done(at(visit, ""), "reading-entered");
    }
    return show(visit, form.values(), 400);
  }

  /** Who may not enter anything is told so before what they sent is looked at. */
  private static Reply<Sighting> open(Visit visit, Sighting seen) {
    return seen.mayEnter() ? Reply.done(seen) : new Reply.NotAllowed<>();
  }

  /** Whether it is stored; what was wrong stands at the fields. */
  private static boolean stored(Visit visit, Reply<Indicator> reply) {
    Form form = visit.form();
    switch (reply) {
      case Reply.Faulty<Indicator>(var faults) -> form.take(faults);
      case Reply.Stale<Indicator>() -> form.error("date", visit.words().get("reading.stale"));
      case Reply.Done<Indicator> done -> {
        return true;
      }
      case Reply.Refused<Indicator>(var why) -> visit.needed(reply);
      case Reply.Unknown<Indicator>() -> visit.needed(reply);
      case Reply.NotAllowed<Indicator>() -> visit.needed(reply);
      case Reply.Repeated<Indicator>(var given) -> visit.needed(reply);
    }
    return false;
  }

  /** The place of the reading among the indicator's, from 1. */
  private static int number(Visit visit, Sighting seen) {
    String text = visit.segment("number");
    int number = text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 0;
    if (number < 1 || number > seen.indicator().values().readings().size()) {
      throw new Turned(404, "not-found");
    }
    return number;
  }

  private Shown open(Visit visit) {
    Sighting seen = seen(visit);
    visit.needed(open(visit, seen));
    int number = number(visit, seen);
    Reading reading = seen.indicator().values().readings().get(number - 1);
    return opened(visit, seen, number, new ReadingFields(visit.words()).values(reading), 200);
  }

  private static Shown opened(
      Visit visit, Sighting seen, int number, Map<String, String> values, int status) {
    Words words = visit.words();
    String here = at(visit, "/readings/" + number);
    GroupedFormView form =
        new GroupedFormView(
            path(visit, seen.indicator()),
            words.get("reading.change"),
            "",
            here,
            seen.indicator().revision(),
            new ReadingFields(words).of(values, visit.form().errors()),
            List.of(),
            words.get("reading.add.save"),
            at(visit, ""));
    return new Shown.Sheet(
        status, "reading", form.title(), new ReadingView(form, here + "/removal"));
  }

  private Shown correct(Visit visit) {
    Sighting seen = seen(visit);
    visit.needed(open(visit, seen));
    int number = number(visit, seen);
    Form form = visit.form();
    Optional<Reading> reading = new ReadingFields(visit.words()).read(form);
    if (reading.isPresent()
        && stored(
            visit,
            correctReading.correct(
                visit.actor(), id(visit), expected(form), number, reading.get()))) {
      return Shown.done(at(visit, ""), "reading-changed");
    }
    return opened(visit, seen, number, form.values(), 400);
  }

  private static Expected expected(Form form) {
    return Expected.revision(form.read("revision", Long::valueOf).orElse(-1L));
  }

  private Shown remove(Visit visit) {
    Sighting seen = seen(visit);
    visit.needed(open(visit, seen));
    visit.needed(
        removeReading.remove(
            visit.actor(), id(visit), expected(visit.form()), number(visit, seen)));
    return Shown.done(at(visit, ""), "reading-removed");
  }
}
