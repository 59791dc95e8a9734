package no.planverk.adapters.workspace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.TagView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.indicator.Sighting;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.indicator.Assessment;
import no.planverk.domain.indicator.Finding;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.indicator.IndicatorStatus;
import no.planverk.domain.indicator.Measured;
import no.planverk.domain.indicator.Trend;

/** Says in words how an indicator stands, why, and what of it does not fit together. */
record IndicatorWording(Words words, LocalDate today) {
  List<TagView> tags(Sighting seen) {
    List<TagView> tags = new ArrayList<>();
    IndicatorStatus status = seen.assessment().status();
    tags.add(new TagView(status(status), colour(status)));
    if (seen.overdue()) {
      tags.add(new TagView(words.get("indicator.overdue"), "warning"));
    }
    return tags;
  }

  String status(IndicatorStatus status) {
    return words.get("indicator-status." + status.id());
  }

  private static String colour(IndicatorStatus status) {
    return switch (status) {
      case ON_TARGET -> "success";
      case NEAR -> "warning";
      case OFF -> "danger";
      case NOT_MEASURED -> "info";
      case UNKNOWN -> "neutral";
    };
  }

  String trend(Trend trend) {
    return words.get("indicator.trend." + trend.id());
  }

  /** A value with what it is measured in: {@code 12,5 %}. */
  String amount(Indicator indicator, BigDecimal value) {
    String unit = indicator.values().unit().map(it -> " " + it).orElse("");
    return words.number(value.setScale(Math.min(3, value.scale()), RoundingMode.HALF_UP)) + unit;
  }

  /** The latest reading and its day, or nothing. */
  String latest(Indicator indicator) {
    return indicator
        .latest(today)
        .map(
            it ->
                words.get(
                    "indicators.latest.on",
                    it.value()
                        .map(value -> amount(indicator, value))
                        .orElseGet(() -> status(IndicatorStatus.NOT_MEASURED)),
                    words.brief(it.date())))
        .orElse("");
  }

  String target(Indicator indicator) {
    return indicator
        .nextTarget(today)
        .map(it -> words.get("indicators.target.in", amount(indicator, it.value()), "" + it.year()))
        .orElse("");
  }

  /** Sentences that say why it stands so, how it moves and when it is read next. */
  List<String> why(Sighting seen) {
    Indicator indicator = seen.indicator();
    List<String> sentences = new ArrayList<>(explained(indicator, seen.assessment()));
    Trend trend = indicator.trend(today);
    if (trend != Trend.NONE) {
      sentences.add(trend(trend) + ".");
    }
    due(seen).ifPresent(sentences::add);
    return sentences;
  }

  private List<String> explained(Indicator indicator, Assessment assessment) {
    return switch (assessment) {
      case Assessment.InBand(Measured latest, Band band, var status) ->
          List.of(
              words.get(
                  "indicator.why.in-band",
                  amount(indicator, latest.value()),
                  words.date(latest.day()),
                  band.status(),
                  range(indicator, band)));
      case Assessment.OnPath path -> beside(indicator, path);
      case Assessment.NotMeasured(Reading latest) ->
          List.of(
              latest
                  .note()
                  .map(it -> words.get("indicator.why.not-measured", words.date(latest.date()), it))
                  .orElseGet(
                      () ->
                          words.get(
                              "indicator.why.not-measured.unsaid", words.date(latest.date()))));
      case Assessment.Untold(var why) -> List.of(words.get("indicator.why." + why.id()));
    };
  }

  private List<String> beside(Indicator indicator, Assessment.OnPath path) {
    return List.of(
        words.get(
            "indicator.why.path",
            amount(indicator, path.latest().value()),
            words.date(path.latest().day()),
            amount(indicator, path.wanted())),
        words.get(
            "indicator.why.path." + path.status().id(),
            amount(indicator, path.missing()),
            amount(indicator, path.leeway())));
  }

  String range(Indicator indicator, Band band) {
    Optional<String> from = band.from().map(it -> amount(indicator, it));
    Optional<String> to = band.to().map(it -> amount(indicator, it));
    if (from.isPresent() && to.isPresent()) {
      return words.get("indicator.range", from.get(), to.get());
    }
    return from.map(it -> words.get("indicator.range.from", it))
        .or(() -> to.map(it -> words.get("indicator.range.to", it)))
        .orElseGet(() -> words.get("indicator.range.all"));
  }

  private Optional<String> due(Sighting seen) {
    if (seen.indicator().facts().frequency().isEmpty()) {
      return Optional.empty();
    }
    String key = seen.overdue() ? "indicator.due.passed" : "indicator.due";
    return Optional.of(
        seen.indicator()
            .nextDue()
            .map(it -> words.get(key, words.date(it)))
            .orElseGet(() -> words.get("indicator.due.never")));
  }

  String finding(Indicator indicator, Finding finding) {
    return switch (finding) {
      case Finding.Overlap(Band below, Band above) ->
          words.get("indicator.finding.overlap", below.status(), above.status());
      case Finding.Gap(Band below, Band above) ->
          words.get(
              "indicator.finding.gap",
              below.status(),
              above.status(),
              below.to().map(it -> amount(indicator, it)).orElse(""),
              above.from().map(it -> amount(indicator, it)).orElse(""));
      case Finding.UpsideDown(Band band) ->
          words.get("indicator.finding.upside-down", band.status());
      case Finding.WithoutStatus(Band band) ->
          words.get("indicator.finding.without-status", band.status());
      case Finding.InNoBand(Measured reading) ->
          words.get(
              "indicator.finding.in-no-band",
              words.date(reading.day()),
              amount(indicator, reading.value()));
      case Finding.SameDay(LocalDate day) ->
          words.get("indicator.finding.same-day", words.date(day));
      case Finding.SameYear(int year) -> words.get("indicator.finding.same-year", "" + year);
    };
  }
}
