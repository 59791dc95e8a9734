package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FlowView;
import no.planverk.adapters.workspace.view.FlowView.ButtonView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.planning.ReadPlanCard.PlanCard;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.Plan;

/**
 * The page of one step of a plan's life, under {@code flow.<key>} in the texts: it says what will
 * happen, takes the form, and says what stands in the way.
 */
final class FlowSheet {
  private static final String GENERAL = "general";

  private final Visit visit;
  private final PlanCard card;
  private final String key;
  private final String path;
  private final List<String> effects = new ArrayList<>();
  private final List<String> explanations = new ArrayList<>();
  private Optional<ButtonView> before = Optional.empty();

  private FlowSheet(Visit visit, PlanCard card, String key, String path) {
    this.visit = visit;
    this.card = card;
    this.key = key;
    this.path = path;
  }

  /** For those who may do {@code act} in the plan; others are turned away. */
  static FlowSheet of(Visit visit, ReadPlanCard readPlanCard, Act act, String key, String path) {
    PlanCard card = visit.needed(readPlanCard.read(visit.actor(), PlanAddress.of(visit).plan()));
    visit.require(card, act);
    return new FlowSheet(visit, card, key, path);
  }

  PlanCard card() {
    return card;
  }

  Plan plan() {
    return card.plan();
  }

  Words words() {
    return visit.words();
  }

  Form form() {
    return visit.form();
  }

  /** One thing that will happen: the text under {@code flow.<key>.<what>}. */
  FlowSheet effect(String what, Object... args) {
    effects.add(words().get("flow." + key + "." + what, args));
    return this;
  }

  /** How a date was reckoned, or what to mind. */
  FlowSheet explain(String text) {
    explanations.add(text);
    return this;
  }

  /** A button beside the one that does it. */
  FlowSheet before(String name) {
    before = Optional.of(new ButtonView(name, words().get("flow." + key + "." + name)));
    return this;
  }

  /** The plan as it was read when the form was shown. */
  Expected expected() {
    return form().read("revision", Long::valueOf).map(Expected::revision).orElse(Expected.ANY);
  }

  /** What was done; else what stands in the way is noted in the form. */
  <T> Optional<T> done(Reply<T> reply) {
    switch (reply) {
      case Reply.Refused<T>(var why) -> new Obstacles(words()).tell(form(), GENERAL, why);
      case Reply.Stale<T> stale -> form().error(GENERAL, words().get("flow.stale"));
      case Reply.Faulty<T>(var faults) -> form().take(faults);
      default -> {
        return Optional.of(visit.needed(reply));
      }
    }
    return Optional.empty();
  }

  /** Back to the plan, saying what was done. */
  Shown back(String notice) {
    return Shown.done(PlanAddress.of(visit).at(""), notice);
  }

  /** The page with its form, and what is wrong with what was filled in. */
  Shown show(List<GroupView> groups) {
    String obstacle = form().errors().getOrDefault(GENERAL, "");
    boolean again = !form().isFine();
    GroupedFormView grouped =
        new GroupedFormView(
            List.of(),
            "",
            "",
            PlanAddress.of(visit).at(path),
            plan().revision(),
            groups,
            List.of(),
            words().get("flow." + key + ".do"),
            PlanAddress.of(visit).at(""));
    int status = !again ? 200 : obstacle.isEmpty() ? 400 : 409;
    return sheet(status, obstacle, Optional.of(grouped));
  }

  /** The page where there is nothing to fill in, only the reason. */
  Shown blocked(String why) {
    effects.clear();
    return sheet(visit.isSent() ? 409 : 200, why, Optional.empty());
  }

  private Shown sheet(int status, String obstacle, Optional<GroupedFormView> grouped) {
    String title = words().get("flow." + key);
    FlowView view =
        new FlowView(
            PlanAddress.path(visit, plan()),
            title,
            words().get("flow." + key + ".lead"),
            effects,
            explanations,
            obstacle,
            grouped,
            before,
            new LinkView(words().get("flow.back"), PlanAddress.of(visit).at(""), false));
    return new Shown.Sheet(status, "flow", PlanAddress.title(title, plan()), view);
  }
}
