package no.planverk.application.planning;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.Almanac;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterQuery;

/** Finds the plans in which a person is something today, by title in the tenant's language. */
public final class InvolvementList {
  private InvolvementList() {}

  public static List<Involvement> of(
      PersonId person, Actor actor, Almanac almanac, TenantStores stores) {
    Map<PlanId, Set<PlanRole>> roles = stores.plans().involving(person, almanac.today(actor));
    if (roles.isEmpty()) {
      return List.of();
    }
    String language = almanac.municipalities().get(actor.tenant()).language().tag();
    Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
    return stores.plans().register(RegisterQuery.EVERYTHING).stream()
        .filter(it -> roles.containsKey(it.id()))
        .sorted(
            Comparator.comparing(RegisterEntry::title, collator)
                .thenComparing(it -> it.id().value()))
        .map(it -> new Involvement(it, roles.getOrDefault(it.id(), Set.of()), at(it, stores)))
        .toList();
  }

  private static Optional<Slug> at(RegisterEntry plan, TenantStores stores) {
    return plan.published()
        ? stores.publications().standing(plan.id()).stream()
            .max(Comparator.comparing(Publication::publishedAt))
            .map(Publication::slug)
        : Optional.empty();
  }
}
