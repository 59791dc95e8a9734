package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.HomeView;
import no.planverk.adapters.workspace.view.HomeView.DeadlineView;
import no.planverk.adapters.workspace.view.HomeView.NoticeView;
import no.planverk.adapters.workspace.view.HomeView.OverdueView;
import no.planverk.adapters.workspace.view.HomeView.ReviewView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.TagView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.indicator.OverdueReadings.Overdue;
import no.planverk.application.planning.Involvement;
import no.planverk.application.task.ListMyNews.Mine;
import no.planverk.application.task.Waiting;
import no.planverk.application.task.Waiting.ToReview;
import no.planverk.application.task.Waiting.Told;
import no.planverk.domain.catalogue.PlanId;

/** The rows of the first page. */
record HomeRows(Visit visit) {
  /** So many days ahead a deadline is told of. */
  private static final int AHEAD = 60;

  private record Coming(LocalDate day, String what, LinkView where) {}

  /** A plan and what someone is in it. */
  static HomeView.PlanView line(Visit visit, Involvement involvement) {
    return new HomeView.PlanView(
        involvement.plan().title(),
        involvement.address().map(it -> visit.at("/plan/" + it.value())),
        roles(visit.words(), involvement),
        visit.words().get("stage." + involvement.plan().stage().map(it -> it.id()).orElse("none")));
  }

  static String roles(Words words, Involvement involvement) {
    return involvement.roles().stream()
        .sorted()
        .map(it -> words.get("plan-role." + it.id()))
        .collect(Collectors.joining(", "));
  }

  ReviewView review(ToReview toReview) {
    Words words = visit.words();
    boolean late = toReview.review().isLate(visit.today());
    return new ReviewView(
        new LinkView(toReview.plan(), at(toReview.review().plan(), "/review"), false),
        words.get(
            "home.review.sent",
            toReview.by().orElse(words.get("history.unknown")),
            words.brief(visit.day(toReview.review().sentAt()))),
        late ? Optional.of(new TagView(words.get("task.late"), "danger")) : Optional.empty(),
        toReview.review().due().map(it -> words.get("task.due.on", words.brief(it))).orElse(""));
  }

  NoticeView notice(Told told) {
    Words words = visit.words();
    String by = told.by().orElse(words.get("history.unknown"));
    PlanId plan = told.notice().plan();
    String place =
        switch (told.notice().kind()) {
          case MENTION, ANSWER -> at(plan, "/talk#t-" + told.notice().about());
          case TASK -> at(plan, "/tasks");
          case REVIEW, APPROVED, RETURNED -> at(plan, "/review");
          case SOURCE -> at(plan, FetchedPages.PATH);
          case GIVEN -> visit.at(UnitWorkPages.of(told.notice().about()));
        };
    return new NoticeView(
        told.notice().id().value().toString(),
        words.get("notice." + told.notice().kind().id(), by),
        new LinkView(told.plan(), place, false),
        visit.brief(told.notice().at()));
  }

  OverdueView overdue(Overdue overdue) {
    Words words = visit.words();
    return new OverdueView(
        new LinkView(
            overdue.title(), visit.at(IndicatorSearch.PATH + "/" + overdue.indicator()), false),
        overdue.plan(),
        overdue
            .since()
            .map(it -> words.get("home.readings.since", words.brief(it)))
            .orElseGet(() -> words.get("home.readings.never")));
  }

  private String at(PlanId plan, String path) {
    return new PlanAddress(visit, plan).at(path);
  }

  /** What is coming in what one does and in one's plans, soonest first; what is late is listed. */
  List<DeadlineView> deadlines(Waiting waiting, List<Mine> mine) {
    List<Coming> coming = new ArrayList<>();
    waiting
        .tasks()
        .forEach(
            it ->
                it.task()
                    .terms()
                    .due()
                    .ifPresent(
                        day ->
                            coming.add(
                                new Coming(
                                    day,
                                    visit.words().get("deadline.task", it.task().terms().title()),
                                    new LinkView(
                                        it.plan(), at(it.task().plan(), "/tasks"), false)))));
    waiting
        .reviews()
        .forEach(
            it ->
                it.review()
                    .due()
                    .ifPresent(
                        day ->
                            coming.add(
                                new Coming(
                                    day,
                                    visit.words().get("deadline.review"),
                                    new LinkView(
                                        it.plan(), at(it.review().plan(), "/review"), false)))));
    mine.forEach(it -> hearing(it).ifPresent(coming::add));
    return coming.stream()
        .filter(it -> !it.day().isAfter(visit.today().plusDays(AHEAD)))
        .sorted(Comparator.comparing(Coming::day))
        .map(
            it ->
                new DeadlineView(
                    it.day().toString(), visit.words().date(it.day()), it.what(), it.where()))
        .toList();
  }

  private Optional<Coming> hearing(Mine mine) {
    PlanId plan = mine.plan().plan().id();
    return mine.plan()
        .plan()
        .heardUntil()
        .map(
            day ->
                new Coming(
                    day,
                    visit.words().get("deadline.hearing"),
                    new LinkView(mine.plan().plan().title(), at(plan, ""), false)));
  }
}
