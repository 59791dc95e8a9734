package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.ScorecardView;
import no.planverk.adapters.workspace.view.ScorecardView.GroupView;
import no.planverk.adapters.workspace.view.ScorecardView.LineView;
import no.planverk.adapters.workspace.view.TagView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.redthread.SeeAll;
import no.planverk.domain.redthread.Anchor;
import no.planverk.domain.redthread.Scorecard;
import no.planverk.domain.redthread.Scorecard.Group;
import no.planverk.domain.redthread.Scorecard.Line;
import no.planverk.domain.redthread.Scorecard.Perspective;
import no.planverk.domain.sdg.SdgGoal;

/** From vision to effect: every goal with its anchors, what is done, the money and the results. */
public final class ScorecardPages implements PageGroup {
  private static final String PATH = ThreadAddress.PATH + "/scorecard";

  private final SeeAll seeAll;

  public ScorecardPages(SeeAll seeAll) {
    this.seeAll = seeAll;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(PATH, this::show),
        Page.get(PATH + "/export.pdf", visit -> new Shown.Print(show(visit), "scorecard", true)));
  }

  private Shown.Sheet show(Visit visit) {
    Perspective perspective =
        visit.query("by").flatMap(Perspective::find).orElse(Perspective.FOCUS_AREA);
    Scorecard card = Scorecard.of(visit.needed(seeAll.see(visit.actor())), perspective);
    Words words = visit.words();
    List<GroupView> groups = new ArrayList<>();
    for (Group group : card.groups()) {
      groups.add(
          new GroupView(
              "g-" + groups.size(),
              title(words, perspective, group),
              group.lines().stream().map(it -> line(visit, it)).toList()));
    }
    ScorecardView view =
        new ScorecardView(
            List.of(new ThreadAddress(visit).home()),
            words.get("thread.scorecard"),
            Arrays.stream(Perspective.values())
                .map(
                    it ->
                        new LinkView(
                            words.get("thread.by." + it.id()),
                            visit.at(PATH + "?by=" + it.id()),
                            it == perspective))
                .toList(),
            groups,
            new LinkView(
                words.get("thread.pdf"),
                visit.at(PATH + "/export.pdf?by=" + perspective.id()),
                false));
    return new Shown.Sheet(200, "scorecard", view.title(), view);
  }

  private static String title(Words words, Perspective perspective, Group group) {
    if (group.title().isEmpty()) {
      return words.get("thread.by.none");
    }
    if (perspective == Perspective.SDG) {
      SdgGoal goal = SdgGoal.of(String.valueOf(Integer.parseInt(group.title())));
      return goal.number() + " " + goal.title(words.language());
    }
    return group.title();
  }

  private static LineView line(Visit visit, Line line) {
    Words words = visit.words();
    return new LineView(
        new ThreadAddress(visit).element(line.goal()),
        Arrays.stream(Anchor.values())
            .map(
                it ->
                    new TagView(
                        words.get(
                            line.anchors().contains(it) ? "anchor.holds" : "anchor.lacks",
                            words.get("anchor." + it.id())),
                        line.anchors().contains(it) ? "success" : "warning"))
            .toList(),
        String.valueOf(line.strategies()),
        words.get("thread.scorecard.done", line.actions(), line.done()),
        MoneyWording.of(words, line.money()),
        words.get("thread.scorecard.measured", line.indicators(), line.measured()));
  }
}
