package no.planverk.adapters.workspace;

import java.util.List;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.plan.Plan;

/** The addresses of one plan's pages: {@code /fjordvik/work/plans/{plan}} and what is under it. */
record PlanAddress(Visit visit, PlanId plan) {
  private static final int LONGEST_CRUMB = 60;

  static PlanAddress of(Visit visit) {
    return new PlanAddress(visit, new PlanId(visit.id("plan")));
  }

  String at(String path) {
    return visit.at(RegisterSearch.PATH + "/" + plan + path);
  }

  /** The editor, at something that stands in a section. */
  String editor(Object section, String fragment) {
    return at("/edit/" + section + "#" + fragment);
  }

  /** From the register to the plan. */
  static List<LinkView> path(Visit visit, Plan plan) {
    String title = brief(plan.facts().title().value());
    return List.of(
        toRegister(visit), new LinkView(title, new PlanAddress(visit, plan.id()).at(""), false));
  }

  static LinkView toRegister(Visit visit) {
    return new LinkView(visit.words().get("register.title"), visit.at(RegisterSearch.PATH), false);
  }

  /** The title of a page about a plan: what it is for, then which plan. */
  static String title(String page, Plan plan) {
    return page + " – " + brief(plan.facts().title().value());
  }

  private static String brief(String title) {
    return title.length() <= LONGEST_CRUMB ? title : title.substring(0, LONGEST_CRUMB - 1) + "…";
  }
}
