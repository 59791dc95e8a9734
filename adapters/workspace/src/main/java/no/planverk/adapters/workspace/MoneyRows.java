package no.planverk.adapters.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.MoneyView.CandidateView;
import no.planverk.adapters.workspace.view.MoneyView.LineView;
import no.planverk.adapters.workspace.view.MoneyView.MoveView;
import no.planverk.adapters.workspace.view.TagView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.finance.BudgetSheet;
import no.planverk.application.finance.BudgetSheet.Line;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.budget.Standing;
import no.planverk.domain.budget.Sum;
import no.planverk.domain.budget.YearSum;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.person.Owner;

/** The measures of a financial plan as rows of a table. */
final class MoneyRows {
  private final Visit visit;
  private final Words words;
  private final BudgetSheet sheet;
  private final List<Measure> counting;

  MoneyRows(Visit visit, BudgetSheet sheet) {
    this.visit = visit;
    this.words = visit.words();
    this.sheet = sheet;
    this.counting = sheet.counting();
  }

  LineView line(Line line) {
    Measure measure = line.measure();
    MeasureStanding standing = line.standing();
    int at = counting.indexOf(measure);
    return new LineView(
        measure.id().toString(),
        at < 0 ? "–" : "" + (at + 1),
        measure.title().value(),
        sheet.mayDecide() ? Optional.of(at(measure, "")) : Optional.empty(),
        about(measure),
        measure.owner().map(Owner::name).orElse(""),
        cells(measure),
        tag(standing.standing()),
        standing.reason(),
        decided(line),
        sheet.whatIf().beyond().equals(Optional.of(measure.id())),
        sheet.mayDecide() && at >= 0 ? Optional.of(move(line, at)) : Optional.empty());
  }

  CandidateView candidate(Measure measure) {
    return new CandidateView(
        measure.id().toString(),
        measure.title().value(),
        about(measure),
        measure.owner().map(Owner::name).orElse(""),
        cells(measure).stream().map(it -> String.join(", ", it)).toList());
  }

  private String at(Measure measure, String path) {
    return PlanAddress.of(visit).at(MoneyAddress.PATH + "/measures/" + measure.id() + path);
  }

  private MoveView move(Line line, int at) {
    return new MoveView(
        at(line.measure(), "/rank"),
        line.standing().revision(),
        at > 0 ? Optional.of("" + (at - 1)) : Optional.empty(),
        at < counting.size() - 1 ? Optional.of("" + (at + 1)) : Optional.empty());
  }

  /** What kind of measure it is, the goals it serves and the plans it stands in. */
  private String about(Measure measure) {
    Stream<String> goals = measure.goals().stream().map(Measure.Goal::title).distinct();
    Stream<String> texts = measure.texts().stream().map(Measure.Text::title);
    return Stream.of(
            Stream.of(Words.capital(words.kind(measure.kind()))),
            goals.map(it -> words.get("money.goal", it)),
            texts)
        .flatMap(it -> it)
        .collect(Collectors.joining(" · "));
  }

  private String decided(Line line) {
    MeasureStanding standing = line.standing();
    String day = words.brief(visit.day(standing.decidedAt()));
    String said =
        line.decidedBy()
            .map(it -> words.get("money.decided.by", it, day))
            .orElseGet(() -> words.get("money.decided", day));
    return line.before()
        .map(
            it ->
                said
                    + " "
                    + words.get("money.before", words.get("money.standing." + it.standing().id())))
        .orElse(said);
  }

  private TagView tag(Standing standing) {
    String colour =
        switch (standing) {
          case PROPOSED -> "info";
          case IN_BUDGET -> "success";
          case POSTPONED -> "warning";
          case REJECTED -> "danger";
        };
    return new TagView(words.get("money.standing." + standing.id()), colour);
  }

  /** For each year what it costs, kind by kind. */
  private List<List<String>> cells(Measure measure) {
    List<YearSum> sums = sheet.sums().of(List.of(measure));
    return sheet.sums().years().stream()
        .map(
            year ->
                sums.stream()
                    .filter(it -> it.year() == year)
                    .flatMap(it -> parts(it.sum(), it.currency()).stream())
                    .toList())
        .toList();
  }

  private List<String> parts(Sum sum, Currency currency) {
    List<String> parts = new ArrayList<>();
    add(parts, "operating", sum.operating(), currency);
    add(parts, "investment", sum.investment(), currency);
    add(parts, "savings", sum.savings(), currency);
    add(parts, "external", sum.external(), currency);
    return parts;
  }

  private void add(List<String> parts, String key, BigDecimal amount, Currency currency) {
    if (amount.signum() != 0) {
      String unit = currency == sheet.sums().own() ? "" : " " + currency.name();
      parts.add(words.get("money.cell." + key, words.number(amount) + unit));
    }
  }
}
