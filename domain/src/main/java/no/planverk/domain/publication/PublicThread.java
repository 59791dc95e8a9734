package no.planverk.domain.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Strand;
import no.planverk.domain.publication.PublicNode.Stand;

/**
 * The red thread as everyone may see it: what hangs together in the texts that a municipality's
 * addresses show now. Texts in hearing are not in it.
 */
public final class PublicThread {
  private final Map<PlanId, PublicPlan> plans = new LinkedHashMap<>();
  private final Map<ElementId, PublicNode> nodes = new LinkedHashMap<>();
  private final Map<ElementId, Set<ElementId>> above = new LinkedHashMap<>();
  private final Map<ElementId, Set<ElementId>> below = new LinkedHashMap<>();

  private PublicThread() {}

  /**
   * @param texts reads the text of a publication; it is asked once for each and keeps nothing of it
   */
  public static PublicThread of(
      Collection<PlanAddress.Open> addresses,
      List<Citation> citations,
      Function<Publication, Optional<PublishedText>> texts) {
    return new Making(citations).of(addresses, texts);
  }

  /** The plans, from the long view to the single unit, by title within a level. */
  public List<PublicPlan> plans() {
    return plans.values().stream()
        .sorted(
            Comparator.comparing(PublicPlan::level)
                .thenComparing(it -> it.facts().title())
                .thenComparing(it -> it.slug().value()))
        .toList();
  }

  public Optional<PublicPlan> plan(PlanId id) {
    return Optional.ofNullable(plans.get(id));
  }

  /** Every element, as the plans read. */
  public Collection<PublicNode> nodes() {
    return nodes.values();
  }

  public Optional<PublicNode> node(ElementId id) {
    return Optional.ofNullable(nodes.get(id));
  }

  public Set<ElementId> above(ElementId id) {
    return above.getOrDefault(id, Set.of());
  }

  public Set<ElementId> below(ElementId id) {
    return below.getOrDefault(id, Set.of());
  }

  /** What lies above and below an element that is there, itself first, with its distance. */
  public Map<PublicNode, Integer> through(PublicNode node) {
    Map<PublicNode, Integer> through = new LinkedHashMap<>();
    Strand.through(node.id(), this::above, this::below)
        .forEach((id, step) -> node(id).ifPresent(it -> through.put(it, step)));
    return through;
  }

  /** What stands under it or contributes to it, however far, in any plan. */
  public List<PublicNode> allBelow(PublicNode node) {
    return Strand.through(node.id(), any -> Set.of(), this::below).keySet().stream()
        .filter(it -> !it.equals(node.id()))
        .flatMap(it -> node(it).stream())
        .toList();
  }

  /** Reads the texts one by one, so that only one at a time is in memory. */
  private static final class Making {
    private final PublicThread made = new PublicThread();
    private final Map<PlanId, Set<String>> parents = new LinkedHashMap<>();
    private final List<Citation> citations;
    private final Map<ElementId, List<PublishedElement>> contributing = new LinkedHashMap<>();
    private final Map<PlacementId, ElementId> placed = new LinkedHashMap<>();

    Making(List<Citation> citations) {
      this.citations = citations;
    }

    PublicThread of(
        Collection<PlanAddress.Open> addresses,
        Function<Publication, Optional<PublishedText>> texts) {
      Map<PlanId, Publication> current = new LinkedHashMap<>();
      for (PlanAddress.Open address : addresses) {
        address
            .current()
            .ifPresent(
                it -> {
                  current.put(it.plan(), it);
                  made.plans.put(
                      it.plan(), new PublicPlan(address.slug(), it.plan(), it.facts(), Set.of()));
                  texts.apply(it).ifPresent(text -> read(it, text));
                });
      }
      contributing.forEach(
          (lower, elements) ->
              elements.stream()
                  .flatMap(it -> it.contributesTo().stream())
                  .flatMap(it -> Optional.ofNullable(placed.get(it)).stream())
                  .forEach(upper -> link(upper, lower)));
      made.plans.replaceAll((id, plan) -> withAbove(plan, current));
      return made;
    }

    private void read(Publication publication, PublishedText text) {
      parents.put(publication.plan(), Set.copyOf(text.parents()));
      Set<ElementId> fetched =
          citations.stream()
              .filter(it -> it.publication().equals(publication.id()))
              .map(Citation::element)
              .collect(Collectors.toSet());
      text.topElements().forEach(it -> read(publication.plan(), fetched, it));
    }

    private void read(PlanId plan, Set<ElementId> fetched, PublishedElement element) {
      ElementId id = element.element();
      placed.put(element.placement(), id);
      if (!element.contributesTo().isEmpty()) {
        contributing.computeIfAbsent(id, any -> new ArrayList<>()).add(element);
      }
      Stand stand = new Stand(plan, element.placement(), !fetched.contains(id));
      made.nodes.merge(id, node(element, List.of(stand)), Making::both);
      for (PublishedElement child : element.children()) {
        read(plan, fetched, child);
        link(id, child.element());
      }
    }

    private static PublicNode node(PublishedElement element, List<Stand> stands) {
      return new PublicNode(
          element.element(),
          element.kind(),
          element.title(),
          element.sdg(),
          element.owner(),
          element.deadline(),
          element.status(),
          element.costs(),
          element.indicator(),
          stands);
    }

    /** Its own plan's words count, wherever it is read first. */
    private static PublicNode both(PublicNode one, PublicNode other) {
      boolean otherIsOwn = other.stands().getFirst().own();
      PublicNode words = otherIsOwn ? other : one;
      List<Stand> stands = new ArrayList<>(one.stands());
      stands.addAll(other.stands());
      return new PublicNode(
          words.id(),
          words.kind(),
          words.title(),
          words.sdg(),
          words.owner(),
          words.deadline(),
          words.status(),
          words.costs(),
          words.indicator(),
          stands);
    }

    private void link(ElementId upper, ElementId lower) {
      if (!upper.equals(lower)) {
        made.below.computeIfAbsent(upper, any -> new LinkedHashSet<>()).add(lower);
        made.above.computeIfAbsent(lower, any -> new LinkedHashSet<>()).add(upper);
      }
    }

    private PublicPlan withAbove(PublicPlan plan, Map<PlanId, Publication> current) {
      Set<PlanId> all = new LinkedHashSet<>();
      Set<String> named = parents.getOrDefault(plan.id(), Set.of());
      made.plans.values().stream()
          .filter(it -> named.contains(it.facts().title()))
          .forEach(it -> all.add(it.id()));
      Publication shown = current.get(plan.id());
      citations.stream()
          .filter(it -> shown != null && it.publication().equals(shown.id()))
          .flatMap(it -> made.plan(it.source()).stream())
          .filter(it -> it.level().compareTo(plan.level()) < 0)
          .forEach(it -> all.add(it.id()));
      all.remove(plan.id());
      return new PublicPlan(plan.slug(), plan.id(), plan.facts(), all);
    }
  }
}
