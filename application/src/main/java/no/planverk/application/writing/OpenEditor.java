package no.planverk.application.writing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.fetching.Origin;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.Rights;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.template.SectionGuide;
import no.planverk.domain.writing.Removal;
import no.planverk.domain.writing.Suggestion;

/** Opens a plan's text to be written in, or to be read where one may not write. */
public final class OpenEditor {
  private final Desk desk;

  public OpenEditor(Desk desk) {
    this.desk = desk;
  }

  /**
   * The text as it is opened.
   *
   * @param writable whether this actor may write in it now
   * @param talk how many threads and suggestions are open about each section and what is in it
   * @param guides what a template says to the writers
   * @param maySuggest whether this actor may comment and propose changes
   * @param fetched where the elements come from that another plan words
   * @param conflicts how many wordings wait for someone to choose
   */
  public record Opened(
      Plan plan,
      Manuscript text,
      boolean writable,
      int conflicts,
      Map<SectionId, Long> talk,
      Map<SectionId, SectionGuide> guides,
      Map<ElementId, Origin> fetched,
      boolean maySuggest,
      List<Removal> removals,
      Set<PlanRole> roles) {}

  public Reply<Opened> open(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.READ_TEXT, plan -> Reply.done(opened(stores, actor, plan))));
  }

  private static Map<SectionId, Long> talk(TenantStores stores, Plan plan, Manuscript text) {
    Stream<SectionId> suggested =
        stores.talk().openSuggestions(plan.id()).stream().map(Suggestion::section);
    Stream<SectionId> said =
        stores.talk().threads(plan.id()).stream()
            .filter(it -> it.resolved().isEmpty())
            .flatMap(it -> TalkPlace.sectionOf(text, it.about()).stream());
    return Stream.concat(suggested, said)
        .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
  }

  private Opened opened(TenantStores stores, Actor actor, Plan plan) {
    Set<PlanRole> roles = PlanAccess.roles(stores, actor, plan);
    if (actor instanceof Actor.StaffMember member) {
      stores.openPages().visit(plan.id(), member.person(), desk.now());
    }
    Manuscript text = stores.manuscripts().of(plan.id());
    return new Opened(
        plan,
        text,
        plan.mayBeWritten() && Rights.allow(actor, roles, Act.EDIT_TEXT),
        stores.textHistory().conflicts(plan.id()).size(),
        talk(stores, plan, text),
        stores.guides().of(plan.id()).stream()
            .collect(Collectors.toMap(SectionGuide::section, it -> it)),
        Origin.of(stores, plan.id()),
        Rights.allow(actor, roles, Act.COMMENT),
        stores.manuscripts().removals(plan.id()),
        roles);
  }
}
