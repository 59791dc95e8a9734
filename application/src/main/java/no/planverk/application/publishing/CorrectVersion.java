package no.planverk.application.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Freezing;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Section;
import no.planverk.domain.plan.Version;
import no.planverk.domain.publication.Series;

/**
 * Corrects a slip of the pen in the newest adopted version: a new record of the same version with
 * its reason. Earlier ones stay readable. While the text holds a next version, given up or not, it
 * would freeze that one's words.
 */
public final class CorrectVersion {
  private final Desk desk;
  private final Freezing freezing;

  public CorrectVersion(Desk desk, Freezing freezing) {
    this.desk = desk;
    this.freezing = freezing;
  }

  /** A title put right. */
  public sealed interface Correction {
    record OfElement(ElementId element, Title title) implements Correction {}

    record OfSection(SectionId section, Title title) implements Correction {}
  }

  public Reply<Plan> correct(
      Actor actor,
      PlanId id,
      Expected expected,
      int number,
      String reason,
      List<Correction> corrections) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.deciding(
                stores,
                actor,
                id,
                Act.RECORD_DECISION,
                expected,
                plan -> correct(actor, plan, number, reason, corrections, stores)));
  }

  private Reply<Plan> correct(
      Actor actor,
      Plan plan,
      int number,
      String reason,
      List<Correction> corrections,
      TenantStores stores) {
    if (plan.stage().isPresent()) {
      return Reply.refused(new Refusal.TextInWork(plan.stage().orElseThrow()));
    }
    Optional<Version> newest = plan.newestVersion();
    if (newest.isEmpty() || newest.get().number() != number) {
      return Reply.refused(new Refusal.NoSuchVersion(Optional.of(number)));
    }
    List<Fault> faults = apply(plan, corrections, stores);
    if (!faults.isEmpty()) {
      return new Reply.Faulty<>(faults);
    }
    FrozenText before =
        stores
            .versions()
            .find(plan.id(), Series.ADOPTED, number, newest.get().correction())
            .orElseThrow();
    freezing.corrected(stores, plan, before, reason);
    stores.plans().save(plan);
    desk.note(
        stores, actor, "correct", Subject.changed("plan", plan.id(), plan.id(), plan.revision()));
    return Reply.done(stores.plans().find(plan.id()).orElseThrow());
  }

  /** Checks all corrections before it stores any. */
  private static List<Fault> apply(Plan plan, List<Correction> corrections, TenantStores stores) {
    Manuscript text = stores.manuscripts().of(plan.id());
    List<Fault> faults = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < corrections.size(); i++) {
      switch (corrections.get(i)) {
        case Correction.OfSection(SectionId id, Title title) -> {
          Optional<Section> section = text.section(id);
          section.ifPresent(it -> sections.add(it.titled(title)));
          if (section.isEmpty()) {
            faults.add(Fault.at("/corrections/" + i + "/section", FaultCode.UNKNOWN_OBJECT));
          }
        }
        case Correction.OfElement(ElementId id, Title title) -> {
          Optional<Element> element =
              text.elements().stream()
                  .filter(it -> it.id().equals(id) && it.source().equals(plan.id()))
                  .findFirst();
          element.ifPresent(it -> elements.add(it.with(it.content().titledAnew(title))));
          if (element.isEmpty()) {
            faults.add(Fault.at("/corrections/" + i + "/element", FaultCode.UNKNOWN_OBJECT));
          }
        }
      }
    }
    if (faults.isEmpty()) {
      sections.forEach(stores.manuscripts()::save);
      elements.forEach(stores.manuscripts()::save);
    }
    return faults;
  }
}
