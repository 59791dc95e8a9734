package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Once;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.application.planning.DraftFromPlan;
import no.planverk.application.planning.DraftFromPlan.Along;
import no.planverk.application.planning.DraftFromPlan.Head;
import no.planverk.application.planning.ListPlans;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Owner;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterOrder;
import no.planverk.domain.register.RegisterQuery;

/** A new plan from an earlier one, which it replaces. */
public final class NewFromPlanPages implements PageGroup {
  static final String PATH = NewPlanPages.PATH + "/copy";
  private static final List<String> ALONG = List.of("text", "elements", "files", "roles");

  private final DraftFromPlan draftFromPlan;
  private final ReadPlanCard readPlanCard;
  private final ReadOrganisation readOrganisation;
  private final ListPlans listPlans;

  public NewFromPlanPages(
      DraftFromPlan draftFromPlan,
      ReadPlanCard readPlanCard,
      ReadOrganisation readOrganisation,
      ListPlans listPlans) {
    this.draftFromPlan = draftFromPlan;
    this.readPlanCard = readPlanCard;
    this.readOrganisation = readOrganisation;
    this.listPlans = listPlans;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get(PATH, this::begin), Page.post(PATH, this::draft));
  }

  private Optional<Plan> from(Visit visit) {
    return visit
        .query("from")
        .flatMap(Ids::read)
        .map(it -> visit.needed(readPlanCard.read(visit.actor(), new PlanId(it))))
        .map(
            card -> {
              visit.require(card, Act.READ_TEXT);
              return card.plan();
            });
  }

  private Organisation organisation(Visit visit) {
    return visit.needed(readOrganisation.read(visit.actor(), Optional.empty()));
  }

  private Shown begin(Visit visit) {
    visit.require(Act.CREATE_PLAN);
    Optional<Plan> from = from(visit);
    if (from.isEmpty()) {
      return choose(visit);
    }
    Organisation organisation = organisation(visit);
    return form(visit, from.get(), organisation, values(from.get(), organisation), Map.of(), 200);
  }

  /** Which plan; those that are registered only have nothing to begin from. */
  private Shown choose(Visit visit) {
    Words words = visit.words();
    PlanWording wording = new PlanWording(words);
    List<ChoiceView> plans =
        visit
            .needed(listPlans.list(visit.actor(), RegisterQuery.EVERYTHING, RegisterOrder.BY_TITLE))
            .entries()
            .stream()
            .filter(it -> !it.registeredOnly())
            .map(it -> new ChoiceView(it.id().toString(), label(it, wording)))
            .toList();
    GroupedFormView form =
        new GroupedFormView(
            NewPlanPages.path(visit),
            words.get("new.copy"),
            words.get(plans.isEmpty() ? "new.copy.none" : "new.copy.text"),
            visit.at(PATH),
            0,
            plans.isEmpty()
                ? List.of()
                : List.of(
                    GroupView.of(
                        FieldView.select("from", words.get("new.copy.from"), "", plans)
                            .hinted(words.get("new.copy.from.hint")))),
            List.of(),
            words.get("new.copy.go"),
            visit.at(NewPlanPages.PATH));
    return Shown.sheet("new-choice", words.get("new.copy"), form);
  }

  private static String label(RegisterEntry entry, PlanWording wording) {
    String period = wording.period(entry.period());
    return entry.title() + (period.isEmpty() ? "" : " (" + period + ")");
  }

  private static Map<String, String> values(Plan from, Organisation organisation) {
    Map<String, String> values = new HashMap<>();
    values.put("title", from.facts().title().value());
    values.put("language", from.facts().language().tag());
    PlanForms.put(from.facts().period().flatMap(NewFromPlanPages::next), values);
    PlanForms.put(organisation, from.facts().owner(), values);
    values.put("along", String.join(",", ALONG));
    return values;
  }

  /** A period as long as the last, right after it. */
  private static Optional<Period> next(Period last) {
    if (last.from().isEmpty() || last.to().isEmpty()) {
      return Optional.empty();
    }
    int from = last.to().get() + 1;
    return Optional.of(Period.years(from, from + last.to().get() - last.from().get()));
  }

  private Shown form(
      Visit visit,
      Plan from,
      Organisation organisation,
      Map<String, String> values,
      Map<String, String> errors,
      int status) {
    Words words = visit.words();
    NewPlanHead head =
        new NewPlanHead(
            new PlanForms(words, organisation), new PlanNaming(List.of(), new PlanWording(words)));
    List<GroupView> groups = new ArrayList<>(head.groups(values, errors));
    groups.add(GroupView.of(along(words, values).told(errors)));
    GroupedFormView form =
        new GroupedFormView(
            NewPlanPages.path(visit),
            words.get("new.copy.title", from.facts().title().value()),
            words.get("new.copy.lead"),
            visit.at(PATH + "?from=" + from.id()),
            0,
            groups,
            List.of(),
            words.get("new.copy.save"),
            visit.at(PATH));
    return new Shown.Sheet(status, "grouped-form", words.get("new.copy"), form);
  }

  private static FieldView along(Words words, Map<String, String> values) {
    return FieldView.checks(
            "along",
            words.get("new.copy.along"),
            values.getOrDefault("along", ""),
            ALONG.stream()
                .map(
                    it ->
                        new ChoiceView(
                            it,
                            words.get("new.copy.along." + it),
                            words.get("new.copy.along." + it + ".text")))
                .toList())
        .hinted(words.get("new.copy.along.hint"));
  }

  private Shown draft(Visit visit) {
    visit.require(Act.CREATE_PLAN);
    Form form = visit.form();
    Plan from = from(visit).orElseThrow(() -> new Turned(400, "faulty"));
    Organisation organisation = organisation(visit);
    PlanForms forms = new PlanForms(visit.words(), organisation);
    Optional<Title> title = NewPlanHead.title(form);
    Optional<Language> language = form.read("language", Language::of);
    Optional<Period> period = PlanForms.period(form);
    Optional<Owner> owner = forms.owner(form, from.facts().owner());
    if (form.isFine() && title.isPresent()) {
      Head head = new Head(title.get(), language.orElse(from.facts().language()), period, owner);
      Reply<Plan> reply =
          draftFromPlan.draft(
              visit.actor(), Once.eachTime(), from.id(), head, along(form.all("along")));
      if (!(reply instanceof Reply.Refused<Plan>(Refusal why))) {
        Plan plan = visit.needed(reply);
        return Shown.done(new PlanAddress(visit, plan.id()).at(""), "plan-copied");
      }
      new Obstacles(visit.words()).tell(form, "title", why);
    }
    Map<String, String> written = new HashMap<>(form.values());
    written.put("along", String.join(",", form.all("along")));
    return form(visit, from, organisation, written, form.errors(), 400);
  }

  private static Along along(List<String> chosen) {
    return new Along(
        chosen.contains("text"),
        chosen.contains("elements"),
        chosen.contains("files"),
        chosen.contains("roles"));
  }
}
