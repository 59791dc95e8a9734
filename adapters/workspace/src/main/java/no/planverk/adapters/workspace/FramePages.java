package no.planverk.adapters.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FramesView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.finance.BudgetSheet;
import no.planverk.application.finance.ReadBudget;
import no.planverk.application.finance.SetFrames;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.domain.budget.Budget;
import no.planverk.domain.budget.Frame;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Decimal;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;

/** The frames of a financial plan: of the municipality, or of one unit at a time. */
public final class FramePages implements PageGroup {
  private final ReadBudget readBudget;
  private final SetFrames setFrames;
  private final ReadOrganisation readOrganisation;

  public FramePages(ReadBudget readBudget, SetFrames setFrames, ReadOrganisation readOrganisation) {
    this.readBudget = readBudget;
    this.setFrames = setFrames;
    this.readOrganisation = readOrganisation;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/money/frames", this::open),
        Page.post("/work/plans/{plan}/money/frames", this::set));
  }

  private BudgetSheet sheet(Visit visit) {
    BudgetSheet sheet = visit.needed(readBudget.read(visit.actor(), PlanAddress.of(visit).plan()));
    if (!sheet.mayDecide()) {
      throw new Turned(403, "not-allowed");
    }
    return sheet;
  }

  private List<Unit> units(Visit visit) {
    return visit.may(Act.SEE_PEOPLE)
        ? visit.needed(readOrganisation.read(visit.actor(), Optional.empty())).chart().units()
        : List.of();
  }

  /** The unit that is asked for, if there is such a one; else the whole municipality. */
  private static Optional<UnitId> unit(Optional<String> asked, List<Unit> units) {
    Optional<UUID> id = asked.flatMap(Ids::read);
    return units.stream()
        .map(Unit::id)
        .filter(it -> id.equals(Optional.of(it.value())))
        .findFirst();
  }

  private Shown open(Visit visit) {
    BudgetSheet sheet = sheet(visit);
    List<Unit> units = units(visit);
    Optional<UnitId> unit = unit(visit.query("unit"), units);
    Map<String, String> values = new HashMap<>();
    sheet.budget().frames().stream()
        .filter(it -> it.unit().equals(unit))
        .forEach(it -> values.put(name(it.kind(), it.year()), visit.words().number(it.amount())));
    return show(visit, sheet, units, unit, values, 200);
  }

  private static String name(CostKind kind, int year) {
    return kind.id() + "-" + year;
  }

  private static Shown show(
      Visit visit,
      BudgetSheet sheet,
      List<Unit> units,
      Optional<UnitId> unit,
      Map<String, String> values,
      int status) {
    Words words = visit.words();
    String at = PlanAddress.of(visit).at(MoneyAddress.PATH);
    List<LinkView> links = new ArrayList<>();
    links.add(new LinkView(words.get("money.frames.whole"), at + "/frames", unit.isEmpty()));
    units.forEach(
        it ->
            links.add(
                new LinkView(
                    it.name(), at + "/frames?unit=" + it.id(), unit.equals(Optional.of(it.id())))));
    List<FieldView> fields = new ArrayList<>();
    for (CostKind kind : CostKind.values()) {
      for (int year : sheet.sums().years()) {
        String name = name(kind, year);
        fields.add(
            FieldView.text(
                    name,
                    words.get("cost.kind." + kind.id()) + " " + year,
                    values.getOrDefault(name, ""))
                .spare()
                .told(visit.form().errors()));
      }
    }
    FramesView view =
        new FramesView(
            PlanAddress.path(visit, sheet.plan()),
            words.get("money.frames.title", sheet.sums().own().name()),
            links,
            at + "/frames",
            unit.map(UnitId::toString).orElse(""),
            sheet.budget().revision(),
            fields,
            at);
    return new Shown.Sheet(status, "frames", PlanAddress.title(view.title(), sheet.plan()), view);
  }

  private Shown set(Visit visit) {
    BudgetSheet sheet = sheet(visit);
    List<Unit> units = units(visit);
    Form form = visit.form();
    Optional<UnitId> unit = unit(form.optional("unit"), units);
    List<Frame> frames =
        new ArrayList<>(
            sheet.budget().frames().stream().filter(it -> !it.unit().equals(unit)).toList());
    for (CostKind kind : CostKind.values()) {
      for (int year : sheet.sums().years()) {
        String name = name(kind, year);
        form.read(name, FramePages::amount)
            .flatMap(it -> form.made(name, () -> new Frame(unit, year, kind, it)))
            .ifPresent(frames::add);
      }
    }
    if (form.isFine() && stored(visit, frames)) {
      return Shown.done(PlanAddress.of(visit).at(MoneyAddress.PATH), "money-framed");
    }
    return show(visit, sheet, units, unit, form.values(), 400);
  }

  /** {@code 1 200 000,50} as people write it. */
  private static BigDecimal amount(String text) {
    return Decimal.parse(
        text.replace("\u00a0", "").replace("\u202f", "").replace(" ", "").replace(',', '.'));
  }

  private boolean stored(Visit visit, List<Frame> frames) {
    Form form = visit.form();
    Expected expected = Expected.revision(form.read("revision", Long::valueOf).orElse(0L));
    Reply<Budget> reply =
        setFrames.set(visit.actor(), PlanAddress.of(visit).plan(), expected, frames);
    if (reply instanceof Reply.Stale<Budget>) {
      form.error(
          name(CostKind.OPERATING, frames.isEmpty() ? 0 : frames.getFirst().year()),
          visit.words().get("money.frames.stale"));
      return false;
    }
    visit.needed(reply);
    return true;
  }
}
