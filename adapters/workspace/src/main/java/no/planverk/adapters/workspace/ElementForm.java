package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.planverk.adapters.workspace.view.ElementFieldsView;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.FieldView.Kind;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.planning.ElementWords;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.person.Owner;
import no.planverk.domain.sdg.SdgTag;

/** The form in which an element is worded; what its kind does not have is left as it is. */
final class ElementForm {
  private static final int HIGHEST_PRIORITY = 9;

  private final Form form;
  private final ElementKind kind;
  private final List<String> names;
  private final SdgFields sdg;
  private final CostFields costs;
  private final IndicatorFields indicator;

  private ElementForm(Form form, ElementKind kind, List<String> names) {
    this.form = form;
    this.kind = kind;
    this.names = names;
    this.sdg = new SdgFields(form);
    this.costs = new CostFields(form);
    this.indicator = new IndicatorFields(form);
  }

  static ElementForm empty(Words words, ElementKind kind, List<String> names) {
    return new ElementForm(Form.none(words), kind, names);
  }

  static ElementForm of(Form sent, ElementKind kind, List<String> names) {
    return new ElementForm(sent, kind, names);
  }

  static ElementForm showing(Words words, Element element, List<String> names) {
    return new ElementForm(
        new Form(ElementValues.of(element.content()), Map.of(), words), element.kind(), names);
  }

  ElementKind kind() {
    return kind;
  }

  String kindName() {
    return form.words().kind(kind);
  }

  boolean hasWork() {
    return kind.isMeasure();
  }

  private boolean isIndicator() {
    return kind == ElementKind.INDICATOR;
  }

  /** What was written; nothing where something is wrong with it, which the form then says. */
  Optional<ElementWords> read(Optional<Element.Content> before) {
    form.required("title");
    Optional<Title> title = form.read("title", Title::new);
    form.read("owner", Owner::named);
    Optional<Due> start = form.read("start", Due::new);
    Optional<Due> deadline = form.read("deadline", Due::new);
    Optional<MeasureStatus> status = form.read("status", MeasureStatus::of);
    Optional<Integer> priority = form.read("priority", Integer::valueOf);
    List<SdgTag> tags = sdg.read();
    List<Cost> read = costs.read();
    IndicatorValues values =
        isIndicator()
            ? indicator.read(before.map(Element.Content::indicator).orElse(IndicatorValues.NONE))
            : before.map(Element.Content::indicator).orElse(IndicatorValues.NONE);
    if (!form.isFine()) {
      return Optional.empty();
    }
    boolean work = hasWork();
    return title.map(
        it ->
            new ElementWords(
                it,
                form.optional("text").map(TextPages::paragraphs),
                form.optional("internal").map(TextPages::paragraphs),
                form.optional("owner"),
                tags,
                work ? start : before.flatMap(Element.Content::start),
                work ? deadline : before.flatMap(Element.Content::deadline),
                work ? status : before.flatMap(Element.Content::status),
                work ? priority : before.flatMap(Element.Content::priority),
                work ? read : before.map(Element.Content::costs).orElse(List.of()),
                values));
  }

  ElementFieldsView view() {
    Words words = form.words();
    List<FieldView> first =
        told(
            List.of(
                field("title", "element.title"),
                field("text", "element.text")
                    .as(Kind.LONG)
                    .hinted(words.get("editor.plain.hint"))
                    .spare(),
                field("internal", "element.internal")
                    .as(Kind.LONG)
                    .hinted(words.get("element.internal.hint"))
                    .spare(),
                field("owner", "element.owner")
                    .suggesting(names)
                    .hinted(words.get("element.owner.hint"))
                    .spare()));
    return new ElementFieldsView(
        first,
        sdg.view(),
        hasWork() ? told(work(words)) : List.of(),
        hasWork() ? Optional.of(costs.view()) : Optional.empty(),
        isIndicator() ? Optional.of(indicator.view()) : Optional.empty());
  }

  private List<FieldView> work(Words words) {
    List<ChoiceView> statuses = new ArrayList<>();
    statuses.add(new ChoiceView("", words.get("element.status.none")));
    Arrays.stream(MeasureStatus.values())
        .forEach(
            it -> statuses.add(new ChoiceView(it.id(), words.get("measure-status." + it.id()))));
    List<ChoiceView> priorities = new ArrayList<>();
    priorities.add(new ChoiceView("", words.get("element.priority.none")));
    IntStream.rangeClosed(1, HIGHEST_PRIORITY)
        .mapToObj(Integer::toString)
        .forEach(it -> priorities.add(new ChoiceView(it, it)));
    return List.of(
        field("start", "element.start").hinted(words.get("element.due.hint")).spare(),
        field("deadline", "element.deadline").hinted(words.get("element.due.hint")).spare(),
        FieldView.select("status", words.get("element.status"), form.raw("status"), statuses),
        FieldView.select(
                "priority", words.get("element.priority"), form.raw("priority"), priorities)
            .hinted(words.get("element.priority.hint")));
  }

  private FieldView field(String name, String label) {
    return FieldView.text(name, form.words().get(label), form.raw(name));
  }

  private List<FieldView> told(List<FieldView> fields) {
    return fields.stream().map(it -> it.told(form.errors())).toList();
  }
}
