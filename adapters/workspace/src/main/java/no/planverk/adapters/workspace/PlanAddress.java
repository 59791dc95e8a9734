package no.planverk.adapters.workspace;

import no.planverk.domain.catalogue.PlanId;

/** The addresses of one plan's pages: {@code /fjordvik/work/plans/{plan}} and what is under it. */
record PlanAddress(Visit visit, PlanId plan) {
  static PlanAddress of(Visit visit) {
    return new PlanAddress(visit, new PlanId(visit.id("plan")));
  }

  String at(String path) {
    return visit.at("/work/plans/" + plan + path);
  }

  /** The editor, at something that stands in a section. */
  String editor(Object section, String fragment) {
    return at("/edit/" + section + "#" + fragment);
  }
}
