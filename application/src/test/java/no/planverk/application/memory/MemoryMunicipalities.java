package no.planverk.application.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.Opening;
import no.planverk.application.port.Tenancies;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenancy;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;

/** Municipalities that are forgotten when the program ends. */
public final class MemoryMunicipalities implements Municipalities, Tenancies {
  private final Map<TenantSlug, Tenant> bySlug = new ConcurrentHashMap<>();
  private final Map<TenantSlug, TenantId> everUsed = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();
  private final MemoryOperators operators = new MemoryOperators();

  /** In whose journal stands what was done to them. */
  public MemoryOperators operators() {
    return operators;
  }

  @Override
  public Optional<Tenant> find(TenantSlug slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  @Override
  public Optional<Tenant> find(TenantId id) {
    return all().stream().filter(tenant -> tenant.id().equals(id)).findFirst();
  }

  @Override
  public Optional<TenantSlug> movedTo(TenantSlug slug) {
    return Optional.ofNullable(everUsed.get(slug))
        .map(it -> get(it).slug())
        .filter(it -> !it.equals(slug));
  }

  @Override
  public boolean stand(Tenant before, Standing after, Deed deed) {
    operators.requireNew(deed);
    boolean done = bySlug.replace(before.slug(), before, before.standing(after));
    if (done) {
      operators.keep(before.id(), deed);
    }
    return done;
  }

  @Override
  public boolean move(Tenant before, TenantSlug to, Deed deed) {
    operators.requireNew(deed);
    TenantId holder = everUsed.putIfAbsent(to, before.id());
    if (holder != null && !holder.equals(before.id())) {
      return false;
    }
    bySlug.remove(before.slug());
    bySlug.put(to, before.at(to));
    operators.keep(before.id(), deed);
    return true;
  }

  /** The copy begins empty: the stores of others are not known here. */
  @Override
  public Opening copy(Tenant original, TenantSlug slug, String name, Deed deed) {
    Opening opening = open(slug, name, original.country(), original.language(), deed);
    if (opening instanceof Opening.Opened(Tenant opened)) {
      Tenant copy = opened.with(new Tenancy(opened.standing(), false, true));
      bySlug.put(slug, copy);
      return new Opening.Opened(copy);
    }
    return opening;
  }

  @Override
  public boolean drop(Tenant before, Standing.Closed after, Deed deed) {
    return stand(before, after, deed);
  }

  @Override
  public Tenant get(TenantId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("there is no tenant " + id));
  }

  @Override
  public List<Tenant> all() {
    return bySlug.values().stream()
        .sorted(Comparator.comparing(tenant -> tenant.slug().value()))
        .toList();
  }

  @Override
  public Opening open(TenantSlug slug, String name, Country country, Language language, Deed deed) {
    operators.requireNew(deed);
    Opening opening = open(slug, name, country, language);
    if (opening instanceof Opening.Opened(Tenant tenant)) {
      operators.keep(tenant.id(), deed);
    }
    return opening;
  }

  private Opening open(TenantSlug slug, String name, Country country, Language language) {
    TenantId id = new TenantId("t%015d".formatted(last.incrementAndGet()));
    Tenant tenant = new Tenant(id, slug, name, country, language);
    if (everUsed.putIfAbsent(slug, id) != null) {
      return new Opening.SlugTaken();
    }
    bySlug.put(slug, tenant);
    return new Opening.Opened(tenant);
  }

  @Override
  public boolean rename(Tenant before, Tenant after) {
    return bySlug.replace(before.slug(), before, after);
  }

  @Override
  public Optional<Tenant> find(HostName host) {
    return all().stream().filter(tenant -> tenant.hosts().contains(host)).findFirst();
  }

  @Override
  public boolean add(TenantId id, HostName host, Deed deed) {
    Optional<Tenant> holder = find(host);
    if (holder.isPresent()) {
      return holder.get().id().equals(id);
    }
    Tenant tenant = get(id);
    List<HostName> hosts = Stream.concat(tenant.hosts().stream(), Stream.of(host)).toList();
    operators.keep(id, deed);
    return rename(tenant, tenant.reachedAt(hosts));
  }

  @Override
  public boolean remove(TenantId id, HostName host, Deed deed) {
    Tenant tenant = get(id);
    if (!tenant.hosts().contains(host)) {
      return false;
    }
    operators.keep(id, deed);
    return rename(
        tenant, tenant.reachedAt(tenant.hosts().stream().filter(it -> !it.equals(host)).toList()));
  }

  /** Opens a tenancy at a slug that is free. */
  public Tenant opened(String slug, Country country, Language language) {
    return switch (open(new TenantSlug(slug), slug + " kommune", country, language)) {
      case Opening.Opened(Tenant tenant) -> tenant;
      case Opening.SlugTaken() -> throw new IllegalStateException(slug + " is taken");
    };
  }
}
