package no.planverk.application.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.council.CouncilMeeting;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Enters the days on which a body meets. */
public final class AddMeetings {
  private final Desk desk;

  public AddMeetings(Desk desk) {
    this.desk = desk;
  }

  /** A day, and what is to be said of it. */
  public record MeetingDay(LocalDate day, Optional<String> note) {}

  /** A day on which the body meets already gets the new note. Answers how many days. */
  public Reply<Integer> add(Actor actor, BodyId body, List<MeetingDay> days) {
    return Rights.allow(actor, Act.MANAGE_MUNICIPALITY)
        ? desk.in(actor, stores -> add(actor, body, days, stores))
        : new Reply.NotAllowed<>();
  }

  private Reply<Integer> add(Actor actor, BodyId body, List<MeetingDay> days, TenantStores stores) {
    if (stores.people().body(body).isEmpty()) {
      return new Reply.Unknown<>();
    }
    stores
        .customs()
        .meet(days.stream().map(it -> new CouncilMeeting(body, it.day(), it.note())).toList());
    desk.noteAll(
        stores,
        actor,
        "add",
        days.stream().map(it -> Subject.made("meeting", body + " " + it.day())).toList());
    return Reply.done(days.size());
  }
}
