package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.planverk.adapters.workspace.view.ComparisonView;
import no.planverk.adapters.workspace.view.ComparisonView.ElementView;
import no.planverk.adapters.workspace.view.ComparisonView.FactView;
import no.planverk.adapters.workspace.view.ComparisonView.RowView;
import no.planverk.adapters.workspace.view.ComparisonView.SectionView;
import no.planverk.adapters.workspace.view.ComparisonView.SummaryView;
import no.planverk.adapters.workspace.view.DiffView;
import no.planverk.adapters.workspace.view.DiffView.PieceView;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.TagView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.comparison.ComparedElement;
import no.planverk.domain.comparison.ComparedSection;
import no.planverk.domain.comparison.FactChange;
import no.planverk.domain.comparison.PlanComparison;
import no.planverk.domain.writing.Difference;
import no.planverk.domain.writing.TextComparison.Row;

/** Lays out a comparison of two texts. */
record ComparisonSheet(Visit visit, PlanTexts texts, String from, String to) {
  private static final int DEEPEST = 6;

  private Words words() {
    return visit.words();
  }

  private boolean showsAll() {
    return visit.query("show").isPresent();
  }

  ComparisonView view(PlanComparison comparison) {
    PlanAddress plan = new PlanAddress(visit, texts.card().plan().id());
    String pair = ComparisonPages.PATH + "?from=" + from + "&to=" + to;
    return new ComparisonView(
        PlanAddress.path(visit, texts.card().plan()),
        plan.at(ComparisonPages.PATH),
        choice("from", from),
        choice("to", to),
        texts.label(PlanTexts.read(from)),
        texts.label(PlanTexts.read(to)),
        comparison.isNone(),
        showsAll()
            ? new LinkView(words().get("compare.changes-only"), plan.at(pair), false)
            : new LinkView(words().get("compare.all"), plan.at(pair + "&show=all"), false),
        summary(comparison),
        comparison.sections().stream()
            .filter(it -> showsAll() || it.isChanged())
            .map(this::section)
            .toList());
  }

  private FieldView choice(String name, String value) {
    List<ChoiceView> all = texts.choices();
    return FieldView.select(name, words().get("compare." + name), value, all);
  }

  private List<SummaryView> summary(PlanComparison comparison) {
    List<SummaryView> summary = new ArrayList<>();
    sections(summary, "added", comparison, ComparedSection::isAdded);
    sections(summary, "removed", comparison, ComparedSection::isRemoved);
    sections(summary, "moved", comparison, ComparedSection::moved);
    sections(
        summary,
        "changed",
        comparison,
        it -> !it.isAdded() && !it.isRemoved() && (it.isRenamed() || it.isReworded()));
    elements(summary, "added", comparison, ComparedElement::isAdded);
    elements(summary, "removed", comparison, ComparedElement::isRemoved);
    elements(summary, "moved", comparison, ComparedElement::moved);
    elements(summary, "changed", comparison, ComparedElement::isReworded);
    return summary;
  }

  private void sections(
      List<SummaryView> summary,
      String what,
      PlanComparison comparison,
      Predicate<ComparedSection> which) {
    List<LinkView> places =
        comparison.sections().stream()
            .filter(it -> !title(it).isEmpty())
            .filter(which)
            .map(it -> new LinkView(title(it), "#s-" + it.id(), false))
            .toList();
    add(summary, "compare.sections." + what, places);
  }

  private void elements(
      List<SummaryView> summary,
      String what,
      PlanComparison comparison,
      Predicate<ComparedElement> which) {
    List<LinkView> places =
        comparison.elements().stream()
            .filter(which)
            .map(it -> new LinkView(it.shown().title(), "#" + anchor(it), false))
            .toList();
    add(summary, "compare.elements." + what, places);
  }

  private void add(List<SummaryView> summary, String key, List<LinkView> places) {
    if (!places.isEmpty()) {
      summary.add(new SummaryView(words().get(key, places.size()), places));
    }
  }

  private static String title(ComparedSection section) {
    return section.after().or(section::before).orElse("");
  }

  private static String anchor(ComparedElement element) {
    return "e-" + element.shown().placement();
  }

  private SectionView section(ComparedSection section) {
    boolean named = !title(section).isEmpty();
    List<PieceView> title =
        named
            ? DiffView.pieces(
                Difference.of(section.before().orElse(""), section.after().orElse("")))
            : List.of(new PieceView("", words().get("compare." + section.id())));
    return new SectionView(
        "s-" + section.id(),
        String.valueOf(Math.min(section.level(), DEEPEST)),
        title,
        tags(named && section.isAdded(), named && section.isRemoved(), section.moved()),
        rows(section.prose()),
        (int) section.prose().stream().filter(Row::isSame).count(),
        section.elements().stream()
            .filter(it -> showsAll() || it.isChanged())
            .map(this::element)
            .toList());
  }

  private List<TagView> tags(boolean added, boolean removed, boolean moved) {
    List<TagView> tags = new ArrayList<>();
    if (added) {
      tags.add(new TagView(words().get("compare.added"), "success"));
    }
    if (removed) {
      tags.add(new TagView(words().get("compare.removed"), "danger"));
    }
    if (moved) {
      tags.add(new TagView(words().get("compare.moved"), "info"));
    }
    return tags;
  }

  private List<RowView> rows(List<Row> rows) {
    return rows.stream()
        .filter(it -> showsAll() || !it.isSame())
        .map(ComparisonSheet::row)
        .toList();
  }

  private static RowView row(Row row) {
    List<PieceView> pieces = DiffView.pieces(row.difference());
    return new RowView(
        row.before().isEmpty() ? List.of() : without(pieces, "ins"),
        row.after().isEmpty() ? List.of() : without(pieces, "del"),
        row.isSame(),
        row.isMarkupOnly());
  }

  private static List<PieceView> without(List<PieceView> pieces, String tag) {
    return pieces.stream().filter(it -> !it.tag().equals(tag)).toList();
  }

  private ElementView element(ComparedElement element) {
    return new ElementView(
        anchor(element),
        element.shown().kind().name(words().language()),
        DiffView.pieces(element.title()),
        tags(element.isAdded(), element.isRemoved(), element.moved()),
        rows(element.text()),
        element.facts().stream().map(this::fact).toList());
  }

  private FactView fact(FactChange change) {
    return new FactView(
        words().get("compare.fact." + change.fact().id()),
        said(change.fact(), change.before()),
        said(change.fact(), change.after()));
  }

  private Optional<String> said(FactChange.Fact fact, String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (fact) {
          case KIND -> ElementKind.of(value).name(words().language());
          case STATUS -> words().get("measure-status." + value);
          case NUMBER, OWNER, START, DEADLINE, PRIORITY, SDG, COSTS, INDICATOR -> value;
        });
  }
}
