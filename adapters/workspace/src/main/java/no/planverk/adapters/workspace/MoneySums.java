package no.planverk.adapters.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.planverk.adapters.workspace.MoneyGroups.Group;
import no.planverk.adapters.workspace.view.BarsView;
import no.planverk.adapters.workspace.view.MoneyView.FrameView;
import no.planverk.adapters.workspace.view.MoneyView.GroupView;
import no.planverk.adapters.workspace.view.MoneyView.SumView;
import no.planverk.adapters.workspace.view.MoneyView.SumsView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.finance.BudgetSheet;
import no.planverk.domain.budget.Frame;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.budget.Sum;
import no.planverk.domain.budget.YearSum;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.person.UnitId;

/** What measures cost together, year by year, as tables and bars. */
final class MoneySums {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 220;
  private static final int FOOT = 28;

  private final Words words;
  private final BudgetSheet sheet;
  private final List<Integer> years;

  MoneySums(Words words, BudgetSheet sheet) {
    this.words = words;
    this.sheet = sheet;
    this.years = sheet.sums().years();
  }

  /** One table for each currency; in the country's own even where nothing costs. */
  List<SumsView> tables(List<Measure> measures) {
    List<YearSum> sums = sheet.sums().of(measures);
    List<SumsView> tables = new ArrayList<>();
    for (Currency currency : Currency.values()) {
      List<YearSum> those = sums.stream().filter(it -> it.currency() == currency).toList();
      if (!those.isEmpty() || currency == sheet.sums().own()) {
        tables.add(
            new SumsView(
                currency.name(),
                List.of(
                    row("operating", false, those, Sum::operating),
                    row("investment", false, those, Sum::investment),
                    row("savings", false, those, Sum::savings),
                    row("external", false, those, Sum::external),
                    row("net", true, those, Sum::net))));
      }
    }
    return tables;
  }

  private SumView row(
      String key, boolean total, List<YearSum> sums, Function<Sum, BigDecimal> part) {
    return new SumView(
        words.get("money.sum." + key),
        total,
        years.stream().map(it -> words.number(part.apply(sum(sums, it)))).toList());
  }

  private static Sum sum(List<YearSum> sums, int year) {
    return sums.stream()
        .filter(it -> it.year() == year)
        .map(YearSum::sum)
        .reduce(Sum.NOTHING, Sum::plus);
  }

  /** What the municipality itself has to find, group by group, in its own currency. */
  List<GroupView> groups(List<Measure> measures, MoneyGroups groups, String by) {
    Map<String, Group> known = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Measure measure : measures) {
      for (Group group : groups.of(measure, by)) {
        known.putIfAbsent(group.id(), group);
        counts.merge(group.id(), 1, Integer::sum);
      }
    }
    Map<String, List<YearSum>> sums =
        sheet
            .sums()
            .by(measures, it -> groups.of(it, by).stream().map(Group::id).distinct().toList());
    return known.values().stream()
        .sorted(
            Comparator.comparing(Group::name, words::compare)
                .thenComparing(Group::note)
                .thenComparing(Group::id))
        .map(
            it ->
                new GroupView(
                    it.name(),
                    it.note(),
                    "" + counts.getOrDefault(it.id(), 0),
                    years.stream()
                        .map(year -> words.number(own(sums.getOrDefault(it.id(), List.of()), year)))
                        .toList()))
        .toList();
  }

  private BigDecimal own(List<YearSum> sums, int year) {
    return sum(sums.stream().filter(it -> it.currency() == sheet.sums().own()).toList(), year)
        .net();
  }

  /** The frames, of the whole first, with what is left of each. */
  List<FrameView> frames(Map<UnitId, String> units) {
    List<FrameView> views = new ArrayList<>();
    List<Optional<UnitId>> whose =
        sheet.budget().frames().stream().map(Frame::unit).distinct().toList();
    for (Optional<UnitId> unit : whose) {
      for (CostKind kind : CostKind.values()) {
        List<Frame> frames =
            sheet.budget().frames().stream()
                .filter(it -> it.unit().equals(unit) && it.kind() == kind)
                .toList();
        if (!frames.isEmpty()) {
          String name =
              unit.map(it -> units.getOrDefault(it, "–"))
                  .orElseGet(() -> words.get("money.frames.whole"));
          views.add(
              new FrameView(
                  name + ": " + words.get("cost.kind." + kind.id()),
                  years.stream().map(it -> amount(frames, it, Frame::amount)).toList(),
                  years.stream().map(it -> amount(frames, it, this::left)).toList()));
        }
      }
    }
    return views;
  }

  private BigDecimal left(Frame frame) {
    return sheet.whatIf().left().getOrDefault(frame.place(), frame.amount());
  }

  private String amount(List<Frame> frames, int year, Function<Frame, BigDecimal> which) {
    return frames.stream()
        .filter(it -> it.year() == year)
        .findFirst()
        .map(it -> words.number(which.apply(it)))
        .orElse("–");
  }

  /** Running, building and saving, year by year; none where nothing costs anything. */
  Optional<BarsView> bars(List<Measure> measures) {
    List<YearSum> sums =
        sheet.sums().of(measures).stream()
            .filter(it -> it.currency() == sheet.sums().own())
            .toList();
    double most = 0;
    double least = 0;
    for (YearSum it : sums) {
      most = Math.max(most, it.sum().operating().max(it.sum().investment()).doubleValue());
      least = Math.min(least, it.sum().savings().doubleValue());
    }
    if (most <= least) {
      return Optional.empty();
    }
    return Optional.of(draw(sums, new Scale(most, least)));
  }

  private record Scale(double most, double least) {
    double y(double amount) {
      return 8 + (HEIGHT - FOOT - 8) * (most - amount) / (most - least);
    }
  }

  private BarsView draw(List<YearSum> sums, Scale scale) {
    List<BarsView.BarView> bars = new ArrayList<>();
    List<BarsView.LabelView> labels = new ArrayList<>();
    double step = (double) WIDTH / years.size();
    double wide = Math.min(step / 4, 40);
    for (int i = 0; i < years.size(); i++) {
      Sum sum = sum(sums, years.get(i));
      double left = step * i + (step - 3 * wide) / 2;
      bars.add(bar("operating", left, wide, sum.operating(), years.get(i), scale));
      bars.add(bar("investment", left + wide, wide, sum.investment(), years.get(i), scale));
      bars.add(bar("savings", left + 2 * wide, wide, sum.savings(), years.get(i), scale));
      labels.add(new BarsView.LabelView(at(step * (i + 0.5)), "" + years.get(i)));
    }
    return new BarsView(
        words.get("money.bars"),
        List.of("operating", "investment", "savings").stream()
            .map(it -> new BarsView.KeyView("bars__" + it, words.get("money.sum." + it)))
            .toList(),
        bars,
        labels,
        at(scale.y(0)));
  }

  private BarsView.BarView bar(
      String part, double x, double wide, BigDecimal amount, int year, Scale scale) {
    double from = scale.y(Math.max(amount.doubleValue(), 0));
    double to = scale.y(Math.min(amount.doubleValue(), 0));
    return new BarsView.BarView(
        "bars__" + part,
        at(x),
        at(from),
        at(wide - 2),
        at(to - from),
        year + ": " + words.get("money.sum." + part) + " " + words.number(amount));
  }

  private static String at(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }
}
