package no.planverk.application.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.planverk.application.Desk;
import no.planverk.application.port.Commons;
import no.planverk.domain.person.Operator;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.search.CommonText;
import no.planverk.domain.search.Passage;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;

/**
 * Copies to the commons what a municipality has published that lets itself be found, and removes
 * what stands no more. It reads on the login of the public site, so nothing else can get there.
 */
public final class KeepCommons {
  private final Desk desk;
  private final Commons commons;

  public KeepCommons(Desk desk, Commons commons) {
    this.desk = desk;
    this.commons = commons;
  }

  private record Standing(Publication publication, CommonText text) {}

  /** How many texts came or went. */
  public int keep(Operator operator, Tenant tenant) {
    if (!commons.isOpen(tenant.id())) {
      return 0;
    }
    List<Standing> standing =
        tenant.tenancy().isFoundElsewhere() ? standing(tenant.id()) : List.of();
    Map<UUID, CommonText> held = commons.held(tenant.id());
    Set<UUID> old = new HashSet<>(held.keySet());
    standing.stream()
        .filter(it -> it.text().equals(held.get(it.publication().id())))
        .forEach(it -> old.remove(it.publication().id()));
    if (!old.isEmpty()) {
      commons.take(tenant.id(), old);
    }
    List<Standing> missing =
        standing.stream().filter(it -> !it.text().equals(held.get(it.publication().id()))).toList();
    missing.forEach(it -> commons.put(it.text(), passages(tenant.id(), it.publication())));
    return old.size() + missing.size();
  }

  /** The texts that a search on the municipality's own site finds. */
  private List<Standing> standing(TenantId tenant) {
    List<Standing> standing = new ArrayList<>();
    for (PlanAddress.Open address : desk.tenants().reading(tenant, pages -> pages.all())) {
      PlanAddress.Open now = address.asOf(desk.now());
      now.current().ifPresent(it -> standing.add(of(tenant, now, it, false)));
      now.proposal().ifPresent(it -> standing.add(of(tenant, now, it, true)));
    }
    return standing;
  }

  private static Standing of(
      TenantId tenant, PlanAddress.Open address, Publication publication, boolean heard) {
    return new Standing(
        publication,
        new CommonText(
            publication.id(),
            tenant,
            address.slug(),
            heard,
            publication.facts().type(),
            publication.facts().title(),
            publication.language()));
  }

  private List<Passage> passages(TenantId tenant, Publication publication) {
    return desk.tenants()
        .reading(tenant, pages -> Passage.of(publication.facts(), pages.text(publication.id())));
  }
}
