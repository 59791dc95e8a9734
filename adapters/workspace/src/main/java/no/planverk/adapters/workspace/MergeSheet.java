package no.planverk.adapters.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GraphView.CostView;
import no.planverk.adapters.workspace.view.GraphView.FiguresView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.element.HeldCosts;
import no.planverk.domain.element.Merging;
import no.planverk.domain.element.Merging.Place;

/** What two elements cost and measured, for whoever makes one of them. */
record MergeSheet(Visit visit, Merging merging) {
  /** Of the page's own element, and of the other. */
  private static final String THIS = "this";

  private static final String OTHER = "other";

  /** What the form says, as seen from the element that goes. */
  static Optional<HeldCosts> held(String chosen, boolean otherStays) {
    return switch (chosen) {
      case THIS -> Optional.of(otherStays ? HeldCosts.GOES : HeldCosts.STAYS);
      case OTHER -> Optional.of(otherStays ? HeldCosts.STAYS : HeldCosts.GOES);
      case "both" -> Optional.of(HeldCosts.BOTH);
      default -> Optional.empty();
    };
  }

  /** The page's own element stays in {@code merging}; which one does is chosen below it. */
  FiguresView view() {
    Words words = visit.words();
    List<String> notes = new ArrayList<>();
    int along = merging.comingAlong().size() + back().comingAlong().size();
    if (!merging.clashes().isEmpty()) {
      notes.add(
          words.get(
              "merge.clashes",
              merging.clashes().stream()
                  .limit(20)
                  .map(words::date)
                  .collect(Collectors.joining(", "))));
    } else if (along > 0) {
      notes.add(words.get("merge.readings", along));
    }
    return merging.costsToChoose()
        ? new FiguresView(notes, costs(), Optional.of(choice()))
        : new FiguresView(notes, List.of(), Optional.empty());
  }

  private Merging back() {
    return new Merging(merging.stays(), merging.goes(), merging.own());
  }

  private FieldView choice() {
    Words words = visit.words();
    return FieldView.radios(
            "costs",
            words.get("merge.costs.which"),
            visit.form().raw("costs"),
            List.of(
                new ChoiceView(THIS, words.get("merge.costs.of", merging.stays().title().value())),
                new ChoiceView(OTHER, words.get("merge.costs.of", merging.goes().title().value())),
                new ChoiceView("both", words.get("merge.costs.both"))))
        .told(visit.form().errors());
  }

  private List<CostView> costs() {
    Map<Place, BigDecimal> here = merging.amounts(merging.stays());
    Map<Place, BigDecimal> there = merging.amounts(merging.goes());
    Set<Place> places = new LinkedHashSet<>(here.keySet());
    places.addAll(there.keySet());
    return places.stream()
        .sorted(
            Comparator.comparing(Place::year)
                .thenComparing(Place::kind)
                .thenComparing(Place::currency)
                .thenComparing(this::what))
        .map(
            it -> {
              BigDecimal one = here.getOrDefault(it, BigDecimal.ZERO);
              BigDecimal other = there.getOrDefault(it, BigDecimal.ZERO);
              return new CostView(
                  what(it),
                  visit.words().number(one),
                  visit.words().number(other),
                  visit.words().number(one.add(other)));
            })
        .toList();
  }

  /** {@code 2027 Drift NOK, Nye penger, prisnivå 2025}: all that tells the cost from others. */
  private String what(Place place) {
    Words words = visit.words();
    List<String> parts = new ArrayList<>();
    parts.add(
        place.year()
            + " "
            + words.get("cost.kind." + place.kind().id())
            + " "
            + place.currency().name());
    place.funding().ifPresent(it -> parts.add(words.get("cost.funding." + it.id())));
    place.priceYear().ifPresent(it -> parts.add(words.get("merge.costs.prices", "" + it)));
    return String.join(", ", parts);
  }
}
