package no.planverk.adapters.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.NewsView;
import no.planverk.adapters.workspace.view.NewsView.LineView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.task.ReadNews;
import no.planverk.application.task.ReadNews.Line;
import no.planverk.application.task.ReadNews.News;

/** What others have done to a plan since one last looked. */
public final class NewsPages implements PageGroup {
  private static final List<Integer> SPANS = List.of(7, 30);
  private static final int LONGEST_TITLE = 120;

  private final ReadNews readNews;

  public NewsPages(ReadNews readNews) {
    this.readNews = readNews;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get("/work/plans/{plan}/news", this::show));
  }

  private Shown show(Visit visit) {
    Words words = visit.words();
    PlanAddress plan = PlanAddress.of(visit);
    Optional<Integer> days =
        visit
            .query("days")
            .flatMap(it -> SPANS.stream().filter(span -> it.equals("" + span)).findFirst());
    News news = visit.needed(readNews.read(visit.actor(), plan.plan(), days));
    NewsView view =
        new NewsView(
            PlanAddress.path(visit, news.plan()),
            words.get("news.title"),
            words.get("news.since", visit.time(news.since())),
            spans(words, plan, days),
            news.lines().stream().map(it -> line(visit, plan, it)).toList());
    return Shown.sheet("news", PlanAddress.title(words.get("news.title"), news.plan()), view);
  }

  private static List<LinkView> spans(Words words, PlanAddress plan, Optional<Integer> days) {
    return Stream.concat(
            Stream.of(new LinkView(words.get("news.span.visit"), plan.at("/news"), days.isEmpty())),
            SPANS.stream()
                .map(
                    it ->
                        new LinkView(
                            words.get("news.span.days", it),
                            plan.at("/news?days=" + it),
                            days.equals(Optional.of(it)))))
        .toList();
  }

  private static LineView line(Visit visit, PlanAddress plan, Line line) {
    Words words = visit.words();
    String title = line.title().map(NewsPages::brief).orElse("");
    String key = "news." + line.kind() + "." + line.act();
    return new LineView(
        words.has(key) ? words.get(key) : words.get("news." + line.kind()),
        where(plan, line, title.isEmpty() ? words.get("news.open") : title),
        line.by().isEmpty() ? words.get("history.unknown") : String.join(", ", line.by()),
        visit.brief(line.last()),
        line.kind().equals("text")
            ? line.section()
                .map(
                    it ->
                        new LinkView(
                            words.get("news.history"),
                            plan.at("/sections/" + it + "/history"),
                            false))
            : Optional.empty());
  }

  private static String brief(String title) {
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
  }

  private static Optional<LinkView> where(PlanAddress plan, Line line, String text) {
    String href =
        switch (line.kind()) {
          case "comment", "suggestion" ->
              plan.at("/talk" + line.section().map(it -> "?section=" + it).orElse(""));
          case "task" -> plan.at("/tasks");
          case "review" -> plan.at("/review");
          case "team" -> plan.at("/team");
          case "facts", "step" -> plan.at("");
          default ->
              line.section()
                  .map(it -> plan.editor(it, "s-" + it))
                  .orElseGet(() -> plan.at("/edit"));
        };
    return Optional.of(new LinkView(text, href, false));
  }
}
