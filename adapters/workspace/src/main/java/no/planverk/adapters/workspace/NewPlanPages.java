package no.planverk.adapters.workspace;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.NewPlanView;
import no.planverk.adapters.workspace.view.NewPlanView.WayView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.person.Act;

/** Where one chooses how a new plan comes about. */
public final class NewPlanPages implements PageGroup {
  static final String PATH = RegisterSearch.PATH + "/new";

  @Override
  public List<Page> pages() {
    return List.of(Page.get(PATH, NewPlanPages::choose));
  }

  private static Shown choose(Visit visit) {
    visit.require(Act.CREATE_PLAN);
    Words words = visit.words();
    NewPlanView view =
        new NewPlanView(
            List.of(PlanAddress.toRegister(visit)),
            Stream.of("template", "word", "copy", "registered").map(it -> way(visit, it)).toList());
    return Shown.sheet("new-plan", words.get("new.title"), view);
  }

  private static WayView way(Visit visit, String way) {
    Words words = visit.words();
    return new WayView(
        words.get("new." + way), words.get("new." + way + ".text"), visit.at(PATH + "/" + way));
  }

  /** From the register to the choice of ways. */
  static List<LinkView> path(Visit visit) {
    return List.of(
        PlanAddress.toRegister(visit),
        new LinkView(visit.words().get("new.title"), visit.at(PATH), false));
  }
}
