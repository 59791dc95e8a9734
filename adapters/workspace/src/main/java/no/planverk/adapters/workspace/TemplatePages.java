package no.planverk.adapters.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.TemplatesView;
import no.planverk.adapters.workspace.view.TemplatesView.OwnView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.municipality.AddTemplate;
import no.planverk.application.municipality.ChooseTemplates;
import no.planverk.application.municipality.EditTemplate;
import no.planverk.application.municipality.ReadChoices;
import no.planverk.application.municipality.ReadTemplates;
import no.planverk.application.planning.ListPlans;
import no.planverk.application.writing.OpenEditor;
import no.planverk.application.writing.OpenEditor.Opened;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;
import no.planverk.domain.register.RegisterOrder;
import no.planverk.domain.register.RegisterQuery;
import no.planverk.domain.template.OutlineLine;
import no.planverk.domain.template.OwnTemplate;
import no.planverk.domain.template.PlanChoices;
import no.planverk.domain.template.PlanTemplate;
import no.planverk.domain.template.PlanTemplates;
import no.planverk.domain.template.SectionGuide;
import no.planverk.domain.template.TemplateId;
import no.planverk.domain.template.TemplateSection;

/** The municipality's own templates, and which of those that everyone has are offered here. */
public final class TemplatePages implements PageGroup {
  static final String PATH = MunicipalityPages.PATH + "/templates";
  private static final int LARGEST_FORM = 2 * 1024 * 1024;

  private final ReadTemplates readTemplates;
  private final ReadChoices readChoices;
  private final AddTemplate addTemplate;
  private final EditTemplate editTemplate;
  private final ChooseTemplates chooseTemplates;
  private final ListPlans listPlans;
  private final OpenEditor openEditor;

  public TemplatePages(
      ReadTemplates readTemplates,
      ReadChoices readChoices,
      AddTemplate addTemplate,
      EditTemplate editTemplate,
      ChooseTemplates chooseTemplates,
      ListPlans listPlans,
      OpenEditor openEditor) {
    this.readTemplates = readTemplates;
    this.readChoices = readChoices;
    this.addTemplate = addTemplate;
    this.editTemplate = editTemplate;
    this.chooseTemplates = chooseTemplates;
    this.listPlans = listPlans;
    this.openEditor = openEditor;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(PATH, this::list),
        Page.post(PATH, this::offer),
        Page.get(PATH + "/new", this::beginNew),
        Page.upTo(LARGEST_FORM, PATH + "/new", this::add),
        Page.get(PATH + "/{template}", this::begin),
        Page.upTo(LARGEST_FORM, PATH + "/{template}", this::edit),
        Page.post(PATH + "/{template}/retirement", this::retire));
  }

  private static List<PlanTemplate> builtIn(Visit visit) {
    return PlanTemplates.in(visit.tenant().country(), visit.tenant().language());
  }

  private Shown list(Visit visit) {
    Words words = visit.words();
    List<OwnTemplate> own = visit.needed(readTemplates.read(visit.actor()));
    PlanChoices choices = visit.needed(readChoices.read(visit.actor()));
    List<ChoiceView> usual =
        builtIn(visit).stream().map(it -> new ChoiceView(it.id(), it.name())).toList();
    String offered =
        usual.stream()
            .map(ChoiceView::value)
            .filter(it -> !choices.hiddenTemplates().contains(it))
            .collect(Collectors.joining(","));
    TemplatesView view =
        new TemplatesView(
            MunicipalityPages.path(visit),
            own.stream().map(it -> view(visit, it)).toList(),
            visit.at(PATH + "/new"),
            FieldView.select("from", words.get("templates.from"), "", usual),
            FieldView.select("plan", words.get("templates.from-plan"), "", plans(visit)),
            FieldView.checks("offered", words.get("templates.offered"), offered, usual)
                .hinted(words.get("templates.offered.hint")),
            visit.at(PATH),
            choices.revision());
    return Shown.sheet("templates", words.get("municipality.templates"), view);
  }

  private static OwnView view(Visit visit, OwnTemplate template) {
    Words words = visit.words();
    return new OwnView(
        template.name(),
        template.planTypes().stream()
            .flatMap(it -> PlanTypes.find(it).stream())
            .map(words::type)
            .sorted(words::compare)
            .collect(Collectors.joining(", ")),
        Integer.toString(OutlineLine.of(template.sections()).size()),
        template.retired(),
        visit.at(PATH + "/" + template.id()),
        visit.at(PATH + "/" + template.id() + "/retirement"),
        template.revision());
  }

  private List<ChoiceView> plans(Visit visit) {
    return visit
        .needed(listPlans.list(visit.actor(), RegisterQuery.EVERYTHING, RegisterOrder.BY_TITLE))
        .entries()
        .stream()
        .filter(it -> !it.registeredOnly())
        .map(it -> new ChoiceView(it.id().toString(), it.title()))
        .toList();
  }

  private Shown offer(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    Set<String> offered = Set.copyOf(visit.form().all("offered"));
    Set<String> hidden =
        builtIn(visit).stream()
            .map(PlanTemplate::id)
            .filter(it -> !offered.contains(it))
            .collect(Collectors.toSet());
    visit.needed(chooseTemplates.choose(visit.actor(), expected(visit), hidden));
    return Shown.done(visit.at(PATH), "templates-offered");
  }

  private static Expected expected(Visit visit) {
    return visit
        .form()
        .read("revision", Long::valueOf)
        .map(Expected::revision)
        .orElse(Expected.ANY);
  }

  private static List<LinkView> path(Visit visit) {
    return List.of(
        MunicipalityPages.path(visit).getFirst(),
        new LinkView(visit.words().get("municipality.templates"), visit.at(PATH), false));
  }

  private static Shown form(
      Visit visit, Optional<OwnTemplate> template, Map<String, String> values, int status) {
    String title =
        template.map(OwnTemplate::name).orElseGet(() -> visit.words().get("templates.new"));
    return new Shown.Sheet(
        status,
        "grouped-form",
        title,
        new TemplateFields(visit)
            .view(
                path(visit),
                title,
                visit.at(PATH + "/" + template.map(it -> it.id().toString()).orElse("new")),
                template.map(OwnTemplate::revision).orElse(0L),
                values,
                visit.at(PATH)));
  }

  /** From nothing, from a template that everyone has, or from how a plan is divided. */
  private Shown beginNew(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    Optional<PlanTemplate> usual =
        visit
            .query("from")
            .flatMap(id -> builtIn(visit).stream().filter(it -> it.id().equals(id)).findFirst());
    if (usual.isPresent()) {
      Set<String> types =
          PlanTemplates.types(usual.get().id()).stream()
              .filter(it -> it.startsWith(visit.tenant().country().typePrefix()))
              .collect(Collectors.toSet());
      return form(
          visit,
          Optional.empty(),
          TemplateFields.values(usual.get().name(), types, usual.get().sections()),
          200);
    }
    return visit
        .query("plan")
        .flatMap(Ids::read)
        .map(it -> fromPlan(visit, new PlanId(it)))
        .orElseGet(() -> form(visit, Optional.empty(), Map.of(), 200));
  }

  private Shown fromPlan(Visit visit, PlanId plan) {
    Opened opened = visit.needed(openEditor.open(visit.actor(), plan));
    return form(
        visit,
        Optional.empty(),
        TemplateFields.values(
            opened.plan().facts().title().value(),
            Set.of(opened.plan().facts().type().id()),
            outline(opened.text().topSections().stream(), opened.text(), opened.guides())),
        200);
  }

  private static List<TemplateSection> outline(
      Stream<Section> sections, Manuscript text, Map<SectionId, SectionGuide> guides) {
    return sections
        .map(
            it ->
                new TemplateSection(
                    it.title(),
                    Optional.ofNullable(guides.get(it.id())).flatMap(SectionGuide::help),
                    guides.containsKey(it.id()) && guides.get(it.id()).required(),
                    outline(text.sectionsUnder(it.id()).stream(), text, guides)))
        .toList();
  }

  private Shown add(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    Optional<TemplateFields.Written> written = new TemplateFields(visit).read();
    if (written.isEmpty()) {
      return form(visit, Optional.empty(), TemplateFields.values(visit.form()), 400);
    }
    visit.needed(
        addTemplate.add(
            visit.actor(),
            Once.eachTime(),
            written.get().name(),
            written.get().types(),
            written.get().sections()));
    return Shown.done(visit.at(PATH), "template-added");
  }

  private OwnTemplate template(Visit visit) {
    TemplateId id = new TemplateId(visit.id("template"));
    return visit.needed(readTemplates.read(visit.actor())).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Turned(404, "not-found"));
  }

  private Shown begin(Visit visit) {
    OwnTemplate template = template(visit);
    return form(
        visit,
        Optional.of(template),
        TemplateFields.values(template.name(), template.planTypes(), template.sections()),
        200);
  }

  private Shown edit(Visit visit) {
    OwnTemplate template = template(visit);
    Optional<TemplateFields.Written> written = new TemplateFields(visit).read();
    if (written.isEmpty()) {
      return form(visit, Optional.of(template), TemplateFields.values(visit.form()), 400);
    }
    OwnTemplate edited =
        new OwnTemplate(
            template.id(),
            written.get().name(),
            written.get().types(),
            written.get().sections(),
            template.retired(),
            template.revision());
    visit.needed(editTemplate.edit(visit.actor(), expected(visit), edited));
    return Shown.done(visit.at(PATH), "template-changed");
  }

  /** Retires a template, or offers it again. */
  private Shown retire(Visit visit) {
    OwnTemplate template = template(visit);
    visit.needed(
        editTemplate.edit(visit.actor(), expected(visit), template.retired(!template.retired())));
    return Shown.done(visit.at(PATH), template.retired() ? "template-offered" : "template-retired");
  }
}
