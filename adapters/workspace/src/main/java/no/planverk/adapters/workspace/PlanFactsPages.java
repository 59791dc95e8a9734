package no.planverk.adapters.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FormView.DifferenceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.planning.EditPlan;
import no.planverk.application.planning.ListPlans;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.planning.ReadPlanCard.PlanCard;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterOrder;
import no.planverk.domain.register.RegisterQuery;

/** Changing what the register knows of a plan. */
public final class PlanFactsPages implements PageGroup {
  private final ReadPlanCard readPlanCard;
  private final ReadOrganisation readOrganisation;
  private final ListPlans listPlans;
  private final EditPlan editPlan;

  public PlanFactsPages(
      ReadPlanCard readPlanCard,
      ReadOrganisation readOrganisation,
      ListPlans listPlans,
      EditPlan editPlan) {
    this.readPlanCard = readPlanCard;
    this.readOrganisation = readOrganisation;
    this.listPlans = listPlans;
    this.editPlan = editPlan;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/facts", this::read),
        Page.post("/work/plans/{plan}/facts", this::edit));
  }

  private Plan plan(Visit visit) {
    PlanCard card = visit.needed(readPlanCard.read(visit.actor(), PlanAddress.of(visit).plan()));
    visit.require(card, Act.EDIT_FACTS);
    return card.plan();
  }

  private PlanFactsFields fields(Visit visit, Plan plan) {
    PlanForms forms =
        new PlanForms(
            visit.words(), visit.needed(readOrganisation.read(visit.actor(), Optional.empty())));
    List<RegisterEntry> others =
        visit
            .needed(listPlans.list(visit.actor(), RegisterQuery.EVERYTHING, RegisterOrder.BY_TITLE))
            .entries()
            .stream()
            .filter(it -> !it.id().equals(plan.id()))
            .toList();
    return new PlanFactsFields(forms, new PlanNaming(others, new PlanWording(visit.words())), plan);
  }

  private Shown read(Visit visit) {
    Plan plan = plan(visit);
    PlanFactsFields fields = fields(visit, plan);
    return show(visit, plan, fields.groups(fields.values(), Map.of()), List.of(), 200);
  }

  private static Shown show(
      Visit visit,
      Plan plan,
      List<GroupView> groups,
      List<DifferenceView> differences,
      int status) {
    Words words = visit.words();
    String page = new PlanAddress(visit, plan.id()).at("");
    GroupedFormView form =
        new GroupedFormView(
            PlanAddress.path(visit, plan),
            words.get("plan.facts.title"),
            words.get("plan.facts.lead"),
            page + "/facts",
            plan.revision(),
            groups,
            differences,
            words.get("plan.facts.save"),
            page);
    return new Shown.Sheet(
        status, "grouped-form", PlanAddress.title(words.get("plan.facts.title"), plan), form);
  }

  private Shown edit(Visit visit) {
    Form form = visit.form();
    Plan plan = plan(visit);
    PlanFactsFields fields = fields(visit, plan);
    Optional<EditPlan.Facts> facts = fields.read(form);
    Optional<Long> revision = form.read("revision", Long::valueOf);
    Map<String, String> written = PlanFactsFields.values(form);
    if (facts.isPresent() && revision.isPresent()) {
      Reply<Plan> reply =
          editPlan.edit(visit.actor(), plan.id(), Expected.revision(revision.get()), facts.get());
      switch (reply) {
        case Reply.Refused<Plan>(Refusal.AddressTaken(String slug)) ->
            form.error("slug", visit.words().get("error.slug.taken", slug));
        case Reply.Stale<Plan> stale -> {
          List<DifferenceView> differences =
              Differences.between(
                  all(fields.groups(fields.values(), Map.of())),
                  all(fields.groups(written, Map.of())),
                  visit.words());
          return show(visit, plan, fields.groups(written, form.errors()), differences, 409);
        }
        default -> {
          visit.needed(reply);
          return Shown.done(new PlanAddress(visit, plan.id()).at(""), "plan-changed");
        }
      }
    }
    return show(visit, plan, fields.groups(written, form.errors()), List.of(), 400);
  }

  private static List<no.planverk.adapters.workspace.view.FieldView> all(List<GroupView> groups) {
    return groups.stream().flatMap(it -> it.fields().stream()).toList();
  }
}
