package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.NamesView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.municipality.ChooseNames;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.LocalName;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.person.Act;

/** What the municipality calls kinds of elements and types of plans, language by language. */
public final class NamesPages implements PageGroup {
  private static final String PATH = MunicipalityPages.PATH + "/names";

  private final ChooseNames chooseNames;
  private final Faces faces;

  public NamesPages(ChooseNames chooseNames, Faces faces) {
    this.chooseNames = chooseNames;
    this.faces = faces;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get(PATH, this::begin), Page.post(PATH, this::choose));
  }

  private static Language language(Visit visit) {
    return visit
        .query("language")
        .flatMap(tag -> languages().filter(it -> it.tag().equals(tag)).findFirst())
        .orElse(visit.tenant().language());
  }

  private static Stream<Language> languages() {
    return Stream.of(Language.NB, Language.NN, Language.DA, Language.EN);
  }

  private static List<PlanType> types(Visit visit) {
    return PlanTypes.of(visit.tenant().country());
  }

  private static String address(Visit visit, Language language) {
    return visit.at(PATH + "?language=" + language.tag());
  }

  private Shown begin(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    Map<String, String> values = new HashMap<>();
    for (LocalName name : faces.of(visit.tenant().id()).names().names()) {
      if (name.language() == language(visit)) {
        values.put(name.what().id() + "-" + name.id(), name.singular());
        name.plural().ifPresent(it -> values.put("several-" + name.id(), it));
      }
    }
    return form(visit, values, 200);
  }

  private static Shown form(Visit visit, Map<String, String> values, int status) {
    Words words = visit.words();
    Language language = language(visit);
    List<GroupView> groups = new ArrayList<>();
    for (ElementKind kind : ElementKind.values()) {
      groups.add(kind(visit, kind, language, values));
    }
    groups.add(
        GroupView.named(
            words.get("names.types"),
            words.get("names.types.hint"),
            types(visit).stream().map(it -> type(visit, it, language, values)).toList()));
    GroupedFormView form =
        new GroupedFormView(
            MunicipalityPages.path(visit),
            words.get("names.title", words.get("language." + language.tag())),
            words.get("names.lead"),
            address(visit, language),
            0,
            groups,
            List.of(),
            words.get("municipality.save"),
            visit.at(MunicipalityPages.PATH));
    List<LinkView> others =
        languages()
            .map(
                it ->
                    new LinkView(
                        words.get("language." + it.tag()), address(visit, it), it == language))
            .toList();
    return new Shown.Sheet(status, "names", form.title(), new NamesView(others, form));
  }

  private static GroupView kind(
      Visit visit, ElementKind kind, Language language, Map<String, String> values) {
    Words words = visit.words();
    Map<String, String> errors = visit.form().errors();
    String usual = kind.name(language);
    return GroupView.named(
            Words.capital(usual),
            "",
            List.of(
                field("kind-" + kind.id(), words.get("names.one", usual), values).told(errors),
                field("several-" + kind.id(), words.get("names.several", usual), values)
                    .hinted(words.get("names.usual", kind.plural(language)))
                    .told(errors)))
        .asRow();
  }

  private static FieldView type(
      Visit visit, PlanType type, Language language, Map<String, String> values) {
    return field("type-" + type.id(), type.name(language), values).told(visit.form().errors());
  }

  private static FieldView field(String name, String label, Map<String, String> values) {
    return FieldView.text(name, label, values.getOrDefault(name, "")).spare();
  }

  private Shown choose(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    Form form = visit.form();
    Language language = language(visit);
    List<LocalName> names = new ArrayList<>();
    for (ElementKind kind : ElementKind.values()) {
      Optional<String> one = word(form, "kind-" + kind.id());
      Optional<String> several = word(form, "several-" + kind.id());
      if (one.isEmpty() && several.isPresent()) {
        form.error("kind-" + kind.id(), visit.words().get("error.names.one"));
      }
      one.map(it -> LocalName.of(kind, language, it, several)).ifPresent(names::add);
    }
    for (PlanType type : types(visit)) {
      word(form, "type-" + type.id())
          .map(it -> LocalName.of(type, language, it))
          .ifPresent(names::add);
    }
    if (!form.isFine()) {
      return form(visit, form.values(), 400);
    }
    visit.needed(chooseNames.choose(visit.actor(), language, names));
    return Shown.done(address(visit, language), "names-chosen");
  }

  private static Optional<String> word(Form form, String field) {
    Optional<String> word = form.optional(field);
    try {
      return word.map(LocalName::check);
    } catch (no.planverk.domain.InvalidValue wrong) {
      form.error(field, form.words().get("error.names.word"));
      return Optional.empty();
    }
  }
}
