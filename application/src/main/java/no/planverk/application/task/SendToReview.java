package no.planverk.application.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.task.Review;
import no.planverk.domain.task.ReviewAnswer;
import no.planverk.domain.task.ReviewId;
import no.planverk.domain.writing.Notice;

/** Asks people to approve a plan's text or one section of it. */
public final class SendToReview {
  private final Desk desk;

  public SendToReview(Desk desk) {
    this.desk = desk;
  }

  /** Who is asked, what about (the whole text when absent), until when, and what to look at. */
  public record Wanted(
      List<PersonId> people, Optional<SectionId> section, Optional<LocalDate> due, String words) {
    public Wanted {
      people = people.stream().distinct().toList();
    }
  }

  public Reply<Review> send(Actor actor, PlanId id, Once<Review> once, Wanted wanted) {
    return desk.once(
        actor,
        once,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.EDIT_TEXT, plan -> send(stores, actor, plan, wanted)));
  }

  private Reply<Review> send(TenantStores stores, Actor actor, Plan plan, Wanted wanted) {
    if (!plan.hasLiveText()) {
      return Reply.refused(new Refusal.NotWritable(plan.stage()));
    }
    List<Fault> faults = faults(stores, actor, plan, wanted);
    if (!faults.isEmpty()) {
      return new Reply.Faulty<>(faults);
    }
    Colleagues colleagues = new Colleagues(desk, stores, actor);
    Optional<Person> outside =
        wanted.people().stream()
            .flatMap(it -> colleagues.here(it, plan).stream())
            .filter(it -> !colleagues.mayRead(it, plan))
            .findFirst();
    if (outside.isPresent()) {
      return Reply.refused(new Refusal.CannotRead(outside.get().name()));
    }
    boolean waiting =
        stores.reviews().of(plan.id()).stream()
            .anyMatch(
                it ->
                    it.standing() == Review.Standing.WAITING
                        && it.section().equals(wanted.section()));
    return waiting
        ? Reply.refused(new Refusal.ReviewWaiting())
        : Reply.done(sent(colleagues, plan, wanted));
  }

  private List<Fault> faults(TenantStores stores, Actor actor, Plan plan, Wanted wanted) {
    Colleagues colleagues = new Colleagues(desk, stores, actor);
    List<Fault> faults = new ArrayList<>();
    if (wanted.people().isEmpty()) {
      faults.add(Fault.at("/people", FaultCode.MISSING_MEMBER));
    }
    for (int i = 0; i < wanted.people().size(); i++) {
      if (colleagues.here(wanted.people().get(i), plan).isEmpty()) {
        faults.add(Fault.at("/people/" + i, FaultCode.UNKNOWN_OBJECT));
      }
    }
    if (wanted.section().isPresent()
        && stores.manuscripts().of(plan.id()).section(wanted.section().get()).isEmpty()) {
      faults.add(Fault.at("/section", FaultCode.UNKNOWN_OBJECT));
    }
    return faults;
  }

  private Review sent(Colleagues colleagues, Plan plan, Wanted wanted) {
    TenantStores stores = colleagues.stores();
    Actor actor = colleagues.actor();
    Review review =
        new Review(
            new ReviewId(desk.ids().next()),
            plan.id(),
            wanted.section(),
            actor.id(),
            desk.now(),
            wanted.due(),
            wanted.words(),
            wanted.people().stream().map(ReviewAnswer::awaited).toList(),
            Optional.empty());
    stores.reviews().add(review);
    desk.note(stores, actor, "send-to-review", Subject.made("review", review.id(), plan.id()));
    wanted
        .people()
        .forEach(it -> colleagues.tell(it, plan.id(), Notice.Kind.REVIEW, review.id().value()));
    return review;
  }
}
