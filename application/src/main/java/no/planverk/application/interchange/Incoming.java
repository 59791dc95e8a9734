package no.planverk.application.interchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.StageStep;
import no.planverk.application.planning.DraftPlan;
import no.planverk.application.planning.Names;
import no.planverk.application.port.PlanDocument;
import no.planverk.application.port.PlanDocuments;
import no.planverk.application.port.TenantStores;
import no.planverk.application.publishing.Adopting;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.hearing.HearingId;
import no.planverk.domain.input.Warning;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Version;
import no.planverk.domain.plan.WorkingText;
import no.planverk.domain.plan.WorkingText.Draft;
import no.planverk.domain.statute.StatutoryClock;

/** Stores what a read document says, within the importing transaction. */
public final class Incoming {
  private final Desk desk;
  private final StatutoryClock statutes;
  private final Adopting adopting;

  public Incoming(Desk desk, StatutoryClock statutes, Adopting adopting) {
    this.desk = desk;
    this.statutes = statutes;
    this.adopting = adopting;
  }

  private static Names names(PlanDocument document, TenantStores stores) {
    return Names.of(stores, document.head().type().country());
  }

  Imported newPlan(Actor actor, PlanDocuments.Read read, boolean dryRun, TenantStores stores) {
    PlanDocument document = read.document();
    IncomingFacts facts = new IncomingFacts(document, names(document, stores));
    Plan plan = Plan.begun(new PlanId(desk.ids().next()), facts.facts(), desk.now());
    IncomingText incoming =
        new IncomingText(
            plan.id(), document, names(document, stores), desk.ids(), EarlierText.none());
    Manuscript text = incoming.build();
    List<Warning> warnings = warnings(read, facts, incoming, stores);
    if (!dryRun) {
      stores.plans().add(withHearings(plan, document, 1));
      DraftPlan.ownedBy(actor)
          .ifPresent(it -> stores.plans().assign(plan.id(), it, Set.of(PlanRole.OWNER)));
      stores.manuscripts().addAll(plan.id(), text);
      desk.note(stores, actor, "import", Subject.made("plan", plan.id(), plan.id()));
      settle(actor, plan.id(), document, 1, stores);
    }
    return imported(plan, text, warnings, document, dryRun, stores);
  }

  Imported nextVersion(
      Actor actor, Plan plan, PlanDocuments.Read read, boolean dryRun, TenantStores stores) {
    PlanDocument document = read.document();
    IncomingFacts facts = new IncomingFacts(document, names(document, stores));
    Manuscript before = stores.manuscripts().of(plan.id());
    IncomingText incoming =
        new IncomingText(
            plan.id(), document, names(document, stores), desk.ids(), new EarlierText(before));
    Manuscript text = incoming.build();
    List<Warning> warnings = warnings(read, facts, incoming, stores);
    int number = plan.nextVersionNumber();
    if (!dryRun) {
      Optional<WorkingText> draft =
          plan.facts().registeredOnly() ? Optional.empty() : Optional.of(new Draft(number));
      Plan next =
          withHearings(
              plan.with(facts.facts().themed(plan.facts().themes())).at(draft), document, number);
      stores.plans().save(next);
      replace(before, text, plan.id(), stores);
      desk.note(
          stores, actor, "import", Subject.changed("plan", plan.id(), plan.id(), plan.revision()));
      settle(actor, plan.id(), document, number, stores);
    }
    return imported(plan, text, warnings, document, dryRun, stores);
  }

  private static void replace(
      Manuscript before, Manuscript text, PlanId plan, TenantStores stores) {
    Set<ElementId> known =
        before.elements().stream().map(Element::id).collect(Collectors.toCollection(HashSet::new));
    stores.manuscripts().clear(plan);
    text.elements().stream()
        .filter(it -> known.contains(it.id()))
        .forEach(stores.manuscripts()::save);
    List<Element> fresh = text.elements().stream().filter(it -> !known.contains(it.id())).toList();
    stores
        .manuscripts()
        .addAll(
            plan,
            new Manuscript(text.sections(), text.blocks(), text.placements(), fresh, text.files()));
  }

  /** The document's decision makes a version of the text; without one the text is a draft. */
  private void settle(
      Actor actor, PlanId id, PlanDocument document, int number, TenantStores stores) {
    Plan stored = stores.plans().find(id).orElseThrow();
    if (document.adoption().isPresent()) {
      adopting.adopt(stores, actor, stored, number, decision(document, stores), Optional.empty());
    } else if (stored.stage().isPresent()) {
      StageStep.today(desk, stores, stored);
    }
  }

  private static Decision decision(PlanDocument document, TenantStores stores) {
    PlanDocument.AdoptionPart adoption = document.adoption().orElseThrow();
    Optional<Body> body = names(document, stores).body(adoption.body());
    return new Decision(
        adoption.body(),
        body.map(Body::id),
        adoption.date(),
        adoption.caseNumber(),
        adoption.legalBasis());
  }

  private Plan withHearings(Plan plan, PlanDocument document, int number) {
    Plan heard = plan;
    for (PlanDocument.HearingPart part : document.hearings()) {
      heard =
          heard.heardIn(
              new Hearing(
                  new HearingId(desk.ids().next()),
                  plan.id(),
                  part.givenStage(),
                  part.from(),
                  part.to(),
                  part.statementsReceived(),
                  part.decision(),
                  number,
                  Optional.empty(),
                  Hearing.State.HISTORY,
                  Optional.empty(),
                  Optional.empty(),
                  1));
    }
    return heard;
  }

  private List<Warning> warnings(
      PlanDocuments.Read read, IncomingFacts facts, IncomingText text, TenantStores stores) {
    List<Warning> warnings = new ArrayList<>(read.warnings());
    warnings.addAll(facts.warnings(stores));
    warnings.addAll(text.warnings());
    Optional<Body> body =
        read.document().adoption().flatMap(it -> names(read.document(), stores).body(it.body()));
    warnings.addAll(
        new HistoryCheck(statutes, read.document())
            .check(body, desk.today(read.document().head().type().country())));
    return warnings;
  }

  private static Imported imported(
      Plan plan,
      Manuscript text,
      List<Warning> warnings,
      PlanDocument document,
      boolean dryRun,
      TenantStores stores) {
    String stage =
        dryRun
            ? document.adoption().isPresent() ? "adopted" : "draft"
            : stage(stores.plans().find(plan.id()).orElseThrow());
    return new Imported(
        plan.id(), stage, text.placements().size(), text.sections().size(), warnings, dryRun);
  }

  private static String stage(Plan plan) {
    return plan.stage()
        .map(it -> it.id())
        .or(() -> plan.newestVersion().map(Version::standing).map(it -> it.id()))
        .orElse("registered");
  }
}
