package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.ChecklistView;
import no.planverk.adapters.workspace.view.ChecklistView.FindingView;
import no.planverk.adapters.workspace.view.ChecklistView.GroupView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.writing.ReadChecklist;
import no.planverk.application.writing.ReadChecklist.Checklist;
import no.planverk.domain.plan.PlanCheck;
import no.planverk.domain.plan.PlanCheck.Finding;
import no.planverk.domain.plan.PlanCheck.Kind;

/** What a plan still lacks, with the way to each place. */
public final class ChecklistPages implements PageGroup {
  private final ReadChecklist readChecklist;

  public ChecklistPages(ReadChecklist readChecklist) {
    this.readChecklist = readChecklist;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get("/work/plans/{plan}/checklist", this::show));
  }

  private Shown show(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Checklist list = visit.needed(readChecklist.read(visit.actor(), plan.plan()));
    Words words = visit.words();
    List<GroupView> groups = new ArrayList<>();
    Arrays.stream(Kind.values())
        .map(it -> group(plan, words, list.findings(), it))
        .flatMap(Optional::stream)
        .forEach(groups::add);
    waiting(words, "suggestions", list.suggestions(), plan.at("/talk"), true)
        .ifPresent(groups::add);
    waiting(words, "threads", list.threads(), plan.at("/talk"), false).ifPresent(groups::add);
    waiting(words, "conflicts", list.conflicts(), plan.at("/conflicts"), false)
        .ifPresent(groups::add);
    ChecklistView view =
        new ChecklistView(
            list.plan().value(),
            plan.at("/edit"),
            plan.at(""),
            groups.stream().filter(GroupView::stops).toList(),
            groups.stream().filter(it -> !it.stops()).toList());
    return Shown.sheet("checklist", words.get("check.title"), view);
  }

  private static Optional<GroupView> group(
      PlanAddress plan, Words words, List<Finding> findings, Kind kind) {
    List<FindingView> found =
        findings.stream()
            .filter(it -> it.kind() == kind)
            .map(it -> new FindingView(it.place(), it.example(), href(plan, it)))
            .toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GroupView(
                words.get("check." + kind.id()),
                words.get("check." + kind.id() + ".why"),
                kind == PlanCheck.Kind.INTERNAL_TEXT,
                found));
  }

  private static String href(PlanAddress plan, Finding finding) {
    return finding
        .placement()
        .map(it -> plan.at("/elements/" + it))
        .or(() -> finding.section().map(it -> plan.editor(it, "s-" + it)))
        .orElse(plan.at("/edit"));
  }

  private static Optional<GroupView> waiting(
      Words words, String what, int count, String href, boolean stops) {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new GroupView(
                words.get("check." + what, count),
                words.get("check." + what + ".why"),
                stops,
                List.of(new FindingView(words.get("check." + what + ".open"), "", href))));
  }
}
