package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.template.OutlineLine;
import no.planverk.domain.template.OwnTemplate;
import no.planverk.domain.template.TemplateSection;

/** The form of a template: its name, its types, and its sections with room for some more. */
record TemplateFields(Visit visit) {
  private static final String TITLE = "title-";
  private static final String HELP = "help-";
  private static final String LEVEL = "level-";
  private static final String ORDER = "order-";
  private static final String REQUIRED = "required-";
  private static final int MORE = 4;

  /** What was written. */
  record Written(String name, Set<String> types, List<TemplateSection> sections) {}

  private record Placed(int order, OutlineLine line) {}

  static Map<String, String> values(
      String name, Set<String> types, List<TemplateSection> sections) {
    Map<String, String> values = new HashMap<>();
    values.put("name", name);
    values.put("types", String.join(",", types));
    List<OutlineLine> lines = OutlineLine.of(sections);
    for (int i = 0; i < lines.size(); i++) {
      OutlineLine line = lines.get(i);
      int row = i + 1;
      values.put(TITLE + row, line.title().value());
      values.put(HELP + row, line.help().orElse(""));
      values.put(LEVEL + row, Integer.toString(line.level()));
      values.put(REQUIRED + row, line.required() ? "1" : "");
      values.put(ORDER + row, Integer.toString(row));
    }
    return values;
  }

  /** As the form came, to be shown again. */
  static Map<String, String> values(Form form) {
    Map<String, String> values = new HashMap<>(form.values());
    values.put("types", String.join(",", form.all("types")));
    return values;
  }

  GroupedFormView view(
      List<LinkView> path,
      String title,
      String action,
      long revision,
      Map<String, String> values,
      String cancel) {
    Words words = visit.words();
    List<GroupView> groups = new ArrayList<>();
    groups.add(
        GroupView.of(
            FieldView.text("name", words.get("templates.name"), values.getOrDefault("name", ""))
                .told(visit.form().errors()),
            FieldView.checks(
                    "types",
                    words.get("templates.types"),
                    values.getOrDefault("types", ""),
                    types())
                .told(visit.form().errors())));
    int last = PlanForms.rows(TITLE, values);
    int rows = Math.min(OwnTemplate.MOST_SECTIONS, last + MORE);
    IntStream.rangeClosed(1, rows).mapToObj(it -> section(it, last, values)).forEach(groups::add);
    return new GroupedFormView(
        path,
        title,
        words.get("templates.form.lead"),
        action,
        revision,
        groups,
        List.of(),
        words.get("templates.save"),
        cancel);
  }

  private List<ChoiceView> types() {
    Words words = visit.words();
    return countryTypes().stream().map(it -> new ChoiceView(it.id(), words.type(it))).toList();
  }

  private List<PlanType> countryTypes() {
    return PlanTypes.of(visit.tenant().country());
  }

  private GroupView section(int row, int last, Map<String, String> values) {
    Words words = visit.words();
    List<ChoiceView> levels =
        IntStream.rangeClosed(1, OutlineLine.DEEPEST)
            .mapToObj(
                it -> new ChoiceView(Integer.toString(it), words.get("templates.level." + it)))
            .toList();
    Map<String, String> errors = visit.form().errors();
    return GroupView.named(
        words.get(row > last ? "templates.section.new" : "templates.section", row),
        "",
        List.of(
            FieldView.text(
                    TITLE + row, words.get("templates.title"), values.getOrDefault(TITLE + row, ""))
                .told(errors),
            FieldView.text(
                    HELP + row, words.get("templates.help"), values.getOrDefault(HELP + row, ""))
                .as(FieldView.Kind.LONG)
                .spare()
                .told(errors),
            FieldView.select(
                    LEVEL + row,
                    words.get("templates.level"),
                    values.getOrDefault(LEVEL + row, "1"),
                    levels)
                .told(errors),
            FieldView.text(
                    ORDER + row,
                    words.get("templates.order"),
                    values.getOrDefault(ORDER + row, Integer.toString(row)))
                .as(FieldView.Kind.NUMBER)
                .told(errors),
            FieldView.check(
                REQUIRED + row,
                words.get("templates.required"),
                values.getOrDefault(REQUIRED + row, "").equals("1"))));
  }

  /** What was written, if nothing is wrong with it; a section without a title is taken out. */
  Optional<Written> read() {
    Form form = visit.form();
    form.required("name");
    Optional<String> name = form.read("name", OwnTemplate::checkName);
    Set<String> types = Set.copyOf(form.all("types"));
    List<String> known = countryTypes().stream().map(PlanType::id).toList();
    if (types.isEmpty() || !known.containsAll(types)) {
      form.error("types", form.words().get("error.templates.types"));
    }
    List<Placed> placed = new ArrayList<>();
    for (int row = 1; row <= OwnTemplate.MOST_SECTIONS; row++) {
      line(form, row).ifPresent(placed::add);
    }
    if (placed.isEmpty()) {
      form.error(TITLE + 1, form.words().get("error.templates.sections"));
    }
    placed.sort(Comparator.comparing(Placed::order));
    return form.isFine()
        ? name.map(
            it ->
                new Written(
                    it, types, OutlineLine.tree(placed.stream().map(Placed::line).toList())))
        : Optional.empty();
  }

  private static Optional<Placed> line(Form form, int row) {
    if (!form.has(TITLE + row)) {
      if (form.has(HELP + row)) {
        form.error(TITLE + row, form.words().get("error.templates.title"));
      }
      return Optional.empty();
    }
    Optional<Title> title = form.read(TITLE + row, Title::new);
    Optional<Integer> order = form.read(ORDER + row, Integer::valueOf);
    Optional<Integer> level = form.read(LEVEL + row, Integer::valueOf);
    Optional<String> help = form.read(HELP + row, it -> it);
    if (!form.isFine() || title.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Placed(
              order.orElse(row),
              new OutlineLine(level.orElse(1), title.get(), help, form.isChecked(REQUIRED + row))));
    } catch (InvalidValue tooLong) {
      form.error(HELP + row, form.words().get("error.templates.help"));
      return Optional.empty();
    }
  }
}
