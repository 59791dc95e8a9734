package no.planverk.adapters.rest;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.IndicatorBody;
import no.planverk.adapters.rest.wire.IndicatorFactsBody;
import no.planverk.adapters.rest.wire.IndicatorItemBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.ReadingBody;
import no.planverk.adapters.rest.wire.ReadingItemBody;
import no.planverk.application.indicator.CorrectReading;
import no.planverk.application.indicator.EditIndicatorFacts;
import no.planverk.application.indicator.EnterReading;
import no.planverk.application.indicator.IndicatorOrder;
import no.planverk.application.indicator.IndicatorQuery;
import no.planverk.application.indicator.ListIndicators;
import no.planverk.application.indicator.ReadIndicator;
import no.planverk.application.indicator.RemoveReading;
import no.planverk.domain.catalogue.Decimal;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.indicator.Frequency;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.indicator.IndicatorFacts;
import no.planverk.domain.indicator.IndicatorStatus;
import no.planverk.domain.indicator.Quality;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.sdg.SdgGoal;

/** The register of indicators: how each stands, its readings, and what is told of it. */
public final class IndicatorRoutes implements RouteGroup {
  private final ListIndicators listIndicators;
  private final ReadIndicator readIndicator;
  private final EnterReading enterReading;
  private final CorrectReading correctReading;
  private final RemoveReading removeReading;
  private final EditIndicatorFacts editIndicatorFacts;
  private final Clock clock;

  public IndicatorRoutes(
      ListIndicators listIndicators,
      ReadIndicator readIndicator,
      EnterReading enterReading,
      CorrectReading correctReading,
      RemoveReading removeReading,
      EditIndicatorFacts editIndicatorFacts,
      Clock clock) {
    this.listIndicators = listIndicators;
    this.readIndicator = readIndicator;
    this.enterReading = enterReading;
    this.correctReading = correctReading;
    this.removeReading = removeReading;
    this.editIndicatorFacts = editIndicatorFacts;
    this.clock = clock;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
                "/indicators",
                "listIndicators",
                "The register of indicators, with how each stands today",
                IndicatorItemBody.class,
                this::list)
            .listing("text", "unit", "plan", "sdg", "status", "overdue"),
        Endpoint.get(
            "/indicators/{element}",
            "readIndicator",
            "An indicator: how it stands today, why, and what does not fit together",
            IndicatorBody.class,
            this::read),
        Endpoint.get(
                "/indicators/{element}/readings",
                "listReadings",
                "An indicator's readings",
                ReadingItemBody.class,
                this::readings)
            .listing(),
        Endpoint.post(
            "/indicators/{element}/readings",
            "enterReading",
            "Enter a reading; without a value it was not measured, and the note says why",
            ReadingBody.class,
            ReadingItemBody.class,
            this::enter),
        Endpoint.put(
            "/indicators/{element}/readings/{number}",
            "correctReading",
            "Put another reading in the place of one; If-Match is the indicator's revision",
            ReadingBody.class,
            ReadingItemBody.class,
            this::correct),
        Endpoint.delete(
            "/indicators/{element}/readings/{number}",
            "removeReading",
            "Remove a reading; If-Match is the indicator's revision",
            this::remove),
        Endpoint.put(
            "/indicators/{element}/facts",
            "editIndicatorFacts",
            "Tell how an indicator is measured; If-Match is its facts' revision, r0 at first",
            IndicatorFactsBody.class,
            IndicatorFactsBody.class,
            this::describe));
  }

  private IndicatorWire wire(Call call) {
    return new IndicatorWire(LocalDate.ofInstant(clock.instant(), call.tenant().country().zone()));
  }

  private static ElementId id(Call call) {
    return new ElementId(call.id("element"));
  }

  private Answer list(Call call) {
    Faulty faulty = new Faulty();
    IndicatorQuery query =
        new IndicatorQuery(
            call.query("text"),
            faulty.id("/unit", call.query("unit").orElse(null), UnitId::new),
            faulty.id("/plan", call.query("plan").orElse(null), PlanId::new),
            faulty.value(
                "/sdg", call.query("sdg").orElse(null), FaultCode.INVALID_SDG, SdgGoal::of),
            faulty.value(
                "/status",
                call.query("status").orElse(null),
                FaultCode.NOT_IN_TABLE,
                IndicatorStatus::of),
            call.flag("overdue"));
    faulty.check();
    return call.answer(
        listIndicators.list(call.actor(), query, IndicatorOrder.BY_TITLE),
        register -> {
          List<IndicatorItemBody> items = register.found().stream().map(wire(call)::item).toList();
          String tag =
              items.stream().map(IndicatorItemBody::toString).collect(Collectors.joining("\n"));
          return Answer.ok(Etag.ofList(tag), PageBody.whole(items));
        });
  }

  private Answer read(Call call) {
    return call.answer(
        readIndicator.read(call.actor(), id(call)),
        seen -> {
          IndicatorBody body = wire(call).whole(seen);
          return Answer.ok(Etag.of(body.revision()), body);
        });
  }

  private Answer readings(Call call) {
    return call.answer(
        readIndicator.read(call.actor(), id(call)),
        seen ->
            Answer.ok(
                Etag.of(seen.indicator().revision()),
                PageBody.whole(IndicatorWire.readings(seen.indicator()))));
  }

  private static Reading reading(Call call) {
    ReadingBody body = call.body(ReadingBody.class);
    Faulty faulty = new Faulty();
    Optional<LocalDate> day = faulty.requiredDay("/date", body.date());
    Optional<BigDecimal> value =
        faulty.value("/value", body.value(), FaultCode.INVALID_NUMBER, Decimal::parse);
    faulty.check();
    return new Reading(
        day.orElseThrow(), value, faulty.text(body.source()), faulty.text(body.note()));
  }

  private Answer enter(Call call) {
    Reading reading = reading(call);
    return call.<Indicator>making(
        once -> enterReading.enter(call.actor(), id(call), once, reading),
        indicator ->
            Answer.created(
                call.address("/indicators/" + indicator.id() + "/readings"),
                Etag.of(indicator.revision()),
                of(reading, indicator)));
  }

  /** The reading as it stands among the indicator's now. */
  private static ReadingItemBody of(Reading reading, Indicator indicator) {
    return IndicatorWire.readings(indicator)
        .get(indicator.values().readings().lastIndexOf(reading));
  }

  /** What is no number is nothing that is there. */
  private static int number(Call call) {
    String text = call.segment("number");
    return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 0;
  }

  private Answer correct(Call call) {
    Reading reading = reading(call);
    return call.answer(
        correctReading.correct(call.actor(), id(call), call.expected(), number(call), reading),
        it -> Answer.ok(Etag.of(it.revision()), of(reading, it)));
  }

  private Answer remove(Call call) {
    return call.answer(
        removeReading.remove(call.actor(), id(call), call.expected(), number(call)),
        it -> Answer.gone());
  }

  private Answer describe(Call call) {
    IndicatorFactsBody body = call.body(IndicatorFactsBody.class);
    Faulty faulty = new Faulty();
    IndicatorFacts facts =
        new IndicatorFacts(
            faulty.value(
                "/definition",
                body.definition(),
                FaultCode.INVALID_TEXT,
                IndicatorFacts::checkDefinition),
            faulty.value(
                "/source", body.source(), FaultCode.INVALID_TEXT, IndicatorFacts::checkSource),
            faulty.value("/frequency", body.frequency(), FaultCode.NOT_IN_TABLE, Frequency::of),
            faulty.value("/quality", body.quality(), FaultCode.NOT_IN_TABLE, Quality::of),
            faulty.value(
                "/qualityNote",
                body.qualityNote(),
                FaultCode.INVALID_TEXT,
                IndicatorFacts::checkNote),
            0);
    faulty.check();
    return call.answer(
        editIndicatorFacts.edit(call.actor(), id(call), call.expected(), facts),
        it -> Answer.ok(Etag.of(it.facts().revision()), IndicatorWire.facts(it.facts())));
  }
}
