package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Refusal;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.publishing.PublishPlan;
import no.planverk.application.publishing.WithdrawPublication;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Version;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.publication.Withdrawal;

/** Putting a plan on the website, and taking it off with an explanation. */
public final class PublishingPages implements PageGroup {
  private static final int LONGEST = 5_000;

  private final ReadPlanCard readPlanCard;
  private final PublishPlan publishPlan;
  private final WithdrawPublication withdrawPublication;

  public PublishingPages(
      ReadPlanCard readPlanCard, PublishPlan publishPlan, WithdrawPublication withdrawPublication) {
    this.readPlanCard = readPlanCard;
    this.publishPlan = publishPlan;
    this.withdrawPublication = withdrawPublication;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/publication", this::begin),
        Page.post("/work/plans/{plan}/publication", this::publish),
        Page.get("/work/plans/{plan}/withdrawal", this::beginWithdrawal),
        Page.post("/work/plans/{plan}/withdrawal", this::withdraw));
  }

  private FlowSheet sheet(Visit visit) {
    return FlowSheet.of(visit, readPlanCard, Act.PUBLISH, "publication", "/publication");
  }

  private Shown begin(Visit visit) {
    FlowSheet sheet = sheet(visit);
    boolean nothing =
        !sheet.plan().facts().registeredOnly() && sheet.plan().newestVersion().isEmpty();
    return nothing ? sheet.blocked(visit.words().get("publication.nothing")) : show(visit, sheet);
  }

  private static Shown show(Visit visit, FlowSheet sheet) {
    Words words = visit.words();
    Plan plan = sheet.plan();
    Slug slug = plan.slug().orElseGet(() -> Slug.from(plan.facts().title().value()));
    sheet.effect("shows", visit.at("/plan/" + slug));
    sheet.effect(plan.facts().registeredOnly() ? "facts" : "text");
    sheet.effect("replaces");
    for (Publication publication : sheet.card().published()) {
      sheet.explain(
          words.get(
              "publication.now." + publication.series().id(),
              publication.number(),
              visit.time(publication.publishedAt())));
    }
    List<FieldView> fields = new ArrayList<>();
    if (!plan.facts().registeredOnly()) {
      fields.add(version(words, plan, visit.form().raw("version")).told(visit.form().errors()));
    }
    return sheet.show(List.of(GroupView.of(fields)));
  }

  private static FieldView version(Words words, Plan plan, String chosen) {
    List<ChoiceView> versions =
        plan.versions().stream()
            .map(Version::number)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .flatMap(it -> plan.version(it).stream())
            .map(
                it ->
                    new ChoiceView(
                        Integer.toString(it.number()),
                        words.get(
                            "publication.version",
                            it.number(),
                            words.get("standing." + it.standing().id()))))
            .toList();
    return FieldView.select(
        "version",
        words.get("plan.version"),
        chosen.isEmpty() ? versions.getFirst().value() : chosen,
        versions);
  }

  private Shown publish(Visit visit) {
    FlowSheet sheet = sheet(visit);
    Optional<Integer> number = visit.form().read("version", Integer::valueOf);
    if (visit.form().isFine()) {
      Optional<Publication> published =
          sheet.done(
              publishPlan.publish(visit.actor(), sheet.plan().id(), sheet.expected(), number));
      if (published.isPresent()) {
        return sheet.back("published");
      }
    }
    return sheet.plan().facts().registeredOnly() || sheet.plan().newestVersion().isPresent()
        ? show(visit, sheet)
        : sheet.blocked(visit.words().get("publication.nothing"));
  }

  private FlowSheet withdrawalSheet(Visit visit) {
    return FlowSheet.of(visit, readPlanCard, Act.PUBLISH, "withdrawal", "/withdrawal");
  }

  private Shown beginWithdrawal(Visit visit) {
    FlowSheet sheet = withdrawalSheet(visit);
    return sheet.card().published().isEmpty()
        ? sheet.blocked(new Obstacles(visit.words()).of(new Refusal.NotPublished()).text())
        : showWithdrawal(visit, sheet);
  }

  private static Shown showWithdrawal(Visit visit, FlowSheet sheet) {
    Map<String, String> errors = visit.form().errors();
    sheet.effect("hides").effect("explains").effect("again");
    return sheet.show(
        List.of(
            GroupView.of(
                FieldView.text(
                        "explanation",
                        visit.words().get("withdrawal.explanation"),
                        visit.form().raw("explanation"))
                    .as(FieldView.Kind.LONG)
                    .hinted(visit.words().get("withdrawal.explanation.hint"))
                    .told(errors))));
  }

  private Shown withdraw(Visit visit) {
    FlowSheet sheet = withdrawalSheet(visit);
    Form form = visit.form();
    form.required("explanation");
    Optional<String> explanation = form.read("explanation", PublishingPages::explanation);
    if (explanation.isPresent()) {
      Optional<Withdrawal> withdrawn =
          sheet.done(
              withdrawPublication.withdraw(
                  visit.actor(), sheet.plan().id(), sheet.expected(), explanation.get()));
      if (withdrawn.isPresent()) {
        return sheet.back("withdrawn");
      }
    }
    return showWithdrawal(visit, sheet);
  }

  private static String explanation(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new InvalidValue("an explanation is 1 to 5,000 characters");
    }
    return text;
  }
}
