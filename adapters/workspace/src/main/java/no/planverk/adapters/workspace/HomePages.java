package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.HomeView;
import no.planverk.adapters.workspace.view.HomeView.MineView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.task.ListMyNews;
import no.planverk.application.task.ListMyNews.Mine;
import no.planverk.application.task.ListWaiting;
import no.planverk.application.task.Waiting;
import no.planverk.application.writing.EndNotices;
import no.planverk.domain.person.Act;
import no.planverk.domain.writing.NoticeId;

/** Where one comes first: what waits, what is coming, one's plans and what is new in them. */
public final class HomePages implements PageGroup {
  private final ListMyNews listMyNews;
  private final ListWaiting listWaiting;
  private final EndNotices endNotices;

  public HomePages(ListMyNews listMyNews, ListWaiting listWaiting, EndNotices endNotices) {
    this.listMyNews = listMyNews;
    this.listWaiting = listWaiting;
    this.endNotices = endNotices;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get("/work", this::home), Page.post("/work/notices", this::seen));
  }

  private Shown home(Visit visit) {
    Words words = visit.words();
    List<Mine> mine = visit.needed(listMyNews.list(visit.actor()));
    Waiting waiting = visit.needed(listWaiting.list(visit.actor()));
    HomeRows rows = new HomeRows(visit);
    HomeView view =
        new HomeView(
            visit
                .who()
                .name()
                .map(it -> words.get("home.hello", it.split(" ", 2)[0]))
                .orElseGet(() -> words.get("home.hello.support")),
            waiting.reviews().stream().map(rows::review).toList(),
            waiting.tasks().stream().map(new TaskRows(visit)::mine).toList(),
            waiting.notices().stream().map(rows::notice).toList(),
            waiting.readings().stream().map(rows::overdue).toList(),
            visit.at("/work/notices"),
            rows.deadlines(waiting, mine),
            mine.stream().map(it -> mine(visit, it)).toList(),
            ways(visit));
    return Shown.sheet("home", words.get("home.title"), view);
  }

  private static MineView mine(Visit visit, Mine mine) {
    Words words = visit.words();
    PlanAddress plan = new PlanAddress(visit, mine.plan().plan().id());
    return new MineView(
        new LinkView(mine.plan().plan().title(), plan.at(""), false),
        HomeRows.roles(words, mine.plan()),
        new PlanWording(words).tags(mine.plan().plan(), visit.today().getYear()),
        mine.opened()
            .map(it -> words.get("home.opened", words.brief(visit.day(it))))
            .orElseGet(() -> words.get("home.opened.never")),
        mine.news() == 0
            ? Optional.empty()
            : Optional.of(
                new LinkView(
                    words.get(mine.news() == 1 ? "home.news.one" : "home.news", mine.news()),
                    plan.at("/news"),
                    false)));
  }

  private Shown seen(Visit visit) {
    List<NoticeId> notices =
        visit.form().all("notice").stream()
            .flatMap(it -> Ids.read(it).stream())
            .map(NoticeId::new)
            .toList();
    visit.needed(endNotices.end(visit.actor(), notices));
    return Shown.done(visit.at("/work"), "notices-seen");
  }

  private static List<LinkView> ways(Visit visit) {
    Words words = visit.words();
    List<LinkView> ways = new ArrayList<>();
    if (visit.may(Act.CREATE_PLAN)) {
      ways.add(new LinkView(words.get("new.title"), visit.at(NewPlanPages.PATH), false));
    }
    if (visit.may(Act.SEE_REGISTER)) {
      ways.add(new LinkView(words.get("home.register"), visit.at(RegisterSearch.PATH), false));
    }
    ways.add(new LinkView(words.get("nav.public"), visit.at("/plan"), false));
    if (visit.may(Act.NAME_PEOPLE)) {
      ways.add(new LinkView(words.get("nav.people"), visit.at("/work/people"), false));
    }
    ways.add(new LinkView(words.get("shell.me"), visit.at("/work/me"), false));
    return ways;
  }
}
