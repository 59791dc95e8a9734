package no.planverk.adapters.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.PaperView;
import no.planverk.adapters.workspace.view.PaperView.BecameView;
import no.planverk.adapters.workspace.view.PapersView;
import no.planverk.adapters.workspace.view.PapersView.MeetingView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.municipality.ReadCouncilDates;
import no.planverk.application.municipality.ReadCouncilDates.Calendar;
import no.planverk.application.redthread.CompilePaper;
import no.planverk.application.redthread.CompilePaper.Became;
import no.planverk.application.redthread.CompilePaper.Changed;
import no.planverk.application.redthread.CompilePaper.Paper;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.council.CouncilMeeting;
import no.planverk.domain.council.Occasion;
import no.planverk.domain.person.Act;
import no.planverk.domain.redthread.PlanNode;

/** What bodies need to know of the plans when they meet. */
public final class PaperPages implements PageGroup {
  private static final String PATH = "/work/council";

  private final ReadCouncilDates readCouncilDates;
  private final CompilePaper compilePaper;

  public PaperPages(ReadCouncilDates readCouncilDates, CompilePaper compilePaper) {
    this.readCouncilDates = readCouncilDates;
    this.compilePaper = compilePaper;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(PATH, this::list),
        Page.get(PATH + "/{body}/{day}", this::paper),
        Page.get(
            PATH + "/{body}/{day}/export.pdf",
            visit -> new Shown.Print(paper(visit), "council-" + visit.segment("day"), false)));
  }

  private Shown list(Visit visit) {
    Calendar calendar = visit.needed(readCouncilDates.read(visit.actor()));
    Words words = visit.words();
    Map<BodyId, String> names =
        calendar.bodies().stream().collect(Collectors.toMap(Body::id, Body::name));
    List<CouncilMeeting> meetings = calendar.dates().meetings();
    PapersView view =
        new PapersView(
            List.of(new ThreadAddress(visit).home()),
            words.get("papers.title"),
            meetings.stream()
                .filter(it -> !it.day().isBefore(visit.today()))
                .map(it -> meeting(visit, it, names))
                .toList(),
            meetings.stream()
                .filter(it -> it.day().isBefore(visit.today()))
                .sorted(Comparator.comparing(CouncilMeeting::day).reversed())
                .map(it -> meeting(visit, it, names))
                .toList(),
            visit.may(Act.MANAGE_MUNICIPALITY)
                ? Optional.of(
                    new LinkView(
                        words.get("papers.days"),
                        visit.at(MunicipalityPages.PATH + "/council"),
                        false))
                : Optional.empty());
    return Shown.sheet("papers", view.title(), view);
  }

  private static MeetingView meeting(
      Visit visit, CouncilMeeting meeting, Map<BodyId, String> names) {
    return new MeetingView(
        new LinkView(
            visit.words().date(meeting.day()),
            visit.at(PATH + "/" + meeting.body() + "/" + meeting.day()),
            false),
        names.getOrDefault(meeting.body(), ""),
        occasion(visit, Occasion.of(visit.tenant().country(), meeting.day())));
  }

  private static String occasion(Visit visit, Optional<Occasion> occasion) {
    return occasion.map(it -> visit.words().get("occasion." + it.id())).orElse("");
  }

  private Shown.Sheet paper(Visit visit) {
    BodyId body = new BodyId(visit.id("body"));
    var day = Form.asDay(visit.segment("day")).orElseThrow(() -> new Turned(404, "not-found"));
    Paper paper = visit.needed(compilePaper.compile(visit.actor(), body, day));
    Words words = visit.words();
    PaperView view =
        new PaperView(
            List.of(
                new ThreadAddress(visit).home(),
                new LinkView(words.get("papers.title"), visit.at(PATH), false)),
            words.get("paper.title", paper.body().name(), words.date(day)),
            occasion(visit, paper.occasion()),
            words.get(
                paper.metBefore() ? "paper.since" : "paper.since.first", words.date(paper.since())),
            paper.points().map(it -> words.get("paper.score", it, paper.gaps())).orElse(""),
            paper.changed().stream().map(it -> changed(visit, it)).toList(),
            links(visit, paper.toDecide()),
            links(visit, paper.overdue()),
            paper.became().stream().map(it -> became(visit, it)).toList(),
            paper.metBefore(),
            new LinkView(
                words.get("thread.pdf"),
                visit.at(PATH + "/" + body + "/" + day + "/export.pdf"),
                false));
    return new Shown.Sheet(200, "paper", view.title(), view);
  }

  private static String changed(Visit visit, Changed changed) {
    Words words = visit.words();
    String what =
        changed
            .step()
            .version()
            .map(
                it ->
                    words.get("paper.version", it, words.get("standing." + changed.step().stage())))
            .orElseGet(() -> words.get("stage." + changed.step().stage()));
    return words.date(changed.step().on()) + ": " + changed.plan() + " – " + what;
  }

  private static List<LinkView> links(Visit visit, List<PlanNode> plans) {
    return plans.stream()
        .map(it -> new LinkView(it.title(), new PlanAddress(visit, it.id()).at(""), false))
        .toList();
  }

  private static BecameView became(Visit visit, Became became) {
    return new BecameView(
        new LinkView(
            became.plan().title(),
            new ThreadAddress(visit).at("/plans/" + became.plan().id()),
            false),
        String.valueOf(became.actions()),
        String.valueOf(became.done()),
        String.valueOf(became.started()),
        String.valueOf(became.withMoney()));
  }
}
