package no.planverk.application.hearing;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.StageStep;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.hearing.HearingId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.WorkingText.InHearing;

/** Closes a hearing whose last day has passed, so that the text can be made ready for decision. */
public final class CloseHearing {
  private final Desk desk;

  public CloseHearing(Desk desk) {
    this.desk = desk;
  }

  public Reply<Hearing> close(
      Actor actor, PlanId id, HearingId hearing, Expected expected, Optional<Integer> statements) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.deciding(
                stores,
                actor,
                id,
                Act.RUN_HEARING,
                plan -> close(actor, plan, hearing, expected, statements, stores)));
  }

  private Reply<Hearing> close(
      Actor actor,
      Plan plan,
      HearingId id,
      Expected expected,
      Optional<Integer> statements,
      TenantStores stores) {
    Optional<Hearing> found = plan.hearings().stream().filter(it -> it.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    Hearing hearing = found.get();
    if (!expected.meets(hearing.revision())) {
      return new Reply.Stale<>();
    }
    if (hearing.state() != Hearing.State.OPEN) {
      return Reply.refused(new Refusal.HearingNotOpen());
    }
    LocalDate today = desk.today(plan.facts().type().country());
    if (today.isBefore(hearing.firstDayAfter())) {
      return Reply.refused(new Refusal.HearingStillOpen(hearing));
    }
    store(plan, hearing.closed(today, statements), stores);
    desk.note(
        stores, actor, "close", Subject.changed("hearing", id, plan.id(), hearing.revision()));
    return Reply.done(stores.plans().find(plan.id()).orElseThrow().hearing(id).orElseThrow());
  }

  private void store(Plan plan, Hearing closed, TenantStores stores) {
    Plan heard = plan.heardIn(closed);
    if (plan.workingText().orElse(null) instanceof InHearing text
        && text.hearing().id().equals(closed.id())) {
      Plan finalising = heard.at(Optional.of(text.heardToTheEnd()));
      stores.plans().save(finalising);
      StageStep.today(desk, stores, finalising);
    } else {
      stores.plans().save(heard);
    }
  }
}
