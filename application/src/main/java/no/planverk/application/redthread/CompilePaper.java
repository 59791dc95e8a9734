package no.planverk.application.redthread;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.council.CouncilMeeting;
import no.planverk.domain.council.Occasion;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.StageChange;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.redthread.ElementNode;
import no.planverk.domain.redthread.PlanNode;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.redthread.Scope;

/**
 * Compiles what a body needs to know of the plans when it meets: what has changed since it last
 * met, what it must decide, and what its decisions of last time became.
 */
public final class CompilePaper {
  /** So far back a paper looks where the body has not met before. */
  private static final int DAYS_BACK = 180;

  private final Desk desk;
  private final Municipalities municipalities;

  public CompilePaper(Desk desk, Municipalities municipalities) {
    this.desk = desk;
    this.municipalities = municipalities;
  }

  /** A step of a plan's life, with what the plan is called. */
  public record Changed(String plan, StageChange step) {}

  /** What became of a plan that was adopted last time: its measures by how far they have come. */
  public record Became(PlanNode plan, int actions, int done, int started, int withMoney) {}

  /**
   * A paper.
   *
   * @param since from which day changes are counted: that of the meeting before
   * @param points how well the red thread holds
   * @param gaps how many gaps there are
   */
  public record Paper(
      CouncilMeeting meeting,
      Body body,
      Optional<Occasion> occasion,
      LocalDate since,
      boolean metBefore,
      List<Changed> changed,
      List<PlanNode> toDecide,
      List<PlanNode> overdue,
      List<Became> became,
      Optional<Integer> points,
      int gaps) {
    public Paper {
      changed = List.copyOf(changed);
      toDecide = List.copyOf(toDecide);
      overdue = List.copyOf(overdue);
      became = List.copyOf(became);
    }
  }

  public Reply<Paper> compile(Actor actor, BodyId body, LocalDate day) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    Country country = municipalities.get(actor.tenant()).country();
    return desk.in(actor, stores -> paper(stores, country, body, day));
  }

  private static Reply<Paper> paper(
      TenantStores stores, Country country, BodyId id, LocalDate day) {
    List<CouncilMeeting> meetings = stores.customs().councilDates().meetings();
    Optional<CouncilMeeting> meeting =
        meetings.stream().filter(it -> it.body().equals(id) && it.day().equals(day)).findFirst();
    Optional<Body> body =
        stores.people().bodies().stream().filter(it -> it.id().equals(id)).findFirst();
    if (meeting.isEmpty() || body.isEmpty()) {
      return new Reply.Unknown<>();
    }
    Optional<LocalDate> before =
        meetings.stream()
            .filter(it -> it.body().equals(id) && it.day().isBefore(day))
            .map(CouncilMeeting::day)
            .max(Comparator.naturalOrder());
    LocalDate since = before.orElse(day.minusDays(DAYS_BACK));
    PlanSystem plans = stores.redThreads().system(stores.today(country));
    List<StageChange> steps = stores.plans().stagesBetween(since, day);
    var score =
        Overview.score(plans, plans.findings(), new Scope.All(), stores.redThreads().accepted());
    return Reply.done(
        new Paper(
            meeting.get(),
            body.get(),
            Occasion.of(country, day),
            since,
            before.isPresent(),
            steps.stream()
                .filter(it -> it.on().isAfter(since) || before.isEmpty())
                .flatMap(
                    it ->
                        stores.plans().find(it.plan()).stream()
                            .map(plan -> new Changed(plan.facts().title().value(), it)))
                .toList(),
            inOrder(plans, it -> it.stage().equals(Optional.of(Stage.FINALISING))),
            inOrder(
                plans,
                it ->
                    it.isAdopted()
                        && it.lastYear().map(year -> year < day.getYear()).orElse(false)),
            became(plans, steps, since),
            score.points().isPresent() ? Optional.of(score.points().getAsInt()) : Optional.empty(),
            score.gaps().size()));
  }

  private static List<PlanNode> inOrder(PlanSystem plans, Predicate<PlanNode> which) {
    return plans.plans().stream()
        .filter(which)
        .sorted(Comparator.comparing(PlanNode::title))
        .toList();
  }

  private static List<Became> became(PlanSystem plans, List<StageChange> steps, LocalDate day) {
    return steps.stream()
        .filter(it -> it.on().equals(day) && it.version().isPresent())
        .filter(it -> it.stage().equals(VersionStanding.ADOPTED.id()))
        .flatMap(it -> plans.plan(it.plan()).stream())
        .distinct()
        .map(it -> became(plans, it))
        .toList();
  }

  private static Became became(PlanSystem plans, PlanNode plan) {
    List<ElementNode> actions =
        plans.standingIn(plan.id()).stream().filter(ElementNode::isAction).toList();
    return new Became(
        plan,
        actions.size(),
        with(actions, MeasureStatus.DONE),
        with(actions, MeasureStatus.STARTED),
        (int) actions.stream().filter(it -> !it.money().isEmpty()).count());
  }

  private static int with(List<ElementNode> actions, MeasureStatus status) {
    return (int) actions.stream().filter(it -> it.status().equals(Optional.of(status))).count();
  }
}
