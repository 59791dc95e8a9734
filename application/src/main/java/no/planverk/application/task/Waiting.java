package no.planverk.application.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.PlanAccess;
import no.planverk.application.indicator.OverdueReadings;
import no.planverk.application.indicator.OverdueReadings.Overdue;
import no.planverk.application.port.TenantStores;
import no.planverk.application.writing.AuthorNames;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.task.Review;
import no.planverk.domain.task.Task;
import no.planverk.domain.writing.Notice;

/**
 * All that waits for one person in plans that they may still read: tasks by deadline, reviews the
 * oldest first, notices the latest first; and the readings that they owe, the oldest first.
 */
public record Waiting(
    List<ToDo> tasks, List<ToReview> reviews, List<Told> notices, List<Overdue> readings) {
  public Waiting {
    tasks = List.copyOf(tasks);
    reviews = List.copyOf(reviews);
    notices = List.copyOf(notices);
    readings = List.copyOf(readings);
  }

  /** A task and its plan's title. */
  public record ToDo(Task task, String plan) {}

  /** A review that waits for their answer, its plan's title, and who asked. */
  public record ToReview(Review review, String plan, Optional<String> by) {}

  /** Something that they have not seen, its plan's title, and who caused it. */
  public record Told(Notice notice, String plan, Optional<String> by) {}

  public boolean isEmpty() {
    return tasks.isEmpty() && reviews.isEmpty() && notices.isEmpty() && readings.isEmpty();
  }

  /** {@code notices} are the ones to be told; {@code overdue} are the readings of everyone. */
  static Waiting of(
      TenantStores stores,
      Actor.StaffMember person,
      AuthorNames names,
      List<Notice> notices,
      OverdueReadings overdue) {
    Titles titles = new Titles(stores, person);
    return new Waiting(
        stores.tasks().openOf(person.person()).stream()
            .flatMap(it -> titles.of(it.plan()).map(title -> new ToDo(it, title)).stream())
            .toList(),
        stores.reviews().waitingFor(person.person()).stream()
            .flatMap(
                it ->
                    titles
                        .of(it.plan())
                        .map(title -> new ToReview(it, title, it.sentBy().flatMap(names::of)))
                        .stream())
            .toList(),
        notices.stream()
            .flatMap(
                it ->
                    titles
                        .of(it)
                        .map(title -> new Told(it, title, it.by().flatMap(names::of)))
                        .stream())
            .toList(),
        overdue.of(person.person()));
  }

  /** The titles of plans whose text the person may read. */
  private static final class Titles {
    private final TenantStores stores;
    private final Actor.StaffMember person;
    private final Map<PlanId, Optional<String>> known = new HashMap<>();

    Titles(TenantStores stores, Actor.StaffMember person) {
      this.stores = stores;
      this.person = person;
    }

    /** What a unit was given is no secret to its leader, nor are the titles of plans. */
    Optional<String> of(Notice notice) {
      return notice.kind() == Notice.Kind.GIVEN
          ? stores.plans().find(notice.plan()).map(it -> it.facts().title().value())
          : of(notice.plan());
    }

    Optional<String> of(PlanId id) {
      return known.computeIfAbsent(id, this::find);
    }

    private Optional<String> find(PlanId id) {
      Optional<Plan> plan = stores.plans().find(id);
      return plan.filter(it -> PlanAccess.acts(stores, person, it).contains(Act.READ_TEXT))
          .map(it -> it.facts().title().value());
    }
  }
}
