package no.planverk.adapters.workspace;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.municipality.ChooseNumbering;
import no.planverk.application.municipality.ReadChoices;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.NumberingScheme;
import no.planverk.domain.plan.NumberingScheme.Way;
import no.planverk.domain.template.PlanChoices;

/** How the municipality numbers the elements of its plans. */
public final class NumberingPages implements PageGroup {
  private static final String PATH = MunicipalityPages.PATH + "/numbering";

  private final ReadChoices readChoices;
  private final ChooseNumbering chooseNumbering;

  public NumberingPages(ReadChoices readChoices, ChooseNumbering chooseNumbering) {
    this.readChoices = readChoices;
    this.chooseNumbering = chooseNumbering;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get(PATH, this::begin), Page.post(PATH, this::choose));
  }

  private Shown begin(Visit visit) {
    PlanChoices choices = visit.needed(readChoices.read(visit.actor()));
    Map<String, String> values = new HashMap<>();
    values.put("way", choices.numbering().way().id());
    for (ElementKind kind : ElementKind.values()) {
      values.put(field(kind), choices.numbering().prefix(kind).orElse(""));
    }
    return form(visit, choices.revision(), values, 200);
  }

  private static String field(ElementKind kind) {
    return "prefix-" + kind.id();
  }

  private static Shown form(Visit visit, long revision, Map<String, String> values, int status) {
    Words words = visit.words();
    Map<String, String> errors = visit.form().errors();
    List<ChoiceView> ways =
        Arrays.stream(Way.values())
            .map(
                it ->
                    new ChoiceView(
                        it.id(),
                        words.get("numbering." + it.id()),
                        words.get("numbering." + it.id() + ".text")))
            .toList();
    List<FieldView> prefixes =
        Arrays.stream(ElementKind.values())
            .map(
                it ->
                    FieldView.text(
                            field(it),
                            Words.capital(words.kind(it)),
                            values.getOrDefault(field(it), ""))
                        .told(errors))
            .toList();
    GroupedFormView form =
        new GroupedFormView(
            MunicipalityPages.path(visit),
            words.get("municipality.numbering"),
            words.get("numbering.lead"),
            visit.at(PATH),
            revision,
            List.of(
                GroupView.of(
                    FieldView.radios(
                            "way", words.get("numbering.way"), values.getOrDefault("way", ""), ways)
                        .told(errors)),
                GroupView.named(
                        words.get("numbering.prefixes"),
                        words.get("numbering.prefixes.hint"),
                        prefixes)
                    .asRow()),
            List.of(),
            words.get("municipality.save"),
            visit.at(MunicipalityPages.PATH));
    return new Shown.Sheet(status, "grouped-form", words.get("municipality.numbering"), form);
  }

  private Shown choose(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    Form form = visit.form();
    form.required("way");
    Optional<Way> way = form.read("way", Way::of);
    Map<ElementKind, String> prefixes = prefixes(form);
    Optional<Long> revision = form.read("revision", Long::valueOf);
    if (form.isFine() && way.isPresent()) {
      visit.needed(
          chooseNumbering.choose(
              visit.actor(),
              revision.map(Expected::revision).orElse(Expected.ANY),
              new NumberingScheme(way.get(), prefixes)));
      return Shown.done(visit.at(MunicipalityPages.PATH), "numbering-chosen");
    }
    return form(visit, revision.orElse(0L), form.values(), 400);
  }

  private static Map<ElementKind, String> prefixes(Form form) {
    Map<ElementKind, String> prefixes = new EnumMap<>(ElementKind.class);
    Set<String> taken = new HashSet<>();
    for (ElementKind kind : ElementKind.values()) {
      String prefix = form.raw(field(kind));
      if (prefix.isEmpty()) {
        continue;
      }
      if (!NumberingScheme.isPrefix(prefix)) {
        form.error(field(kind), form.words().get("error.prefix"));
      } else if (!taken.add(prefix.toLowerCase(Locale.ROOT))) {
        form.error(field(kind), form.words().get("error.prefix.taken"));
      }
      prefixes.put(kind, prefix);
    }
    return prefixes;
  }
}
