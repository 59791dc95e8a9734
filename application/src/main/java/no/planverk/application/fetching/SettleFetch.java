package no.planverk.application.fetching;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Pinning;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.fetching.Choice;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.Wording;
import no.planverk.domain.input.Fault;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;

/**
 * Decides about an element whose source says something else now or has ended: the plan follows, or
 * it stays with the words that it shows, for a reason.
 */
public final class SettleFetch {
  private final Desk desk;

  public SettleFetch(Desk desk) {
    this.desk = desk;
  }

  /** What is decided. */
  public sealed interface Decision {
    /** The plan shows the newest words. Its text must be open for writing. */
    record Follow() implements Decision {}

    /** The plan keeps the words it shows. The reason holds until there are newer words yet. */
    record Stay(String reason) implements Decision {}
  }

  public Reply<Fetch> settle(
      Actor actor, PlanId id, ElementId element, Expected expected, Decision decision) {
    return desk.in(
        actor,
        stores ->
            switch (decision) {
              case Decision.Follow follow ->
                  PlanAccess.writing(
                      stores,
                      actor,
                      id,
                      plan ->
                          settle(stores, actor, plan, element, expected, it -> follow(actor, it)));
              case Decision.Stay stay ->
                  PlanAccess.reading(
                      stores,
                      actor,
                      id,
                      Act.EDIT_TEXT,
                      plan ->
                          settle(
                              stores,
                              actor,
                              plan,
                              element,
                              expected,
                              it -> stay(actor, it, stay.reason().strip())));
            });
  }

  private Reply<Fetch> settle(
      TenantStores stores,
      Actor actor,
      Plan plan,
      ElementId element,
      Expected expected,
      Function<Choice, Reply<Fetch>> decide) {
    Optional<Fetch> found = stores.fetches().find(plan.id(), element);
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    if (!expected.meets(found.get().revision())) {
      return new Reply.Stale<>();
    }
    List<Choice> waiting = Pinning.waiting(stores, List.of(found.get()));
    Optional<Choice> choice =
        waiting.isEmpty() ? again(stores, found.get()) : Optional.of(waiting.getFirst());
    if (choice.isEmpty()) {
      return Reply.refused(new Refusal.NothingToFollow());
    }
    return decide.apply(choice.get()).then(it -> store(stores, actor, plan, it));
  }

  /** Who stayed may still change their mind and follow. */
  private static Optional<Choice> again(TenantStores stores, Fetch fetch) {
    Wording newest = stores.fetches().newest(fetch.element()).orElse(fetch.shown());
    return newest.words().equals(fetch.shown().words())
        ? Optional.empty()
        : Optional.of(new Choice(fetch, newest, true, Optional.empty()));
  }

  private Reply<Fetch> follow(Actor actor, Choice choice) {
    return choice.canFollow()
        ? Reply.done(choice.fetch().following(choice.newest(), actor.id(), desk.now()))
        : Reply.refused(new Refusal.NothingToFollow());
  }

  private Reply<Fetch> stay(Actor actor, Choice choice, String reason) {
    Optional<Fault> fault = DeriveElement.faultOf(reason);
    return fault.isPresent()
        ? Reply.faulty(fault.get())
        : Reply.done(
            choice
                .fetch()
                .staying(
                    choice.newest(),
                    choice.ending().or(choice.fetch()::keptThrough),
                    reason,
                    actor.id(),
                    desk.now()));
  }

  private Reply<Fetch> store(TenantStores stores, Actor actor, Plan plan, Fetch settled) {
    if (!stores.fetches().save(settled)) {
      return new Reply.Stale<>();
    }
    desk.note(
        stores,
        actor,
        settled.reason().isPresent() ? "stay" : "follow",
        Subject.changed("element", settled.element(), plan.id(), settled.revision()));
    return Reply.done(settled.stored());
  }
}
