package no.planverk.application.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.planning.Drafting;
import no.planverk.application.planning.Names;
import no.planverk.application.port.Files;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.Sha256;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.AdoptionCheck;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanFile;
import no.planverk.domain.plan.Source;
import no.planverk.domain.plan.SourceKind;

/**
 * Enters a plan that was written elsewhere, in one step: its facts, where it is read, and the
 * decision that adopted it.
 */
public final class AddRegisteredPlan {
  private static final String KEY = "plan";

  private final Desk desk;
  private final Drafting drafting;
  private final Adopting adopting;

  public AddRegisteredPlan(Desk desk, Municipalities municipalities, Adopting adopting) {
    this.desk = desk;
    this.drafting = new Drafting(desk, municipalities);
    this.adopting = adopting;
  }

  /** The plan as it was written elsewhere: a link to it, or itself as a PDF. */
  public sealed interface Text {
    record At(String link) implements Text {}

    record AsPdf(String name, byte[] bytes) implements Text {}
  }

  /** What adopted it, and the day from which it holds where that is another or is known late. */
  public record Adoption(Decision decision, Optional<LocalDate> inForceFrom) {}

  public Reply<Plan> add(
      Actor actor, Once<Plan> once, PlanFacts facts, Text text, Optional<Adoption> adoption) {
    PlanFacts whole = facts.from(source(text));
    Optional<Reply<Plan>> refused = drafting.refused(actor, whole);
    return refused.orElseGet(
        () -> desk.once(actor, once, stores -> add(stores, actor, whole, text, adoption)));
  }

  private static Source source(Text text) {
    return switch (text) {
      case Text.At(String link) -> new Source(SourceKind.LINK, link);
      case Text.AsPdf pdf -> new Source(SourceKind.FILE, KEY);
    };
  }

  private Reply<Plan> add(
      TenantStores stores, Actor actor, PlanFacts facts, Text text, Optional<Adoption> adoption) {
    Optional<Body> body =
        adoption.flatMap(it -> Names.of(stores, facts.type().country()).body(it.decision().body()));
    Optional<Refusal> refusal = adoption.flatMap(it -> refusal(facts, it, body));
    if (refusal.isPresent()) {
      return Reply.refused(refusal.get());
    }
    Plan plan = drafting.begun(stores, actor, facts);
    if (text instanceof Text.AsPdf pdf) {
      attach(stores, actor, plan.id(), pdf);
    }
    adoption.ifPresent(it -> adopt(stores, actor, plan, it, body));
    return Reply.done(stores.plans().find(plan.id()).orElseThrow());
  }

  /** Checked before anything is stored. */
  private Optional<Refusal> refusal(PlanFacts facts, Adoption adoption, Optional<Body> body) {
    Plan wanted = Plan.begun(new PlanId(desk.ids().next()), facts, desk.now());
    Decision decision = adoption.decision();
    return switch (AdoptionCheck.of(wanted, decision, body.map(Body::kind))) {
      case AdoptionCheck.WrongBody(var required, var found) ->
          Optional.of(new Refusal.WrongBody(required, found));
      case AdoptionCheck.UnknownBody(var required) ->
          Optional.of(new Refusal.UnknownBody(required, decision.body()));
      case AdoptionCheck.Clear clear -> Optional.empty();
      case AdoptionCheck.NothingToAdopt nothing -> Optional.of(new Refusal.NothingToAdopt());
      case AdoptionCheck.HearingStillOpen(var hearing) ->
          Optional.of(new Refusal.HearingStillOpen(hearing));
      case AdoptionCheck.BeforeHearingEnds(var hearing) ->
          Optional.of(new Refusal.DecidedBeforeHearingEnded(hearing));
      case AdoptionCheck.MustBeHeard(String rule) ->
          Optional.of(new Refusal.MustBeHeard(rule, AdoptPlan.source(rule)));
    };
  }

  private void attach(TenantStores stores, Actor actor, PlanId plan, Text.AsPdf pdf) {
    FileHash hash = new FileHash(Sha256.hex(pdf.bytes()));
    if (!stores.files().has(hash)) {
      stores.files().store(new Files.Stored(hash, "application/pdf", pdf.bytes()));
    }
    stores
        .manuscripts()
        .attach(plan, List.of(new PlanFile(KEY, pdf.name(), "application/pdf", hash)));
    desk.note(stores, actor, "attach", Subject.made("file", hash.hex(), plan));
  }

  private void adopt(
      TenantStores stores, Actor actor, Plan plan, Adoption adoption, Optional<Body> body) {
    Decision known = body.map(adoption.decision()::by).orElse(adoption.decision());
    Plan stored = stores.plans().find(plan.id()).orElseThrow();
    adopting.adopt(stores, actor, stored, 1, known, adoption.inForceFrom());
    Plan adopted = stores.plans().find(plan.id()).orElseThrow();
    if (Adopting.waitsForPlandata(adopted)) {
      adoption
          .inForceFrom()
          .ifPresent(
              day -> {
                adopting.bringInForce(stores, actor, adopted, 1, day);
                stores.plans().save(adopted);
              });
    }
    desk.note(
        stores, actor, "adopt", Subject.changed("plan", plan.id(), plan.id(), plan.revision()));
  }
}
