package no.planverk.application.planning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFile;
import no.planverk.domain.plan.StageChange;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.template.ElementLineage;

/** Reads a plan as the staff meet it: its facts and story, and what one may do about it oneself. */
public final class ReadPlanCard {
  private final Desk desk;

  public ReadPlanCard(Desk desk) {
    this.desk = desk;
  }

  /**
   * A plan, the steps of its life, what of it is published, the files that one may see, the plans
   * that its elements were copied from, and what one is and may do in it today.
   */
  public record PlanCard(
      Plan plan,
      List<StageChange> stages,
      List<Publication> published,
      List<PlanFile> files,
      List<Origin> origins,
      Set<PlanRole> roles,
      Set<Act> acts) {
    public PlanCard {
      stages = List.copyOf(stages);
      published = List.copyOf(published);
      files = List.copyOf(files);
      origins = List.copyOf(origins);
      roles = Set.copyOf(roles);
      acts = Set.copyOf(acts);
    }

    public boolean may(Act act) {
      return acts.contains(act);
    }
  }

  /** An earlier plan, and how many elements of it live on in this one. */
  public record Origin(PlanId plan, String title, int elements) {}

  public Reply<PlanCard> read(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.SEE_REGISTER,
                plan -> Reply.done(card(stores, actor, plan))));
  }

  private static PlanCard card(TenantStores stores, Actor actor, Plan plan) {
    Set<Act> acts = PlanAccess.acts(stores, actor, plan);
    return new PlanCard(
        plan,
        stores.plans().stages(plan.id()),
        stores.publications().standing(plan.id()),
        showsFiles(plan, acts) ? stores.manuscripts().files(plan.id()) : List.of(),
        origins(stores, plan),
        PlanAccess.roles(stores, actor, plan),
        acts);
  }

  private static List<Origin> origins(TenantStores stores, Plan plan) {
    Map<PlanId, Long> counts =
        stores.lineages().of(plan.id()).stream()
            .collect(Collectors.groupingBy(ElementLineage::fromPlan, Collectors.counting()));
    return counts.entrySet().stream()
        .flatMap(
            it ->
                stores.plans().find(it.getKey()).stream()
                    .map(
                        from ->
                            new Origin(
                                from.id(),
                                from.facts().title().value(),
                                Math.toIntExact(it.getValue()))))
        .toList();
  }

  /**
   * The files are a part of the text; those of a plan written elsewhere are a part of its facts.
   */
  static boolean showsFiles(Plan plan, Set<Act> acts) {
    return plan.facts().registeredOnly() || acts.contains(Act.READ_TEXT);
  }
}
