package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.application.redthread.PlanRights;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.redthread.ElementNode;
import no.planverk.domain.redthread.Gap;
import no.planverk.domain.redthread.Place;
import no.planverk.domain.redthread.PlanNode;
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

  /** To have a page on paper. */
  Optional<LinkView> print(String path) {
    return Optional.of(
        new LinkView(visit.words().get("thread.pdf"), at(path + "/export.pdf"), false));
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

  /**
   * Where a gap is mended: in the element's form, the plan's facts, the unit's page. Who may not
   * write there is shown what it is about.
   */
  Optional<LinkView> mending(PlanSystem plans, PlanRights rights, Gap gap) {
    if (gap.element().isPresent()) {
      return Optional.of(
          gap.other().isPresent()
              ? mend(at("/elements/" + gap.element().get() + "?with=" + gap.other().get()))
              : form(plans, rights, gap)
                  .map(this::mend)
                  .orElseGet(() -> see("thread.see", element(gap.element().get()))));
    }
    return gap.plan()
        .flatMap(plans::plan)
        .map(it -> mending(rights, gap, it))
        .or(
            () ->
                gap.unit()
                    .filter(it -> visit.may(Act.SEE_PEOPLE))
                    .map(it -> mend(visit.at("/work/units/" + it + "/work"))));
  }

  private LinkView mend(String href) {
    return new LinkView(visit.words().get("thread.mend"), href, false);
  }

  private LinkView see(String key, String href) {
    return new LinkView(visit.words().get(key), href, false);
  }

  private LinkView mending(PlanRights rights, Gap gap, PlanNode plan) {
    PlanAddress address = new PlanAddress(visit, plan.id());
    boolean byFetching =
        switch (gap.rule()) {
          case PLAN_WITHOUT_UPWARD_LINK, PLAN_WITHOUT_GOAL -> true;
          default -> false;
        };
    boolean may = byFetching ? rights.allowWriting(plan) : rights.allow(plan, Act.EDIT_FACTS);
    return may
        ? mend(address.at(byFetching ? FetchPages.PATH : "/facts"))
        : see("thread.see-plan", address.at(""));
  }

  private Optional<String> form(PlanSystem plans, PlanRights rights, Gap gap) {
    return gap.plan()
        .flatMap(plan -> writable(plans, rights, gap.element().orElseThrow(), plan))
        .map(
            place -> {
              PlanAddress plan = new PlanAddress(visit, place.plan());
              return switch (gap.rule()) {
                case GOAL_WITHOUT_MEASURE -> newUnder(place, "measure");
                case GOAL_WITHOUT_INDICATOR -> newUnder(place, "indicator");
                default -> plan.at("/elements/" + place.id());
              };
            });
  }

  /** The form for something new under what stands there. */
  String newUnder(Place place, String kind) {
    return new PlanAddress(visit, place.plan())
        .at("/elements/new?kind=" + kind + "&under=" + place.id());
  }

  private static Optional<Place> writable(
      PlanSystem plans, PlanRights rights, ElementId element, PlanId plan) {
    return writable(plans, rights, element).filter(it -> it.plan().equals(plan)).findFirst();
  }

  /** The places of an element in plans whose text one may write in. */
  static Stream<Place> writable(PlanSystem plans, PlanRights rights, ElementId element) {
    return plans.placesOf(element).stream()
        .filter(it -> plans.plan(it.plan()).map(rights::allowWriting).orElse(false));
  }
}
