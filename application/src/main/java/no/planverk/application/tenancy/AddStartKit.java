package no.planverk.application.tenancy;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.people.NameUnit;
import no.planverk.application.people.UnitWords;
import no.planverk.application.planning.DraftFromTemplate;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.template.PlanTemplates;
import no.planverk.domain.template.StartKit;
import no.planverk.domain.tenant.Tenant;

/** A new municipality gets some units and one sample plan, which it may rename and give up. */
public final class AddStartKit {
  private final NameUnit nameUnit;
  private final DraftFromTemplate draftFromTemplate;

  public AddStartKit(NameUnit nameUnit, DraftFromTemplate draftFromTemplate) {
    this.nameUnit = nameUnit;
    this.draftFromTemplate = draftFromTemplate;
  }

  public Reply<Plan> add(Operator operator, Tenant tenant) {
    Actor job = new Actor.SystemJob(tenant.id());
    StartKit.units(tenant.country())
        .forEach(
            it ->
                nameUnit.name(
                    job, Once.eachTime(), UnitWords.named(it, Optional.empty()), Optional.empty()));
    PlanType type = PlanTypes.find(StartKit.planType(tenant.country())).orElseThrow();
    return draftFromTemplate.draft(
        job,
        Once.eachTime(),
        facts(tenant, type),
        PlanTemplates.of(type, tenant.language()).getFirst());
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
