package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.finance.BudgetSheet;
import no.planverk.application.finance.BudgetSheet.Line;
import no.planverk.application.finance.CloseYear;
import no.planverk.application.finance.DecideStanding;
import no.planverk.application.finance.RankMeasures;
import no.planverk.application.finance.ReadBudget;
import no.planverk.application.finance.RollOver;
import no.planverk.application.finance.SetFrames;
import no.planverk.application.finance.TakeIn;
import no.planverk.application.finance.UndoRollOver;
import no.planverk.application.planning.ElementWords;
import no.planverk.domain.budget.BudgetLife;
import no.planverk.domain.budget.Frame;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.budget.Standing;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Stage;
import org.junit.jupiter.api.Test;

/** The money of the plans, from taking in to the next year. */
class FinanceTest {
  private final Work work = new Work();
  private final PlanId climate = work.drafted("no.strategy", "Klimaplan");
  private final PlanId plan = financial(work.secretary, "no.financial-plan");
  private final Actor.StaffMember editor =
      work.hall.memberOf(work.hall.fjordvik, plan, PlanRole.EDITOR);

  private PlanId financial(Actor actor, String type) {
    return Work.done(
            work.draftPlan.draft(
                actor,
                Once.eachTime(),
                Work.during(Work.facts(type, "Økonomiplan 2027–2030"), 2027, 2030)))
        .id();
  }

  private ElementId measure(PlanId in, String title, int amount) {
    ElementWords words =
        new ElementWords(
            new Title(title),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Cost(
                    2027,
                    new BigDecimal(amount),
                    Optional.empty(),
                    Optional.of(CostKind.OPERATING),
                    Optional.empty(),
                    Optional.empty())),
            IndicatorValues.NONE);
    return Work.done(
            work.addElement.add(
                work.secretary,
                in,
                Once.eachTime(),
                ElementKind.MEASURE,
                words,
                Work.atTheEnd(),
                Optional.empty()))
        .thing()
        .element()
        .id();
  }

  private BudgetSheet sheet(Actor actor) {
    return Work.done(new ReadBudget(work.desk).read(actor, plan));
  }

  private Reply<MeasureStanding> decide(
      ElementId element, Expected expected, Standing standing, String reason) {
    return new DecideStanding(work.desk)
        .decide(work.secretary, plan, element, expected, standing, reason);
  }

  private void takeIn(ElementId... elements) {
    Work.done(new TakeIn(work.desk).take(work.secretary, plan, Once.eachTime(), List.of(elements)));
  }

  private static List<ElementId> ids(List<Measure> measures) {
    return measures.stream().map(Measure::id).toList();
  }

  private static List<ElementId> taken(BudgetSheet sheet) {
    return sheet.lines().stream().map(it -> it.measure().id()).toList();
  }

  @Test
  void measures_of_any_plan_are_taken_in_once_and_added_up() {
    ElementId sun = measure(climate, "Solceller", 300);
    ElementId bus = measure(climate, "Elbuss", 500);
    assertThat(ids(sheet(work.secretary).candidates())).containsExactly(bus, sun);
    takeIn(sun, bus, sun);
    BudgetSheet sheet = sheet(work.secretary);
    assertThat(taken(sheet)).containsExactly(sun, bus);
    assertThat(sheet.candidates()).isEmpty();
    assertThat(sheet.sums().of(sheet.counting()))
        .singleElement()
        .satisfies(it -> assertThat(it.sum().operating()).isEqualByComparingTo("800"))
        .satisfies(it -> assertThat(it.from()).containsExactly(sun, bus));
    takeIn(sun);
    assertThat(sheet(work.secretary).lines()).hasSize(2);
    assertThat(work.journal("decide-standing")).hasSize(2);
  }

  @Test
  void no_and_later_are_said_with_a_reason_and_count_no_more() {
    ElementId sun = measure(climate, "Solceller", 300);
    assertThat(decide(sun, Expected.ANY, Standing.REJECTED, " ")).isInstanceOf(Reply.Faulty.class);
    assertThat(sheet(work.secretary).lines()).isEmpty();
    Work.done(decide(sun, Expected.revision(0), Standing.PROPOSED, ""));
    assertThat(decide(sun, Expected.revision(7), Standing.REJECTED, "For dyrt"))
        .isInstanceOf(Reply.Stale.class);
    Work.done(decide(sun, Expected.revision(1), Standing.REJECTED, "For dyrt"));
    BudgetSheet sheet = sheet(work.secretary);
    assertThat(sheet.counting()).isEmpty();
    assertThat(sheet.lines())
        .singleElement()
        .satisfies(it -> assertThat(it.standing().reason()).isEqualTo("For dyrt"));
    assertThat(decide(new ElementId(new UUID(9, 9)), Expected.ANY, Standing.PROPOSED, ""))
        .isInstanceOf(Reply.Unknown.class);
  }

  @Test
  void a_measure_in_a_draft_that_is_closed_to_me_is_not_named() {
    ElementId sun = measure(climate, "Solceller", 300);
    ElementId bus = measure(climate, "Elbuss", 500);
    takeIn(sun);
    BudgetSheet seen = sheet(editor);
    assertThat(seen.lines()).isEmpty();
    assertThat(seen.candidates()).isEmpty();
    assertThat(seen.hidden()).isEqualTo(1);
    assertThat(new TakeIn(work.desk).take(editor, plan, Once.eachTime(), List.of(bus)))
        .isInstanceOf(Reply.Faulty.class);
    assertThat(
            new DecideStanding(work.desk)
                .decide(editor, plan, sun, Expected.ANY, Standing.IN_BUDGET, ""))
        .isInstanceOf(Reply.Unknown.class);
    work.adopt(climate, TownHall.TODAY);
    assertThat(taken(sheet(editor))).containsExactly(sun);
    assertThat(ids(sheet(editor).candidates())).containsExactly(bus);
    assertThat(
            new ReadBudget(work.desk)
                .read(work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE), plan))
        .isInstanceOf(Reply.NotAllowed.class);
  }

  @Test
  void another_municipality_sees_nothing_and_other_plans_have_no_money() {
    takeIn(measure(climate, "Solceller", 300));
    assertThat(new ReadBudget(work.desk).read(work.dane, plan)).isInstanceOf(Reply.Unknown.class);
    assertThat(new ReadBudget(work.desk).read(work.secretary, climate))
        .isInstanceOf(Reply.Unknown.class);
    PlanId danish = financial(work.dane, "dk.annual-budget");
    BudgetSheet sheet = Work.done(new ReadBudget(work.desk).read(work.dane, danish));
    assertThat(sheet.candidates()).isEmpty();
    assertThat(sheet.sums().own().name()).isEqualTo("DKK");
  }

  @Test
  void the_ranking_and_the_frame_say_what_fits() {
    ElementId sun = measure(climate, "Solceller", 300);
    ElementId bus = measure(climate, "Elbuss", 500);
    ElementId path = measure(climate, "Gangvei", 100);
    takeIn(sun, bus, path);
    Frame frame = new Frame(Optional.empty(), 2027, CostKind.OPERATING, new BigDecimal("600"));
    assertThat(
            new SetFrames(work.desk)
                .set(work.secretary, plan, Expected.revision(3), List.of(frame)))
        .isInstanceOf(Reply.Stale.class);
    Work.done(
        new SetFrames(work.desk).set(work.secretary, plan, Expected.revision(0), List.of(frame)));
    assertThat(sheet(work.secretary).whatIf().beyond()).contains(bus);
    Work.done(decide(sun, Expected.ANY, Standing.POSTPONED, "Venter på tilskudd"));
    Work.done(
        new RankMeasures(work.desk).rank(work.secretary, plan, path, Expected.revision(1), 0));
    BudgetSheet sheet = sheet(work.secretary);
    assertThat(ids(sheet.counting())).containsExactly(path, bus);
    assertThat(sheet.whatIf().beyond()).isEmpty();
    assertThat(sheet.whatIf().left().values())
        .singleElement()
        .satisfies(it -> assertThat(it).isEqualByComparingTo("0"));
    Work.done(
        new RankMeasures(work.desk).rank(work.secretary, plan, path, Expected.revision(2), 9));
    assertThat(ids(sheet(work.secretary).counting())).containsExactly(bus, path);
    assertThat(
            new SetFrames(work.desk)
                .set(
                    work.secretary,
                    plan,
                    Expected.ANY,
                    List.of(new Frame(Optional.empty(), 2035, CostKind.OPERATING, BigDecimal.ONE))))
        .isInstanceOf(Reply.Faulty.class);
  }

  private Plan rolledOver() {
    return Work.done(
        new RollOver(work.desk, work.hall.municipalities)
            .roll(work.secretary, plan, Once.eachTime(), new Title("Økonomiplan 2028–2031")));
  }

  @Test
  void the_next_year_begins_with_what_was_not_rejected() {
    ElementId sun = measure(climate, "Solceller", 300);
    ElementId bus = measure(climate, "Elbuss", 500);
    takeIn(sun, bus);
    Work.done(decide(bus, Expected.ANY, Standing.REJECTED, "Nei"));
    Work.done(decide(sun, Expected.ANY, Standing.IN_BUDGET, "Vedtatt"));
    Plan next = rolledOver();
    assertThat(next.facts().period()).contains(Period.years(2028, 2031));
    assertThat(next.facts().replaces())
        .singleElement()
        .satisfies(it -> assertThat(it.plan()).contains(plan));
    BudgetSheet sheet = Work.done(new ReadBudget(work.desk).read(work.secretary, next.id()));
    assertThat(sheet.budget().earlier()).contains(plan);
    Line line = sheet.lines().getFirst();
    assertThat(taken(sheet)).containsExactly(sun);
    assertThat(line.standing().standing()).isEqualTo(Standing.PROPOSED);
    assertThat(line.before())
        .hasValueSatisfying(it -> assertThat(it.standing()).isEqualTo(Standing.IN_BUDGET));
    assertThat(
            new RollOver(work.desk, work.hall.municipalities)
                .roll(work.secretary, plan, Once.eachTime(), new Title("Igjen")))
        .isEqualTo(Reply.refused(new Refusal.RolledOverAlready()));
  }

  @Test
  void rolling_over_is_undone_until_the_year_is_closed() {
    takeIn(measure(climate, "Solceller", 300));
    assertThat(new CloseYear(work.desk).close(work.secretary, plan, Expected.ANY))
        .isEqualTo(Reply.refused(new Refusal.NotRolledOver()));
    Plan first = rolledOver();
    Work.done(new UndoRollOver(work.desk).undo(work.secretary, plan, Expected.ANY));
    assertThat(sheet(work.secretary).budget().life()).isEqualTo(new BudgetLife.Open());
    assertThat(work.plan(first.id()).stage()).contains(Stage.ABANDONED);
    assertThat(Work.done(new ReadBudget(work.desk).read(work.secretary, first.id())).lines())
        .isEmpty();
    Plan second = rolledOver();
    assertThat(second.id()).isNotEqualTo(first.id());
    Work.done(new CloseYear(work.desk).close(work.secretary, plan, Expected.ANY));
    assertThat(new UndoRollOver(work.desk).undo(work.secretary, plan, Expected.ANY))
        .isEqualTo(Reply.refused(new Refusal.YearClosed()));
    assertThat(decide(measure(climate, "Sent", 1), Expected.ANY, Standing.PROPOSED, ""))
        .isEqualTo(Reply.refused(new Refusal.YearClosed()));
  }

  @Test
  void a_next_year_that_is_being_heard_is_not_given_up() {
    Plan next = rolledOver();
    work.opened(work.secretary, next.id(), HearingStage.PUBLICITY, 42);
    assertThat(new UndoRollOver(work.desk).undo(work.secretary, plan, Expected.ANY))
        .isEqualTo(Reply.refused(new Refusal.NextYearUnderWay()));
  }
}
