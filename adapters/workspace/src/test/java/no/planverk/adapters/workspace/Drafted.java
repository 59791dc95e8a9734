package no.planverk.adapters.workspace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.planning.AddSection;
import no.planverk.application.planning.DraftPlan;
import no.planverk.application.planning.SectionWords;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.PlanFacts;

/** A draft of Fjordvik with one section, someone who owns it and someone who may read it. */
final class Drafted {
  private final Office office;
  private final PlanId plan;
  private final SectionId section;
  private final Caller writer;
  private final Caller reader;

  Drafted(Office office) {
    this.office = office;
    Actor.StaffMember owner = office.hall.member(office.fjordvik, TenantRole.PLANNER);
    this.plan =
        done(new DraftPlan(office.desk, office.hall.municipalities)
                .draft(owner, Once.eachTime(), facts()))
            .id();
    SectionWords words =
        new SectionWords(new Title("Innledning"), Optional.empty(), Optional.empty());
    this.section =
        done(new AddSection(office.desk).add(owner, plan, Once.eachTime(), words)).thing().id();
    this.writer = office.signedIn(office.fjordvik, owner);
    this.reader = with(PlanRole.READER);
  }

  /** Someone new who has that role in the plan. */
  Caller with(PlanRole role) {
    Actor.StaffMember member = office.hall.member(office.fjordvik, TenantRole.EMPLOYEE);
    office.stored(
        office.fjordvik,
        stores -> {
          stores.plans().assign(plan, new RoleHolder.OfPerson(member.person()), Set.of(role));
          return plan;
        });
    return office.signedIn(office.fjordvik, member);
  }

  PlanId plan() {
    return plan;
  }

  SectionId section() {
    return section;
  }

  Caller writer() {
    return writer;
  }

  Caller reader() {
    return reader;
  }

  Manuscript text() {
    return office.stored(office.fjordvik, stores -> stores.manuscripts().of(plan));
  }

  String at(String path) {
    return "/work/plans/" + plan + path;
  }

  private static <T> T done(Reply<T> reply) {
    return ((Reply.Done<T>) reply).value();
  }

  private static PlanFacts facts() {
    return new PlanFacts(
        PlanTypes.find("no.strategy").orElseThrow(),
        new Title("Byplan"),
        Optional.empty(),
        Language.NB,
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
