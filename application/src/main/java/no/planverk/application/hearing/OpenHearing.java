package no.planverk.application.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.FreezeGuard;
import no.planverk.application.Freezing;
import no.planverk.application.Once;
import no.planverk.application.Pinning;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.Showing;
import no.planverk.application.StageStep;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.hearing.HearingDecision;
import no.planverk.domain.hearing.HearingId;
import no.planverk.domain.input.Warning;
import no.planverk.domain.input.WarningCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.WorkingText.Draft;
import no.planverk.domain.plan.WorkingText.Finalising;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.statute.Caution;
import no.planverk.domain.statute.Explained;
import no.planverk.domain.statute.StatutoryClock;
import no.planverk.domain.statute.WorkingDays;

/**
 * Sends a plan to hearing, if it lasts as long as the law asks. A hearing of the text freezes it as
 * what was heard and publishes that as a proposal; a call for ideas leaves the text open.
 */
public final class OpenHearing {
  private final Desk desk;
  private final StatutoryClock statutes;
  private final Freezing freezing;
  private final Showing showing;

  public OpenHearing(Desk desk, StatutoryClock statutes, Freezing freezing, Showing showing) {
    this.desk = desk;
    this.statutes = statutes;
    this.freezing = freezing;
    this.showing = showing;
  }

  /** The hearing that is wanted: first and last day for statements, and who decided it. */
  public record Wanted(
      HearingStage stage, LocalDate from, LocalDate to, HearingDecision decision) {}

  /** The hearing as it was opened, and what should be looked at. */
  public record Opened(Plan plan, Hearing hearing, List<Warning> warnings) {}

  public Reply<Opened> open(Actor actor, PlanId id, Once<Opened> once, Wanted wanted) {
    return desk.once(
        actor,
        once,
        stores ->
            PlanAccess.deciding(
                stores, actor, id, Act.RUN_HEARING, plan -> open(actor, plan, wanted, stores)));
  }

  private Reply<Opened> open(Actor actor, Plan plan, Wanted wanted, TenantStores stores) {
    if (!plan.mayBeWritten()) {
      return Reply.refused(new Refusal.HearingNotPossible(plan.stage()));
    }
    Explained earliest =
        statutes.earliestEnd(
            plan.facts().type(),
            wanted.stage(),
            plan.facts().weight(),
            wanted.from(),
            Optional.empty());
    if (earliest.refuses(wanted.to())) {
      return Reply.refused(new Refusal.HearingTooShort(earliest));
    }
    Hearing hearing =
        new Hearing(
            new HearingId(desk.ids().next()),
            plan.id(),
            Optional.of(wanted.stage()),
            wanted.from(),
            wanted.to(),
            Optional.empty(),
            wanted.decision(),
            plan.workingText().orElseThrow().forVersion(),
            Optional.empty(),
            Hearing.State.OPEN,
            Optional.empty(),
            earliest.ruleId(),
            1);
    List<Warning> warnings = warnings(plan, wanted, earliest);
    return hearsText(plan, wanted.stage())
        ? sendText(actor, plan, hearing, warnings, stores)
        : callForIdeas(actor, plan, hearing, warnings, stores);
  }

  private Reply<Opened> callForIdeas(
      Actor actor, Plan plan, Hearing hearing, List<Warning> warnings, TenantStores stores) {
    stores.plans().save(plan.heardIn(hearing));
    desk.note(stores, actor, "open", Subject.made("hearing", hearing.id(), plan.id()));
    return opened(plan, hearing, warnings, stores);
  }

  private Reply<Opened> sendText(
      Actor actor, Plan plan, Hearing wanted, List<Warning> warnings, TenantStores stores) {
    Optional<Refusal> inTheWay = FreezeGuard.inTheWay(stores, plan);
    if (inTheWay.isPresent()) {
      return Reply.refused(inTheWay.get());
    }
    Plan addressed = showing.addressed(stores, plan);
    FrozenText heard = freezing.heard(stores, addressed);
    Hearing hearing = wanted.heardAs(heard.number());
    Plan sent =
        switch (addressed.workingText().orElseThrow()) {
          case Draft draft -> addressed.at(Optional.of(draft.sendToHearing(hearing)));
          case Finalising text -> addressed.at(Optional.of(text.hearAgain(hearing)));
          default -> throw new IllegalStateException("only an open text is sent to hearing");
        };
    Plan stored = sent.heardIn(hearing);
    stores.plans().save(stored);
    StageStep.on(desk, stores, stored, hearing.from());
    showing.keepTrue(stores, stored);
    showing.show(stores, stored, heard, PublicStanding.IN_HEARING);
    Pinning.tell(desk, stores, actor, stored);
    desk.note(stores, actor, "open", Subject.made("hearing", hearing.id(), plan.id()));
    return opened(plan, hearing, warnings, stores);
  }

  private static Reply<Opened> opened(
      Plan plan, Hearing hearing, List<Warning> warnings, TenantStores stores) {
    return Reply.done(new Opened(stores.plans().find(plan.id()).orElseThrow(), hearing, warnings));
  }

  /** Whether what is heard is the text itself, and not a question asked before there is one. */
  public static boolean hearsText(Plan plan, HearingStage stage) {
    return switch (stage) {
      case IDEAS -> false;
      case PROGRAMME -> plan.facts().type().id().endsWith("planning-programme");
      case PROPOSAL, RENEWED, LIMITED, PUBLICITY -> true;
    };
  }

  private List<Warning> warnings(Plan plan, Wanted wanted, Explained earliest) {
    List<Warning> warnings = new ArrayList<>();
    for (Caution caution : earliest.cautionsAt(wanted.to())) {
      warnings.add(
          Warning.byRule(
              caution.rule().id(),
              "/to",
              WarningCode.HEARING_CAUTION,
              caution.rule().source(),
              caution.date().toString()));
    }
    if (!WorkingDays.of(plan.facts().type().country()).isWorkingDay(wanted.to())) {
      warnings.add(Warning.at("/to", WarningCode.ENDS_ON_HOLIDAY, wanted.to().toString()));
    }
    if (wanted.from().isBefore(desk.today(plan.facts().type().country()))) {
      warnings.add(Warning.at("/from", WarningCode.BEGINS_IN_THE_PAST, wanted.from().toString()));
    }
    return warnings;
  }
}
