package no.planverk.adapters.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.publication.view.FactView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.NodeView;
import no.planverk.adapters.publication.view.NodeView.RowView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.publication.PublicNode;
import no.planverk.domain.publication.PublicThread;

/**
 * Makes the page of one element: the same address for as long as a current plan shows it, however
 * often plans and versions change around it.
 */
final class ElementPages {
  private final Remembered<PublicThread> threads;
  private final Templates templates;
  private final MessagePages messagePages;

  ElementPages(Remembered<PublicThread> threads, Templates templates, MessagePages messagePages) {
    this.threads = threads;
    this.templates = templates;
    this.messagePages = messagePages;
  }

  Outcome show(Site site, ElementId id) {
    PublicThread thread = threads.of(site.tenant(), site.today());
    return thread
        .node(id)
        .map(it -> page(site, thread, it))
        .orElseGet(() -> messagePages.nothingHere(site));
  }

  private Outcome page(Site site, PublicThread thread, PublicNode node) {
    Wording words = site.words();
    Map<PublicNode, Integer> all = thread.through(node);
    Map<PublicNode, Integer> shown = new LinkedHashMap<>();
    all.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<PublicNode, Integer> it) -> Math.abs(it.getValue()))
                .thenComparing(it -> it.getKey().kind()))
        .limit(PublicPictures.MOST)
        .sorted(
            Map.Entry.<PublicNode, Integer>comparingByValue()
                .thenComparing(it -> it.getKey().kind())
                .thenComparing(it -> it.getKey().title()))
        .forEach(it -> shown.put(it.getKey(), it.getValue()));
    NodeView view =
        new NodeView(
            node.title(),
            words.kind(node.kind()),
            facts(site, thread, node),
            Marks.in(words, node.sdg()),
            new PublicPictures(site, thread).of(shown),
            all.size() > shown.size()
                ? Optional.of(words.get("thread.far", all.size() - shown.size()))
                : Optional.empty(),
            shown.entrySet().stream()
                .map(it -> row(site, thread, it.getKey(), it.getValue()))
                .toList());
    String title = node.title().replaceAll("\\s+", " ");
    return PublicSite.shown(
        templates.page(
            "node",
            site,
            site.shell(
                title,
                List.of(
                    site.frontCrumb(),
                    LinkView.to(words.get("thread.title"), site.thread()),
                    LinkView.here(title)),
                Optional.of(site.element(node.id()))),
            view));
  }

  private static List<FactView> facts(Site site, PublicThread thread, PublicNode node) {
    Wording words = site.words();
    List<FactView> facts = new ArrayList<>();
    List<LinkView> own = places(site, thread, node, true);
    List<LinkView> others = places(site, thread, node, false);
    if (!own.isEmpty()) {
      facts.add(new FactView(words.get("node.own"), own));
    }
    if (!others.isEmpty()) {
      facts.add(new FactView(words.get("element.followed"), others));
    }
    node.owner().ifPresent(it -> facts.add(FactView.of(words.get("element.owner"), it)));
    node.deadline()
        .ifPresent(it -> facts.add(FactView.of(words.get("element.deadline"), words.due(it))));
    node.status()
        .ifPresent(
            it -> facts.add(FactView.of(words.get("node.status"), words.get("status." + it.id()))));
    return facts;
  }

  /** Links to where it stands in plans that word it, or that have fetched it. */
  private static List<LinkView> places(
      Site site, PublicThread thread, PublicNode node, boolean own) {
    return node.stands().stream()
        .filter(it -> it.own() == own)
        .flatMap(
            it ->
                thread.plan(it.plan()).stream()
                    .map(
                        plan ->
                            LinkView.to(
                                plan.facts().title(),
                                site.plan(plan.slug()) + "#" + Signposts.anchor(it.placement()))))
        .toList();
  }

  private static RowView row(Site site, PublicThread thread, PublicNode node, int step) {
    Wording words = site.words();
    List<String> facts = new ArrayList<>();
    node.owner().ifPresent(facts::add);
    node.deadline().map(words::due).ifPresent(facts::add);
    node.status().ifPresent(it -> facts.add(words.get("status." + it.id())));
    List<LinkView> plans = new ArrayList<>(places(site, thread, node, true));
    plans.addAll(places(site, thread, node, false));
    return new RowView(
        step == 0
            ? words.get("thread.here")
            : words.get(step < 0 ? "thread.above" : "thread.below", Math.abs(step)),
        words.kind(node.kind()),
        LinkView.to(node.title(), site.element(node.id())),
        plans,
        String.join(" · ", facts));
  }
}
