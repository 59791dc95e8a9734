package no.planverk.application.tenancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.planning.Drafting;
import no.planverk.application.planning.Outline;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.template.PlanTemplates;
import no.planverk.domain.template.StartKit;
import no.planverk.domain.tenant.Tenant;

/**
 * Gives a new municipality some units and one sample plan, which it may rename and give up, in the
 * transaction that it begins with.
 */
record Furnishing(Desk desk, Municipalities municipalities) {
  void furnish(Tenant tenant, TenantStores stores) {
    Actor job = new Actor.SystemJob(tenant.id());
    LocalDate today = desk.today(tenant.country());
    StartKit.units(tenant.country()).forEach(it -> name(job, it, today, stores));
    PlanType type = PlanTypes.find(StartKit.planType(tenant.country())).orElseThrow();
    Plan plan = new Drafting(desk, municipalities).begun(stores, job, facts(tenant, type));
    new Outline(plan.id(), desk.ids())
        .lay(stores, PlanTemplates.of(type, tenant.language()).getFirst());
  }

  private void name(Actor job, String name, LocalDate today, TenantStores stores) {
    UnitLife unit = UnitLife.begun(new UnitId(desk.ids().next()), today, name, Optional.empty());
    stores.people().add(unit);
    desk.note(stores, job, "name", Subject.made("unit", unit.id()));
  }

  private static PlanFacts facts(Tenant tenant, PlanType type) {
    return new PlanFacts(
        type,
        new Title(StartKit.planTitle(tenant.language())),
        Optional.empty(),
        tenant.language(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
