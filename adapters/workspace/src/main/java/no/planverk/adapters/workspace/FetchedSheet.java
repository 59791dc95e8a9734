package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.ComparisonView.RowView;
import no.planverk.adapters.workspace.view.DiffView;
import no.planverk.adapters.workspace.view.DiffView.PieceView;
import no.planverk.adapters.workspace.view.FetchedElementView;
import no.planverk.adapters.workspace.view.FetchedElementView.SaidView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.fetching.ReadFetch.Fetched;
import no.planverk.domain.fetching.Choice;
import no.planverk.domain.fetching.Wording;
import no.planverk.domain.writing.Difference;
import no.planverk.domain.writing.TextComparison;

/** Lays out what a plan has fetched of one element. */
record FetchedSheet(Visit visit, Fetched fetched) {
  private Words words() {
    return visit.words();
  }

  FetchedElementView view() {
    PlanAddress plan = new PlanAddress(visit, fetched.plan().id());
    String at = plan.at(FetchedPages.PATH + "/" + fetched.fetch().element());
    List<LinkView> path = new ArrayList<>(PlanAddress.path(visit, fetched.plan()));
    path.add(new LinkView(words().get("fetched.title"), plan.at(FetchedPages.PATH), false));
    boolean reworded = !fetched.newest().words().equals(fetched.fetch().shown().words());
    return new FetchedElementView(
        path,
        fetched.fetch().shown().words().title().value(),
        new LinkView(
            words().get("fetched.provenance", fetched.source().facts().title().value()),
            new PlanAddress(visit, fetched.source().id()).at(""),
            false),
        fetched.choice().map(this::why).orElse(List.of()),
        standing(reworded),
        reworded,
        label("fetched.shown", fetched.fetch().shown()),
        label("fetched.newest", fetched.newest()),
        rows(),
        fetched.settles(),
        reworded && fetched.plan().mayBeWritten(),
        at,
        at + "/derivation",
        fetched.settles() && fetched.plan().mayBeWritten(),
        FetchWords.reason(visit),
        FetchWords.reason(visit).within("derive"),
        fetched.fetch().revision(),
        fetched.wordings().stream().map(this::said).toList(),
        fetched.elsewhere().stream()
            .map(
                it ->
                    new LinkView(
                        it.facts().title().value(), new PlanAddress(visit, it.id()).at(""), false))
            .toList());
  }

  private List<String> why(Choice choice) {
    List<String> why = new ArrayList<>();
    if (choice.reworded()) {
      why.add(words().get("fetched.why.reworded"));
    }
    choice.ending().ifPresent(it -> why.add(words().get("fetched.why." + it.id())));
    return why;
  }

  private Optional<String> standing(boolean reworded) {
    if (fetched.choice().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        fetched
            .fetch()
            .reason()
            .map(it -> words().get("fetched.stays", it))
            .orElseGet(() -> words().get(reworded ? "fetched.newest" : "fetched.same")));
  }

  private String label(String key, Wording wording) {
    return words().get(key) + " (" + FetchWords.edition(words(), wording) + ")";
  }

  private List<RowView> rows() {
    List<RowView> rows = new ArrayList<>();
    Difference title = fetched.title();
    rows.add(sides(DiffView.pieces(title), title.isNone()));
    fetched.text().forEach(it -> rows.add(row(it)));
    return rows;
  }

  private static RowView row(TextComparison.Row row) {
    List<PieceView> pieces = DiffView.pieces(row.difference());
    return new RowView(
        row.before().isEmpty() ? List.of() : without(pieces, "ins"),
        row.after().isEmpty() ? List.of() : without(pieces, "del"),
        row.isSame(),
        row.isMarkupOnly());
  }

  private static RowView sides(List<PieceView> pieces, boolean same) {
    return new RowView(without(pieces, "ins"), without(pieces, "del"), same, false);
  }

  private static List<PieceView> without(List<PieceView> pieces, String tag) {
    return pieces.stream().filter(it -> !it.tag().equals(tag)).toList();
  }

  private SaidView said(Wording wording) {
    return new SaidView(
        wording.words().title().value(),
        FetchWords.edition(words(), wording),
        visit.brief(wording.at()));
  }
}
