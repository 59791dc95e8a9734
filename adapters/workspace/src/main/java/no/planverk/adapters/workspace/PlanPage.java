package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.PlanView;
import no.planverk.adapters.workspace.view.PlanView.FactLine;
import no.planverk.adapters.workspace.view.PlanView.TextView;
import no.planverk.adapters.workspace.view.TagView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.following.ReadFollowers;
import no.planverk.application.municipality.ReadCouncilDates;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadRoles;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.planning.ReadPlanCard.PlanCard;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.statute.StatutoryClock;

/** A plan: what is known of it, what has happened, and what one may do next. */
public final class PlanPage implements PageGroup {
  private final ReadPlanCard readPlanCard;
  private final ReadRoles readRoles;
  private final ReadOrganisation readOrganisation;
  private final ReadCouncilDates readCouncilDates;
  private final ReadFollowers readFollowers;

  public PlanPage(
      ReadPlanCard readPlanCard,
      ReadRoles readRoles,
      ReadOrganisation readOrganisation,
      ReadCouncilDates readCouncilDates,
      ReadFollowers readFollowers) {
    this.readPlanCard = readPlanCard;
    this.readRoles = readRoles;
    this.readOrganisation = readOrganisation;
    this.readCouncilDates = readCouncilDates;
    this.readFollowers = readFollowers;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get("/work/plans/{plan}", this::show));
  }

  private Shown show(Visit visit) {
    PlanCard card = visit.needed(readPlanCard.read(visit.actor(), PlanAddress.of(visit).plan()));
    Plan plan = card.plan();
    NextSteps next = new NextSteps(visit, card);
    PlanVersions versions = new PlanVersions(visit, card);
    PlanView view =
        new PlanView(
            List.of(PlanAddress.toRegister(visit)),
            plan.facts().title().value(),
            plan.facts().subtitle(),
            tags(visit, plan),
            alert(visit.words(), card),
            next.steps(),
            next.others(),
            facts(visit, card),
            Optional.empty(),
            team(visit, card),
            card.may(Act.SEE_PEOPLE)
                ? Optional.of(
                    new LinkView(
                        visit.words().get("plan.team.see"),
                        PlanAddress.of(visit).at("/team"),
                        false))
                : Optional.empty(),
            versions.versions(),
            versions.hearings(),
            card.files().stream().map(it -> PlanFilePages.link(visit, plan.id(), it)).toList(),
            PlanStory.of(visit, card));
    return Shown.sheet("plan", plan.facts().title().value(), view);
  }

  private List<FactLine> facts(Visit visit, PlanCard card) {
    List<FactLine> facts = new ArrayList<>(PlanFactLines.of(visit, card));
    latest(visit, card.plan())
        .map(it -> new FactLine(visit.words().get("plan.latest"), List.of(TextView.plain(it))))
        .ifPresent(facts::add);
    followers(visit, card.plan()).ifPresent(facts::add);
    return facts;
  }

  private Optional<FactLine> followers(Visit visit, Plan plan) {
    ReadFollowers.Count count = visit.needed(readFollowers.read(visit.actor(), plan.id()));
    Words words = visit.words();
    return count.plan() + count.all() == 0
        ? Optional.empty()
        : Optional.of(
            new FactLine(
                words.get("plan.followers"),
                List.of(
                    TextView.plain(words.get("plan.followers.count", count.plan(), count.all())))));
  }

  /** By when the council is to have such a plan, where the law says so. */
  private Optional<String> latest(Visit visit, Plan plan) {
    return visit
        .needed(readCouncilDates.read(visit.actor()))
        .dates()
        .constitutedBefore(visit.today())
        .flatMap(it -> new StatutoryClock().latestStrategy(plan.facts().type(), it))
        .map(new Deadlines(visit.words())::latest);
  }

  private static List<TagView> tags(Visit visit, Plan plan) {
    return new PlanWording(visit.words()).tags(plan, visit.today().getYear());
  }

  /** Why one sees no text, where that may surprise. */
  private static String alert(Words words, PlanCard card) {
    if (card.plan().facts().registeredOnly()) {
      return words.get("plan.registered-only");
    }
    return card.may(Act.READ_TEXT) ? "" : words.get("plan.closed");
  }

  private List<FactLine> team(Visit visit, PlanCard card) {
    if (!card.may(Act.SEE_PEOPLE)) {
      return List.of();
    }
    return new PlanTeam(
            visit,
            visit.needed(readOrganisation.read(visit.actor(), Optional.empty())),
            visit.needed(readRoles.read(visit.actor(), card.plan().id())))
        .today();
  }
}
