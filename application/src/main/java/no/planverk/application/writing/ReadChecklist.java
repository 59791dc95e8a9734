package no.planverk.application.writing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanCheck;
import no.planverk.domain.template.SectionGuide;

/** Reads what a plan's text still lacks before it is heard, adopted and published. */
public final class ReadChecklist {
  private final Desk desk;

  public ReadChecklist(Desk desk) {
    this.desk = desk;
  }

  /**
   * What is lacking, and how much waits for someone to settle it.
   *
   * @param suggestions open ones stand in the way of freezing, as internal text does
   */
  public record Checklist(
      Title plan, List<PlanCheck.Finding> findings, int suggestions, int threads, int conflicts) {
    public Checklist {
      findings = List.copyOf(findings);
    }
  }

  public Reply<Checklist> read(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.READ_TEXT, plan -> Reply.done(checked(stores, plan))));
  }

  private static Checklist checked(TenantStores stores, Plan plan) {
    Set<SectionId> required =
        stores.guides().of(plan.id()).stream()
            .filter(SectionGuide::required)
            .map(SectionGuide::section)
            .collect(Collectors.toSet());
    return new Checklist(
        plan.facts().title(),
        PlanCheck.of(stores.manuscripts().of(plan.id()), required),
        stores.talk().openSuggestions(plan.id()).size(),
        (int)
            stores.talk().threads(plan.id()).stream().filter(it -> it.resolved().isEmpty()).count(),
        stores.textHistory().conflicts(plan.id()).size());
  }
}
