package no.planverk.adapters.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import no.planverk.adapters.workspace.view.RightsView;
import no.planverk.adapters.workspace.view.RightsView.LineView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.TenantRole;

/** The table of rights as it is: nothing here is set, it all comes from the rules. */
public final class RolePages implements PageGroup {
  @Override
  public List<Page> pages() {
    return List.of(Page.get("/work/roles", this::table));
  }

  private Shown table(Visit visit) {
    Words words = visit.words();
    RightsView view =
        new RightsView(
            Arrays.stream(TenantRole.values()).map(it -> words.get("role." + it.id())).toList(),
            lines(
                words,
                act ->
                    Arrays.stream(TenantRole.values())
                        .map(role -> Rights.allow(role, act))
                        .toList()),
            Arrays.stream(PlanRole.values()).map(it -> words.get("plan-role." + it.id())).toList(),
            lines(
                words,
                act ->
                    Arrays.stream(PlanRole.values())
                        .map(role -> Rights.allow(role, act))
                        .toList()));
    return Shown.sheet("roles", words.get("roles.title"), view);
  }

  private interface Row {
    List<Boolean> of(Act act);
  }

  private static List<LineView> lines(Words words, Row row) {
    Predicate<LineView> anyone = it -> it.allowed().contains(true);
    return Arrays.stream(Act.values())
        .map(act -> new LineView(words.get("act." + act.id()), row.of(act)))
        .filter(anyone)
        .toList();
  }
}
