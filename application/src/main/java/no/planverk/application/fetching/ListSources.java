package no.planverk.application.fetching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.FetchRules;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterQuery;

/** Lists the plans above and beside a plan from which it may fetch, its own parents first. */
public final class ListSources {
  private final Desk desk;
  private final PublicDocuments documents;

  public ListSources(Desk desk, PublicDocuments documents) {
    this.desk = desk;
    this.documents = documents;
  }

  /**
   * A plan to fetch from.
   *
   * @param parent whether the fetching plan says that it stands under it
   * @param open whether there is a text that the actor may look into
   * @param fetched how many of its elements are fetched already
   */
  public record Source(
      RegisterEntry entry, PlanType type, boolean parent, boolean open, int fetched) {}

  /** The plan that fetches, and where it may fetch from. */
  public record Sources(Plan plan, List<Source> sources) {
    public Sources {
      sources = List.copyOf(sources);
    }
  }

  public Reply<Sources> list(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.READ_TEXT,
                plan -> Reply.done(new Sources(plan, sources(stores, actor, plan)))));
  }

  private List<Source> sources(TenantStores stores, Actor actor, Plan into) {
    FetchRules rules = Sourcing.rules(stores);
    Sourcing sourcing = new Sourcing(stores, actor, documents);
    Map<PlanId, Long> fetched =
        stores.fetches().into(into.id()).stream()
            .map(Fetch::shown)
            .collect(Collectors.groupingBy(it -> it.source(), Collectors.counting()));
    List<PlanId> parents =
        into.facts().parents().stream().map(PlanLink::plan).flatMap(Optional::stream).toList();
    return stores.plans().register(RegisterQuery.EVERYTHING).stream()
        .filter(it -> !it.id().equals(into.id()) && !it.registeredOnly() && holds(it))
        .filter(it -> Sourcing.allows(rules, into, PlanTypes.find(it.type()).orElseThrow()))
        .map(
            it ->
                new Source(
                    it,
                    PlanTypes.find(it.type()).orElseThrow(),
                    parents.contains(it.id()),
                    isOpen(stores, sourcing, it),
                    Math.toIntExact(Objects.requireNonNullElse(fetched.get(it.id()), 0L))))
        .sorted(
            Comparator.comparing((Source it) -> !it.parent())
                .thenComparing(it -> it.type().level())
                .thenComparing(it -> it.entry().title()))
        .toList();
  }

  private static boolean isOpen(TenantStores stores, Sourcing sourcing, RegisterEntry entry) {
    return entry.version().isPresent()
        || stores.plans().find(entry.id()).filter(sourcing::isOpen).isPresent();
  }

  private static boolean holds(RegisterEntry entry) {
    return entry
        .standing()
        .map(it -> it == VersionStanding.ADOPTED || it == VersionStanding.IN_FORCE)
        .orElse(entry.stage().map(it -> it != Stage.ABANDONED).orElse(false));
  }
}
