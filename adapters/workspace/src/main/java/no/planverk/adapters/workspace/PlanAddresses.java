package no.planverk.adapters.workspace;

import java.util.List;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.plan.Plan;

/** Where the pages about a plan are, and the way back from them. */
final class PlanAddresses {
  private static final int LONGEST_CRUMB = 60;

  private PlanAddresses() {}

  /** The plan that the address names. */
  static PlanId plan(Visit visit) {
    return new PlanId(visit.id("plan"));
  }

  static String of(Visit visit, PlanId plan) {
    return visit.at(RegisterSearch.PATH + "/" + plan);
  }

  /** From the register to the plan. */
  static List<LinkView> path(Visit visit, Plan plan) {
    return List.of(
        toRegister(visit),
        new LinkView(brief(plan.facts().title().value()), of(visit, plan.id()), false));
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
