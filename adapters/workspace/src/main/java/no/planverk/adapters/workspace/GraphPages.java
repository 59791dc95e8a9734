package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.GraphView;
import no.planverk.adapters.workspace.view.GraphView.FiguresView;
import no.planverk.adapters.workspace.view.GraphView.MergeView;
import no.planverk.adapters.workspace.view.GraphView.RowView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.TagView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Reply;
import no.planverk.application.fetching.CompareFigures;
import no.planverk.application.fetching.MergeElements;
import no.planverk.application.redthread.ReadThread;
import no.planverk.application.redthread.ReadThread.Thread;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.element.Merging;
import no.planverk.domain.person.Owner;
import no.planverk.domain.redthread.Anchor;
import no.planverk.domain.redthread.ElementNode;
import no.planverk.domain.redthread.PlanNode;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.redthread.ThreadGraph;

/** The thread through one element, up to the vision and down to results. */
public final class GraphPages implements PageGroup {
  private static final String PATH = ThreadAddress.PATH + "/elements/{element}";

  private static final int PLANS_NAMED = 6;

  private final ReadThread readThread;
  private final MergeElements mergeElements;
  private final CompareFigures compareFigures;

  public GraphPages(
      ReadThread readThread, MergeElements mergeElements, CompareFigures compareFigures) {
    this.readThread = readThread;
    this.mergeElements = mergeElements;
    this.compareFigures = compareFigures;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(PATH, visit -> show(visit, 200)),
        Page.get(PATH + "/export.pdf", visit -> new Shown.Print(show(visit, 200), "thread", true)),
        Page.post(PATH + "/merging", this::merge));
  }

  private Shown.Sheet show(Visit visit, int status) {
    Thread thread =
        visit.needed(readThread.read(visit.actor(), new ElementId(visit.id("element"))));
    Words words = visit.words();
    ThreadAddress address = new ThreadAddress(visit);
    ThreadPicture picture = new ThreadPicture(words, address, thread.graph());
    ElementNode element = thread.element();
    GraphView view =
        new GraphView(
            List.of(address.home()),
            element.title(),
            words.kind(element.kind()),
            facts(words, thread.plans(), element),
            element.sdg().stream().map(it -> it.goal().number()).distinct().toList(),
            element.isGoal() ? anchors(words, thread) : List.of(),
            String.valueOf(picture.drawing().width()),
            String.valueOf(picture.drawing().height()),
            picture.boxes(),
            picture.lines(),
            thread.graph().left() > 0
                ? Optional.of(words.get("thread.left", thread.graph().left()))
                : Optional.empty(),
            thread.graph().nodes().stream()
                .map(it -> row(words, address, thread.plans(), it))
                .toList(),
            thread.fetches().stream()
                .flatMap(it -> thread.plans().plan(it.plan()).stream())
                .map(
                    it ->
                        new LinkView(
                            it.title(),
                            new PlanAddress(visit, it.id())
                                .at(FetchedPages.PATH + "/" + element.id()),
                            false))
                .toList(),
            thread.wordings().stream()
                .map(
                    it ->
                        it.words().title().value()
                            + " ("
                            + FetchWords.edition(words, it)
                            + ", "
                            + visit.brief(it.at())
                            + ")")
                .toList(),
            merging(visit, thread),
            address.print("/elements/" + element.id()));
    return new Shown.Sheet(status, "graph", element.title(), view);
  }

  private static List<String> facts(Words words, PlanSystem plans, ElementNode element) {
    List<String> facts = new ArrayList<>();
    facts.add(words.get("thread.in", plans(words, plans, element)));
    facts.add(
        element
            .owner()
            .map(Owner::name)
            .map(it -> words.get("card.owner", it))
            .orElseGet(() -> words.get("thread.no-owner")));
    element.deadline().ifPresent(it -> facts.add(words.get("card.deadline", words.due(it))));
    element.status().ifPresent(it -> facts.add(words.get("measure-status." + it.id())));
    if (!element.money().isEmpty()) {
      facts.add(words.get("card.cost", MoneyWording.of(words, element.money())));
    }
    if (element.isIndicator()) {
      facts.add(words.get("card.readings", element.readings()));
    }
    return facts;
  }

  /** The plans in which it stands, of many the first. */
  private static String plans(Words words, PlanSystem plans, ElementNode element) {
    List<String> titles =
        plans.plansOf(element.id()).stream()
            .flatMap(it -> plans.plan(it).stream())
            .map(PlanNode::title)
            .sorted()
            .toList();
    String first = titles.stream().limit(PLANS_NAMED).collect(Collectors.joining("; "));
    return titles.size() <= PLANS_NAMED
        ? first
        : words.get("thread.in.more", first, titles.size() - PLANS_NAMED);
  }

  private static List<TagView> anchors(Words words, Thread thread) {
    return Arrays.stream(Anchor.values())
        .map(
            it -> {
              boolean holds = thread.anchors().contains(it);
              return new TagView(
                  words.get(
                      holds ? "anchor.holds" : "anchor.lacks", words.get("anchor." + it.id())),
                  holds ? "success" : "warning");
            })
        .toList();
  }

  private static RowView row(
      Words words, ThreadAddress address, PlanSystem plans, ThreadGraph.Node node) {
    ElementNode element = node.element();
    List<String> facts = facts(words, plans, element);
    return new RowView(
        node.step() == 0
            ? words.get("thread.step.this")
            : words.get(
                node.step() < 0 ? "thread.step.above" : "thread.step.below", Math.abs(node.step())),
        words.kind(element.kind()),
        address.element(element),
        plans(words, plans, element),
        element.owner().map(Owner::name).orElse(""),
        String.join(", ", facts.subList(2, facts.size())));
  }

  private Optional<MergeView> merging(Visit visit, Thread thread) {
    return visit
        .query("with")
        .or(() -> visit.form().optional("with"))
        .flatMap(Ids::read)
        .map(ElementId::new)
        .flatMap(thread.plans()::element)
        .map(
            other ->
                new MergeView(
                    new ThreadAddress(visit).element(other),
                    visit.at(
                        ThreadAddress.PATH + "/elements/" + thread.element().id() + "/merging"),
                    other.id().toString(),
                    thread.element().id().toString(),
                    visit.form().errors().getOrDefault("stays", ""),
                    List.of(
                        plans(visit.words(), thread.plans(), thread.element()),
                        plans(visit.words(), thread.plans(), other)),
                    figures(visit, other.id(), thread.element().id())));
  }

  /** None where the actor may not make one of them. */
  private Optional<FiguresView> figures(Visit visit, ElementId other, ElementId here) {
    return compareFigures.compare(visit.actor(), other, here) instanceof Reply.Done<Merging> done
        ? Optional.of(new MergeSheet(visit, done.value()).view())
        : Optional.empty();
  }

  private Shown merge(Visit visit) {
    Form form = visit.form();
    ElementId here = new ElementId(visit.id("element"));
    ElementId other =
        form.id("with").map(ElementId::new).orElseThrow(() -> new Turned(404, "not-found"));
    boolean otherStays = form.raw("stays").equals("other");
    var reply =
        mergeElements.merge(
            visit.actor(),
            otherStays ? here : other,
            otherStays ? other : here,
            MergeSheet.held(form.raw("costs"), otherStays));
    if (reply instanceof Reply.Refused<?>(var why)) {
      new Obstacles(visit.words()).tell(form, "stays", why);
      return show(visit, 409);
    }
    visit.needed(reply);
    return Shown.done(new ThreadAddress(visit).element(otherStays ? other : here), "merged");
  }
}
