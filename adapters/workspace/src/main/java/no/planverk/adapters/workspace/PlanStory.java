package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.planverk.adapters.workspace.view.PlanView.StoryView;
import no.planverk.adapters.workspace.view.PlanView.TextView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.planning.ReadPlanCard.PlanCard;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.StageChange;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;

/** What has happened to a plan, the newest first. */
final class PlanStory {
  private final Visit visit;
  private final Words words;
  private final PlanCard card;
  private final Plan plan;
  private final List<Event> events = new ArrayList<>();

  /** Something on a day; of one day, what was noted later is later. */
  private record Event(LocalDate day, TextView text) {}

  private PlanStory(Visit visit, PlanCard card) {
    this.visit = visit;
    this.words = visit.words();
    this.card = card;
    this.plan = card.plan();
  }

  static List<StoryView> of(Visit visit, PlanCard card) {
    PlanStory story = new PlanStory(visit, card);
    story.tell();
    return story.events.stream()
        .sorted(Comparator.comparing(Event::day))
        .toList()
        .reversed()
        .stream()
        .map(it -> new StoryView(it.day().toString(), visit.words().date(it.day()), it.text()))
        .toList();
  }

  private void tell() {
    add(
        visit.day(plan.createdAt()),
        TextView.plain(
            words.get(plan.facts().registeredOnly() ? "story.registered" : "story.begun")));
    card.stages().forEach(this::tell);
    card.published().forEach(this::tell);
  }

  private void tell(StageChange step) {
    String text =
        step.version()
            .map(number -> version(number, step))
            .orElseGet(() -> words.get("story.stage." + step.stage()));
    add(step.on(), TextView.plain(text));
  }

  private String version(int number, StageChange step) {
    if (step.stage().equals(VersionStanding.ADOPTED.id())) {
      return plan.version(number)
          .map(it -> words.get("story.version.adopted", number, decision(it.decision())))
          .orElseGet(() -> words.get("story.version.adopted", number, ""));
    }
    return words.get("story.version." + step.stage(), number);
  }

  private void tell(Publication publication) {
    String key = publication.series() == Series.HEARD ? "proposal" : publication.series().id();
    add(
        visit.day(publication.publishedAt()),
        TextView.to(
            words.get("story.published." + key, publication.number()),
            PlanVersions.publicAddress(visit, publication)));
  }

  private void add(LocalDate day, TextView text) {
    events.add(new Event(day, text));
  }

  /** {@code kommunestyret, sak 12/26}. */
  private String decision(Decision decision) {
    return decision
        .caseNumber()
        .map(it -> words.get("plan.decision.case", decision.body(), it))
        .orElse(decision.body());
  }
}
