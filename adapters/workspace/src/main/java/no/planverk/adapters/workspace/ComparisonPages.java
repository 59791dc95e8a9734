package no.planverk.adapters.workspace;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.planning.ReadPlanCard.PlanCard;
import no.planverk.application.publishing.CompareTexts;
import no.planverk.application.publishing.CompareTexts.Pair;
import no.planverk.domain.comparison.PlanComparison;
import no.planverk.domain.person.Act;

/** Any two texts of a plan beside each other. */
public final class ComparisonPages implements PageGroup {
  static final String PATH = "/comparison";

  private final ReadPlanCard readPlanCard;
  private final CompareTexts compareTexts;

  public ComparisonPages(ReadPlanCard readPlanCard, CompareTexts compareTexts) {
    this.readPlanCard = readPlanCard;
    this.compareTexts = compareTexts;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get("/work/plans/{plan}" + PATH, this::show));
  }

  /** Without a choice, the two newest texts. */
  private Shown show(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    PlanCard card = visit.needed(readPlanCard.read(visit.actor(), plan.plan()));
    visit.require(card, Act.READ_TEXT);
    PlanTexts texts = new PlanTexts(visit.words(), card);
    List<ChoiceView> all = texts.choices();
    if (all.isEmpty()) {
      throw new Turned(404, "not-found");
    }
    String to = visit.query("to").orElse(all.getFirst().value());
    String from = visit.query("from").orElseGet(() -> before(all, to));
    PlanComparison comparison =
        visit.needed(
            compareTexts.compare(
                visit.actor(), plan.plan(), new Pair(PlanTexts.read(from), PlanTexts.read(to))));
    return Shown.sheet(
        "comparison",
        PlanAddress.title(visit.words().get("compare.title"), card.plan()),
        new ComparisonSheet(visit, texts, from, to).view(comparison));
  }

  /** The text before that one; itself where there is none. */
  private static String before(List<ChoiceView> all, String to) {
    Optional<ChoiceView> next =
        all.stream().dropWhile(it -> !it.value().equals(to)).skip(1).findFirst();
    return next.map(ChoiceView::value).orElse(to);
  }
}
