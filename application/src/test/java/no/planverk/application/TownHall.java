package no.planverk.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.contract.TurningClock;
import no.planverk.application.memory.CountingIds;
import no.planverk.application.memory.MemoryMunicipalities;
import no.planverk.application.memory.MemoryTenants;
import no.planverk.application.people.CreateToken;
import no.planverk.application.port.Ids;
import no.planverk.application.port.PlanDocuments;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.RichTexts;
import no.planverk.application.publishing.Adopting;
import no.planverk.application.tenancy.OpenTenant;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.statute.StatutoryClock;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;

/**
 * Two municipalities at work on stores in memory: Fjordvik in Norway and Lindsø in Denmark. Neither
 * may see the other. It is Monday 2 March 2026, and stays so until a test turns the clock.
 */
public final class TownHall {
  public static final LocalDate TODAY = LocalDate.parse("2026-03-02");
  public static final Operator VENDOR = new Operator("vendor");

  public final TurningClock clock = new TurningClock(Instant.parse("2026-03-02T08:00:00Z"));
  public final MemoryMunicipalities municipalities = new MemoryMunicipalities();
  public final MemoryTenants tenants;
  public final Desk desk;
  public final StatutoryClock statutes = new StatutoryClock();
  public final Almanac almanac;
  public final Freezing freezing;
  public final Showing showing;
  public final Adopting adopting;
  public final Pinning pinning;
  public final RichTexts richTexts;
  public final PlanDocuments planDocuments;
  public final PublicDocuments publicDocuments;
  public final Tenant fjordvik;
  public final Tenant lindso;

  public TownHall(
      Ids ids, RichTexts richTexts, PlanDocuments planDocuments, PublicDocuments publicDocuments) {
    this.richTexts = richTexts;
    this.planDocuments = planDocuments;
    this.publicDocuments = publicDocuments;
    this.tenants = new MemoryTenants(clock, publicDocuments);
    this.desk = new Desk(tenants, clock, ids);
    this.almanac = new Almanac(desk, municipalities);
    this.freezing = new Freezing(desk, publicDocuments);
    this.showing = new Showing(desk, publicDocuments);
    this.adopting = new Adopting(desk, freezing, showing);
    this.pinning = new Pinning(desk, publicDocuments);
    this.fjordvik = opened("fjordvik", Country.NO, Language.NB);
    this.lindso = opened("lindso", Country.DK, Language.DA);
  }

  public static Ids counting() {
    return new CountingIds();
  }

  /** Opens one more municipality, with its customary bodies. */
  public Tenant opened(String slug, Country country, Language language) {
    var name = new TenantSlug(slug);
    new OpenTenant(desk, municipalities).open(VENDOR, name, slug + " kommune", country, language);
    return municipalities.find(name).orElseThrow();
  }

  public Actor administrator(Tenant tenant) {
    return member(tenant, TenantRole.ADMINISTRATOR);
  }

  /** A new person of that role. */
  public Actor.StaffMember member(Tenant tenant, TenantRole role) {
    var id = new PersonId(desk.ids().next());
    String name = role.id() + " " + id.value().getLeastSignificantBits();
    tenants.inTransaction(
        tenant.id(),
        stores -> {
          stores.people().add(new Person(id, name, Optional.empty(), Optional.empty(), role, 1));
          return name;
        });
    return new Actor.StaffMember(tenant.id(), id, role);
  }

  /** A new employee with that role in one plan. */
  public Actor.StaffMember memberOf(Tenant tenant, PlanId plan, PlanRole role) {
    Actor.StaffMember member = member(tenant, TenantRole.EMPLOYEE);
    tenants.inTransaction(
        tenant.id(),
        stores -> {
          stores.plans().assign(plan, new RoleHolder.OfPerson(member.person()), Set.of(role));
          return role;
        });
    return member;
  }

  public static Actor visitor(Tenant tenant) {
    return new Actor.Visitor(tenant.id());
  }

  public CreateToken.Created token(TenantId tenant, TenantRole role, Duration lifetime) {
    return token(tenant, role, TokenScope.READ_AND_WRITE, lifetime);
  }

  public CreateToken.Created token(
      TenantId tenant, TenantRole role, TokenScope scope, Duration lifetime) {
    return new CreateToken(desk).create(VENDOR, tenant, "program", role, scope, lifetime);
  }

  public void daysPass(int days) {
    clock.turn(Duration.ofDays(days));
  }
}
