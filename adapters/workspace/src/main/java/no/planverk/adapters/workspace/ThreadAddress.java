package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.redthread.ElementNode;
import no.planverk.domain.redthread.Gap;
import no.planverk.domain.redthread.Place;
import no.planverk.domain.redthread.PlanSystem;

/** The addresses of the pages about the red thread, and from there to where things are written. */
record ThreadAddress(Visit visit) {
  static final String PATH = "/work/thread";

  String at(String path) {
    return visit.at(PATH + path);
  }

  LinkView home() {
    return new LinkView(visit.words().get("thread.title"), at(""), false);
  }

  String element(ElementId id) {
    return at("/elements/" + id);
  }

  LinkView element(ElementNode element) {
    return new LinkView(element.title(), element(element.id()), false);
  }

  /** The ways into the other views. */
  List<LinkView> ways() {
    List<LinkView> ways = new ArrayList<>();
    ways.add(way("thread.gaps", "/gaps"));
    ways.add(way("thread.scorecard", "/scorecard"));
    ways.add(way("thread.matrix.goals-units", "/matrix/goals-units"));
    ways.add(way("thread.matrix.goals-sdg", "/matrix/goals-sdg"));
    ways.add(way("thread.matrix.focus-areas-plans", "/matrix/focus-areas-plans"));
    ways.add(way("thread.sdg", "/sdg"));
    ways.add(new LinkView(visit.words().get("fetched.title"), visit.at(FetchedPages.ALL), false));
    ways.add(new LinkView(visit.words().get("papers.title"), visit.at("/work/council"), false));
    ways.add(way("thread.rules", "/rules"));
    return ways;
  }

  private LinkView way(String key, String path) {
    return new LinkView(visit.words().get(key), at(path), false);
  }

  /** Where a gap is mended: in the element's form, the plan's facts, the unit's page. */
  Optional<LinkView> mending(PlanSystem plans, Gap gap) {
    String mend = visit.words().get("thread.mend");
    if (gap.element().isPresent()) {
      return Optional.of(
          new LinkView(
              mend,
              gap.other().isPresent()
                  ? at("/elements/" + gap.element().get() + "?with=" + gap.other().get())
                  : form(plans, gap),
              false));
    }
    return gap.plan()
        .map(it -> new PlanAddress(visit, it))
        .map(
            plan ->
                new LinkView(
                    mend,
                    switch (gap.rule()) {
                      case PLAN_WITHOUT_UPWARD_LINK, PLAN_WITHOUT_GOAL -> plan.at(FetchPages.PATH);
                      default -> plan.at("/facts");
                    },
                    false))
        .or(
            () ->
                gap.unit()
                    .map(it -> new LinkView(mend, visit.at("/work/units/" + it + "/work"), false)));
  }

  private String form(PlanSystem plans, Gap gap) {
    ElementId element = gap.element().orElseThrow();
    Optional<Place> place =
        plans.placesOf(element).stream()
            .filter(it -> gap.plan().equals(Optional.of(it.plan())))
            .findFirst();
    if (place.isEmpty()) {
      return element(element);
    }
    PlanAddress plan = new PlanAddress(visit, place.get().plan());
    return switch (gap.rule()) {
      case GOAL_WITHOUT_MEASURE -> plan.at("/elements/new?kind=measure&under=" + place.get().id());
      case GOAL_WITHOUT_INDICATOR ->
          plan.at("/elements/new?kind=indicator&under=" + place.get().id());
      default -> plan.at("/elements/" + place.get().id());
    };
  }
}
