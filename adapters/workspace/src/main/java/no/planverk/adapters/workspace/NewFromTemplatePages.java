package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.NewTemplateView;
import no.planverk.adapters.workspace.view.NewTemplateView.OutlineView;
import no.planverk.adapters.workspace.view.PlanTypesView;
import no.planverk.adapters.workspace.view.PlanTypesView.LevelView;
import no.planverk.adapters.workspace.view.PlanTypesView.TypeView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Once;
import no.planverk.application.municipality.FindTemplates;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.application.planning.DraftFromTemplate;
import no.planverk.application.planning.ListPlans;
import no.planverk.domain.catalogue.AdoptingBody;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanLevel;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.register.RegisterOrder;
import no.planverk.domain.register.RegisterQuery;
import no.planverk.domain.template.PlanTemplate;

/** A new plan from a template: first its type, then its first facts. */
public final class NewFromTemplatePages implements PageGroup {
  private static final String PATH = NewPlanPages.PATH + "/template";
  private static final String EMPTY = "empty";

  private final DraftFromTemplate draftFromTemplate;
  private final ReadOrganisation readOrganisation;
  private final ListPlans listPlans;
  private final FindTemplates findTemplates;

  public NewFromTemplatePages(
      DraftFromTemplate draftFromTemplate,
      ReadOrganisation readOrganisation,
      ListPlans listPlans,
      FindTemplates findTemplates) {
    this.draftFromTemplate = draftFromTemplate;
    this.readOrganisation = readOrganisation;
    this.listPlans = listPlans;
    this.findTemplates = findTemplates;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get(PATH, this::begin), Page.post(PATH, this::draft));
  }

  private static Optional<PlanType> type(Visit visit) {
    return visit
        .query("type")
        .flatMap(PlanTypes::find)
        .filter(it -> it.country() == visit.tenant().country());
  }

  private Shown begin(Visit visit) {
    visit.require(Act.CREATE_PLAN);
    return type(visit)
        .map(
            it -> {
              Organisation organisation = organisation(visit);
              return form(
                  visit, it, organisation, NewPlanHead.begun(visit, organisation), Map.of(), 200);
            })
        .orElseGet(() -> types(visit));
  }

  private Organisation organisation(Visit visit) {
    return visit.needed(readOrganisation.read(visit.actor(), Optional.empty()));
  }

  private static Shown types(Visit visit) {
    Words words = visit.words();
    List<LevelView> levels =
        Arrays.stream(PlanLevel.values())
            .map(
                level ->
                    new LevelView(
                        level.id(),
                        words.get("level." + level.id()),
                        PlanTypes.of(visit.tenant().country()).stream()
                            .filter(it -> it.level() == level)
                            .map(it -> type(visit, it))
                            .toList()))
            .filter(it -> !it.types().isEmpty())
            .toList();
    return Shown.sheet(
        "plan-types", words.get("new.type"), new PlanTypesView(NewPlanPages.path(visit), levels));
  }

  private static TypeView type(Visit visit, PlanType type) {
    return new TypeView(
        visit.words().type(type), law(visit.words(), type), visit.at(PATH + "?type=" + type.id()));
  }

  /** What the law says of a type, in a sentence or two. */
  private static String law(Words words, PlanType type) {
    List<String> said = new ArrayList<>();
    type.source().ifPresent(it -> said.add(words.get("new.type.source", it)));
    if (type.mustBeHeard().isPresent()) {
      said.add(words.get("new.type.heard"));
    }
    type.adoptingBody()
        .filter(AdoptingBody::binds)
        .ifPresent(
            it ->
                said.add(words.get("new.type.adopted", words.get("body-kind." + it.kind().id()))));
    return said.isEmpty() ? words.get("new.type.free") : String.join(" ", said);
  }

  private PlanForms forms(Visit visit, Organisation organisation) {
    return new PlanForms(visit.words(), organisation);
  }

  private NewPlanHead head(Visit visit, Organisation organisation) {
    return new NewPlanHead(
        forms(visit, organisation),
        new PlanNaming(
            visit
                .needed(
                    listPlans.list(visit.actor(), RegisterQuery.EVERYTHING, RegisterOrder.BY_TITLE))
                .entries(),
            new PlanWording(visit.words())));
  }

  private Shown form(
      Visit visit,
      PlanType type,
      Organisation organisation,
      Map<String, String> values,
      Map<String, String> errors,
      int status) {
    Words words = visit.words();
    NewPlanHead head = head(visit, organisation);
    List<PlanTemplate> templates = templates(visit, type, visit.tenant().language());
    List<GroupView> groups = new ArrayList<>(head.groups(values, errors));
    groups.add(head.parents(values, errors));
    groups.add(GroupView.of(templates(words, templates, values).told(errors)));
    String title = words.get("new.template.title", words.type(type));
    GroupedFormView form =
        new GroupedFormView(
            NewPlanPages.path(visit),
            title,
            law(words, type),
            visit.at(PATH + "?type=" + type.id()),
            0,
            groups,
            List.of(),
            words.get("new.template.save"),
            visit.at(PATH));
    return new Shown.Sheet(
        status, "new-template", title, new NewTemplateView(form, outline(templates)));
  }

  private List<PlanTemplate> templates(Visit visit, PlanType type, Language language) {
    return visit.needed(findTemplates.find(visit.actor(), type, language));
  }

  private static FieldView templates(
      Words words, List<PlanTemplate> templates, Map<String, String> values) {
    List<ChoiceView> choices = new ArrayList<>();
    for (PlanTemplate template : templates) {
      choices.add(
          new ChoiceView(
              template.id(),
              words.get("new.template.of", template.name()),
              words.get("new.template.sections", template.sections().size())));
    }
    choices.add(
        new ChoiceView(
            EMPTY, words.get("new.template.empty"), words.get("new.template.empty.text")));
    return FieldView.radios(
        "template",
        words.get("new.template.choose"),
        values.getOrDefault("template", choices.getFirst().value()),
        choices);
  }

  private static List<OutlineView> outline(List<PlanTemplate> templates) {
    return templates.stream()
        .limit(1)
        .flatMap(it -> it.sections().stream())
        .map(it -> new OutlineView(it.title().value(), it.help().orElse(""), it.required()))
        .toList();
  }

  private Shown draft(Visit visit) {
    visit.require(Act.CREATE_PLAN);
    Form form = visit.form();
    PlanType type = type(visit).orElseThrow(() -> new Turned(400, "faulty"));
    Organisation organisation = organisation(visit);
    Optional<PlanFacts> facts = head(visit, organisation).read(form, Optional.of(type), List.of());
    if (facts.isPresent()) {
      Plan plan =
          visit.needed(
              draftFromTemplate.draft(
                  visit.actor(),
                  Once.eachTime(),
                  facts.get(),
                  template(visit, type, facts.get().language(), form.raw("template"))));
      return Shown.done(new PlanAddress(visit, plan.id()).at(""), "plan-drafted");
    }
    return form(visit, type, organisation, form.values(), form.errors(), 400);
  }

  /** The chosen one in the plan's language, or an empty outline. */
  private PlanTemplate template(Visit visit, PlanType type, Language language, String chosen) {
    return templates(visit, type, language).stream()
        .filter(it -> it.id().equals(chosen))
        .findFirst()
        .orElseGet(() -> new PlanTemplate(EMPTY, EMPTY, List.of()));
  }
}
