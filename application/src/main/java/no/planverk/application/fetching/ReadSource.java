package no.planverk.application.fetching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Version;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedText;

/** Looks into a plan for what another may fetch from it. */
public final class ReadSource {
  private final Desk desk;
  private final PublicDocuments documents;

  public ReadSource(Desk desk, PublicDocuments documents) {
    this.desk = desk;
    this.documents = documents;
  }

  /**
   * A plan as a source: its elements as a tree.
   *
   * @param version the adopted version that is shown; none where it is a draft
   * @param text the fetching plan's text, where something may be placed
   * @param here the elements that stand in the fetching plan already
   * @param origins where the source has fetched those elements from that are not its own
   */
  public record Offer(
      Plan into,
      Manuscript text,
      Plan source,
      Optional<Integer> version,
      List<PublishedElement> elements,
      Set<ElementId> here,
      Map<ElementId, PlanId> origins) {
    public Offer {
      elements = List.copyOf(elements);
      here = Set.copyOf(here);
      origins = Map.copyOf(origins);
    }
  }

  public Reply<Offer> read(Actor actor, PlanId into, PlanId from) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                into,
                Act.READ_TEXT,
                plan ->
                    PlanAccess.reading(
                        stores,
                        actor,
                        from,
                        Act.SEE_REGISTER,
                        source -> offer(stores, actor, plan, source))));
  }

  private Reply<Offer> offer(TenantStores stores, Actor actor, Plan into, Plan source) {
    if (!Sourcing.allows(Sourcing.rules(stores), into, source.facts().type())) {
      return Reply.refused(new Refusal.MayNotFetch(source.facts().type().id()));
    }
    Sourcing sourcing = new Sourcing(stores, actor, documents);
    Optional<PublishedText> text = sourcing.text(source);
    if (text.isEmpty()) {
      return new Reply.NotAllowed<>();
    }
    Manuscript here = stores.manuscripts().of(into.id());
    return Reply.done(
        new Offer(
            into,
            here,
            source,
            source.inForce().or(source::newestVersion).map(Version::number),
            text.get().topElements().toList(),
            here.elements().stream().map(Element::id).collect(Collectors.toSet()),
            origins(stores, source)));
  }

  private static Map<ElementId, PlanId> origins(TenantStores stores, Plan source) {
    Map<ElementId, PlanId> origins = new HashMap<>();
    for (Fetch fetch : stores.fetches().into(source.id())) {
      origins.put(fetch.element(), fetch.shown().source());
    }
    return origins;
  }
}
