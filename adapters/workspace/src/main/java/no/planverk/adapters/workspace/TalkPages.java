package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.DiffView;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.TalkView;
import no.planverk.adapters.workspace.view.TalkView.CommentView;
import no.planverk.adapters.workspace.view.TalkView.GroupView;
import no.planverk.adapters.workspace.view.TalkView.SuggestionView;
import no.planverk.adapters.workspace.view.TalkView.ThreadView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.writing.AddComment;
import no.planverk.application.writing.AddComment.Place;
import no.planverk.application.writing.ReadTalk;
import no.planverk.application.writing.ReadTalk.Open;
import no.planverk.application.writing.ReadTalk.Said;
import no.planverk.application.writing.SettleSuggestions;
import no.planverk.application.writing.SettleThread;
import no.planverk.application.writing.TalkPlace;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Section;
import no.planverk.domain.writing.CommentThread;
import no.planverk.domain.writing.CommentThread.About;
import no.planverk.domain.writing.SuggestionId;
import no.planverk.domain.writing.ThreadId;

/** What is proposed and said about a plan's text, section by section. */
public final class TalkPages implements PageGroup {
  private static final int LONGEST = 10_000;

  private final ReadTalk readTalk;
  private final AddComment addComment;
  private final SettleThread settleThread;
  private final SettleSuggestions settleSuggestions;

  public TalkPages(
      ReadTalk readTalk,
      AddComment addComment,
      SettleThread settleThread,
      SettleSuggestions settleSuggestions) {
    this.readTalk = readTalk;
    this.addComment = addComment;
    this.settleThread = settleThread;
    this.settleSuggestions = settleSuggestions;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/talk", this::read),
        Page.post("/work/plans/{plan}/talk", this::begin),
        Page.post("/work/plans/{plan}/talk/{thread}", this::answer),
        Page.post("/work/plans/{plan}/talk/{thread}/settling", this::settle),
        Page.post("/work/plans/{plan}/suggestions", this::take));
  }

  private Shown read(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    if (visit.isFromScript()) {
      Said said = visit.needed(readTalk.read(visit.actor(), plan.plan()));
      return Shown.script(new TalkJson(visit, plan, said).open());
    }
    return shown(visit, plan, Form.none(visit.words()), 200);
  }

  private Shown shown(Visit visit, PlanAddress plan, Form form, int status) {
    Said said = visit.needed(readTalk.read(visit.actor(), plan.plan()));
    Words words = visit.words();
    Optional<SectionId> only =
        visit
            .query("section")
            .flatMap(Ids::read)
            .map(SectionId::new)
            .or(() -> form.optional("section").flatMap(Ids::read).map(SectionId::new))
            .or(() -> element(visit, form).flatMap(said.text()::sectionOf))
            .filter(it -> said.text().section(it).isPresent());
    Optional<PlacementId> element =
        element(visit, form).filter(it -> said.text().placement(it).isPresent());
    boolean settled = visit.query("settled").isPresent();
    TalkView view =
        new TalkView(
            plan.at("/edit" + only.map(it -> "/" + it).orElse("")),
            plan.at("/talk"),
            plan.at("/suggestions"),
            plan.at("/talk?settled=1" + only.map(it -> "&section=" + it).orElse("")),
            settled,
            said.maySay(),
            said.mayTake(),
            said.suggestions().size(),
            only.flatMap(said.text()::section).map(it -> it.title().value()),
            only.map(SectionId::toString).orElse(""),
            element.map(PlacementId::toString).orElse(""),
            element
                .flatMap(said.text()::placement)
                .map(it -> said.text().shown(it).title().value())
                .orElse(""),
            new Groups(visit, plan, said, settled).about(only),
            FieldView.text("words", words.get("talk.words"), form.raw("words"))
                .as(FieldView.Kind.LONG)
                .hinted(words.get("talk.words.hint"))
                .told(form.errors()));
    return new Shown.Sheet(status, "talk", words.get("talk.title"), view);
  }

  private static Optional<PlacementId> element(Visit visit, Form form) {
    return visit
        .query("element")
        .or(() -> form.optional("element"))
        .flatMap(Ids::read)
        .map(PlacementId::new);
  }

  private Shown begin(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Form form = visit.form();
    About about =
        new About(
            form.id("section").map(SectionId::new),
            form.id("block").map(BlockId::new),
            form.optional("part"),
            form.id("element").map(PlacementId::new));
    return say(visit, plan, new Place.New(about, form.raw("quote")));
  }

  private Shown answer(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    return say(visit, plan, new Place.In(new ThreadId(visit.id("thread"))));
  }

  private Shown say(Visit visit, PlanAddress plan, Place place) {
    Form form = visit.form();
    String words = form.required("words");
    if (words.length() > LONGEST) {
      form.error("words", visit.words().get("error.words"));
    }
    if (!form.isFine()) {
      return shown(visit, plan, form, 400);
    }
    CommentThread thread = visit.needed(addComment.add(visit.actor(), plan.plan(), place, words));
    return visit.isFromScript()
        ? Shown.script(Json.of("outcome", "done", "id", thread.id().toString()))
        : Shown.done(back(plan, form), "commented");
  }

  private static String back(PlanAddress plan, Form form) {
    return plan.at("/talk")
        + form.optional("section").flatMap(Ids::read).map(it -> "?section=" + it).orElse("");
  }

  private Shown settle(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    boolean resolved = !visit.form().raw("settled").equals("no");
    visit.needed(
        settleThread.settle(
            visit.actor(), plan.plan(), new ThreadId(visit.id("thread")), resolved));
    return Shown.done(back(plan, visit.form()), resolved ? "thread.resolved" : "thread.reopened");
  }

  private Shown take(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Form form = visit.form();
    boolean taken = form.raw("choice").equals("take");
    List<SuggestionId> chosen =
        form.all("suggestion").stream()
            .flatMap(it -> Ids.read(it).stream())
            .map(SuggestionId::new)
            .toList();
    if (chosen.isEmpty() && !form.has("all")) {
      throw new Turned(400, "faulty");
    }
    visit.needed(
        settleSuggestions.settle(
            visit.actor(), plan.plan(), new SettleSuggestions.Choice(chosen, taken)));
    return visit.isFromScript()
        ? Shown.script(Json.of("outcome", "done"))
        : Shown.done(back(plan, form), taken ? "suggestions.taken" : "suggestions.left");
  }

  /** Gathers what is said by the section that it is about, in the order of the text. */
  private record Groups(Visit visit, PlanAddress plan, Said said, boolean settled) {
    List<GroupView> about(Optional<SectionId> only) {
      Map<Optional<SectionId>, List<SuggestionView>> suggestions = new LinkedHashMap<>();
      for (Open open : said.suggestions()) {
        add(suggestions, place(Optional.of(open.suggestion().section())), suggestion(open));
      }
      Map<Optional<SectionId>, List<ThreadView>> threads = new LinkedHashMap<>();
      for (CommentThread thread : said.threads()) {
        if (settled || thread.resolved().isEmpty()) {
          add(threads, TalkPlace.sectionOf(said.text(), thread.about()), thread(thread));
        }
      }
      List<Optional<SectionId>> order = new ArrayList<>();
      inOrder(said.text().topSections(), order);
      order.add(Optional.empty());
      return order.stream()
          .filter(it -> only.isEmpty() || it.equals(only))
          .filter(it -> suggestions.containsKey(it) || threads.containsKey(it))
          .map(
              it ->
                  new GroupView(
                      it.flatMap(said.text()::section)
                          .map(section -> section.title().value())
                          .orElse(visit.words().get("conflicts.gone")),
                      it.map(id -> plan.editor(id, "s-" + id)),
                      it.map(SectionId::toString).orElse(""),
                      suggestions.getOrDefault(it, List.of()),
                      threads.getOrDefault(it, List.of())))
          .toList();
    }

    private void inOrder(List<Section> sections, List<Optional<SectionId>> order) {
      for (Section section : sections) {
        order.add(Optional.of(section.id()));
        inOrder(said.text().sectionsUnder(section.id()), order);
      }
    }

    private Optional<SectionId> place(Optional<SectionId> section) {
      return section.filter(it -> said.text().section(it).isPresent());
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
      map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }

    private SuggestionView suggestion(Open open) {
      Words words = visit.words();
      return new SuggestionView(
          open.suggestion().id().toString(),
          words.get("suggestion." + open.suggestion().kind().id()),
          said.names().of(open.suggestion().author()).orElse(words.get("history.unknown")),
          visit.brief(open.suggestion().at()),
          DiffView.pieces(open.difference()));
    }

    private ThreadView thread(CommentThread thread) {
      return new ThreadView(
          thread.id().toString(),
          what(thread),
          thread.quote(),
          thread.resolved().map(it -> visit.brief(it.at())),
          plan.at("/talk/" + thread.id()),
          thread.comments().stream()
              .map(
                  it ->
                      new CommentView(
                          said.names().of(it.author()).orElse(visit.words().get("history.unknown")),
                          visit.brief(it.at()),
                          it.words()))
              .toList());
    }

    private String what(CommentThread thread) {
      return thread
          .about()
          .placement()
          .flatMap(said.text()::placement)
          .map(it -> said.text().shown(it).title().value())
          .orElse("");
    }
  }
}
