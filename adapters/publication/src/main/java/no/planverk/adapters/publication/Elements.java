package no.planverk.adapters.publication;

import java.util.ArrayList;
import java.util.List;
import no.planverk.adapters.publication.view.ElementView;
import no.planverk.adapters.publication.view.FactView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.StatusView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.publication.PublishedElement;

/** Lays out elements: each with its own facts, then those under it, one heading level down. */
final class Elements {
  private final Wording words;
  private final PublicHtml html;
  private final Signposts signposts;
  private final Provenance provenance;
  private final CostTable costs;
  private final IndicatorTable indicators;

  Elements(
      Wording words, PublicHtml html, Signposts signposts, Provenance provenance, String currency) {
    this.provenance = provenance;
    this.words = words;
    this.html = html;
    this.signposts = signposts;
    this.costs = new CostTable(words, currency);
    this.indicators = new IndicatorTable(words);
  }

  List<ElementView> under(List<PublishedElement> elements, int level) {
    return elements.stream().map(it -> view(it, level)).toList();
  }

  ElementView view(PublishedElement element, int level) {
    return new ElementView(
        Signposts.anchor(element.placement()),
        element.element().toString(),
        element.kind().id(),
        words.kind(element.kind()),
        element.number(),
        element.title(),
        level,
        element.text().map(it -> html.under(it, level)),
        element.status().map(it -> new StatusView(it.id(), words.get("status." + it.id()))),
        facts(element),
        Marks.in(words, element.sdg()),
        costs.of(element.costs()),
        indicators.of(element.indicator()),
        under(element.children(), level + 1));
  }

  private List<FactView> facts(PublishedElement element) {
    var facts = new ArrayList<FactView>();
    provenance
        .source(element.element())
        .ifPresent(it -> facts.add(new FactView(words.get("element.from"), List.of(it))));
    List<LinkView> followers = provenance.followers(element.element());
    if (!followers.isEmpty()) {
      facts.add(new FactView(words.get("element.followed"), followers));
    }
    provenance
        .thread(element.element())
        .ifPresent(it -> facts.add(new FactView(words.get("thread.graph"), List.of(it))));
    element.owner().ifPresent(it -> facts.add(fact("element.owner", it)));
    element.start().ifPresent(it -> facts.add(fact("element.start", words.due(it))));
    element.deadline().ifPresent(it -> facts.add(fact("element.deadline", words.due(it))));
    element.priority().ifPresent(it -> facts.add(fact("element.priority", String.valueOf(it))));
    List<LinkView> contributes = signposts.to(element.contributesTo());
    if (!contributes.isEmpty()) {
      facts.add(new FactView(words.get("element.contributes"), contributes));
    }
    element.indicator().unit().ifPresent(it -> facts.add(fact("indicator.unit", it)));
    element
        .indicator()
        .direction()
        .map(it -> words.get("direction." + it.id()))
        .ifPresent(it -> facts.add(fact("indicator.direction", it)));
    return facts;
  }

  private FactView fact(String key, String text) {
    return FactView.of(words.get(key), text);
  }
}
