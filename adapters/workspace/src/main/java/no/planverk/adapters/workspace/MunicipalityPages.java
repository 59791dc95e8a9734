package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.MunicipalityView;
import no.planverk.adapters.workspace.view.MunicipalityView.PartView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.municipality.EditMunicipality;
import no.planverk.application.municipality.ReadChoices;
import no.planverk.application.municipality.ReadCommons;
import no.planverk.application.municipality.ReadCouncilDates;
import no.planverk.application.municipality.ReadCouncilDates.Calendar;
import no.planverk.application.municipality.ReadTemplates;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Act;
import no.planverk.domain.publication.Look;
import no.planverk.domain.template.PlanChoices;
import no.planverk.domain.tenant.Tenant;

/** What a municipality decides for itself, and what it is called. */
public final class MunicipalityPages implements PageGroup {
  static final String PATH = "/work/municipality";
  private static final String NAME = PATH + "/name";

  private final EditMunicipality editMunicipality;
  private final ReadChoices readChoices;
  private final ReadTemplates readTemplates;
  private final ReadCouncilDates readCouncilDates;
  private final ReadCommons readCommons;
  private final Faces faces;

  public MunicipalityPages(
      EditMunicipality editMunicipality,
      ReadChoices readChoices,
      ReadTemplates readTemplates,
      ReadCouncilDates readCouncilDates,
      ReadCommons readCommons,
      Faces faces) {
    this.editMunicipality = editMunicipality;
    this.readChoices = readChoices;
    this.readTemplates = readTemplates;
    this.readCouncilDates = readCouncilDates;
    this.readCommons = readCommons;
    this.faces = faces;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(PATH, this::overview), Page.get(NAME, this::begin), Page.post(NAME, this::rename));
  }

  /** From a part back to the overview of parts. */
  static List<LinkView> path(Visit visit) {
    return List.of(new LinkView(visit.words().get("nav.municipality"), visit.at(PATH), false));
  }

  private Shown overview(Visit visit) {
    Words words = visit.words();
    PlanChoices choices = visit.needed(readChoices.read(visit.actor()));
    Calendar calendar = visit.needed(readCouncilDates.read(visit.actor()));
    long templates =
        visit.needed(readTemplates.read(visit.actor())).stream()
            .filter(it -> !it.retired())
            .count();
    Tenant tenant = visit.tenant();
    Look look = faces.of(tenant.id()).look();
    List<PartView> parts = new ArrayList<>();
    parts.add(
        part(
            visit,
            "name",
            words.get("municipality.name.now", tenant.name(), spoken(words, tenant))));
    parts.add(
        part(
            visit,
            "look",
            words.get(
                look.logo().isPresent() ? "municipality.look.logo" : "municipality.look.bare",
                look.colour())));
    parts.add(
        part(
            visit,
            "links",
            words.get(
                look.links().statement().isPresent()
                    ? "municipality.links.now"
                    : "municipality.links.statement-missing",
                look.links().header().size() + look.links().footer().size())));
    boolean open = visit.needed(readCommons.read(visit.actor()));
    parts.add(part(visit, "commons", words.get("municipality.commons." + open)));
    parts.add(part(visit, "names", names(words, faces.of(tenant.id()).names().names().size())));
    parts.add(part(visit, "numbering", words.get("numbering." + choices.numbering().way().id())));
    parts.add(part(visit, "fetching", words.get("municipality.fetching.now")));
    parts.add(part(visit, "templates", words.get("municipality.templates.now", templates)));
    parts.add(
        part(
            visit,
            "bodies",
            words.get(
                "municipality.bodies.now",
                calendar.bodies().stream().filter(it -> it.decidesOn(visit.today())).count())));
    parts.add(part(visit, "council", council(visit, calendar)));
    return Shown.sheet(
        "municipality", words.get("municipality.title"), new MunicipalityView(parts));
  }

  private static String names(Words words, int count) {
    return words.get("municipality.names.now", count);
  }

  private static String council(Visit visit, Calendar calendar) {
    return calendar
        .dates()
        .constitutedBefore(visit.today())
        .map(it -> visit.words().get("municipality.council.now", visit.words().date(it)))
        .orElseGet(() -> visit.words().get("municipality.council.unknown"));
  }

  private static PartView part(Visit visit, String part, String now) {
    Words words = visit.words();
    return new PartView(
        words.get("municipality." + part),
        words.get("municipality." + part + ".text"),
        now,
        visit.at(PATH + "/" + part));
  }

  private static String spoken(Words words, Tenant tenant) {
    return words.get("language." + tenant.language().tag());
  }

  private Shown begin(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    Tenant tenant = visit.tenant();
    return form(visit, Map.of("name", tenant.name(), "language", tenant.language().tag()), 200);
  }

  private static Shown form(Visit visit, Map<String, String> values, int status) {
    Words words = visit.words();
    List<ChoiceView> languages =
        Stream.of(Language.NB, Language.NN, Language.DA, Language.EN)
            .map(it -> new ChoiceView(it.tag(), words.get("language." + it.tag())))
            .toList();
    Map<String, String> errors = visit.form().errors();
    GroupedFormView form =
        new GroupedFormView(
            path(visit),
            words.get("municipality.name"),
            words.get("municipality.name.lead"),
            visit.at(NAME),
            visit.tenant().revision(),
            List.of(
                GroupView.of(
                    FieldView.text(
                            "name",
                            words.get("municipality.name.field"),
                            values.getOrDefault("name", ""))
                        .told(errors),
                    FieldView.radios(
                            "language",
                            words.get("municipality.language"),
                            values.getOrDefault("language", ""),
                            languages)
                        .hinted(words.get("municipality.language.hint"))
                        .told(errors))),
            List.of(),
            words.get("municipality.save"),
            visit.at(PATH));
    return new Shown.Sheet(status, "grouped-form", words.get("municipality.name"), form);
  }

  private Shown rename(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    Form form = visit.form();
    form.required("name");
    form.required("language");
    Optional<String> name = form.read("name", it -> visit.tenant().called(it, Language.EN).name());
    Optional<Language> language =
        form.read("language", it -> visit.tenant().called("-", Language.of(it)).language());
    if (form.isFine() && name.isPresent() && language.isPresent()) {
      Expected expected =
          form.read("revision", Long::valueOf).map(Expected::revision).orElse(Expected.ANY);
      Reply<Tenant> reply =
          editMunicipality.edit(visit.actor(), expected, name.get(), language.get());
      visit.needed(reply);
      return Shown.done(visit.at(PATH), "municipality-named");
    }
    return form(visit, form.values(), 400);
  }
}
