package no.planverk.application.task;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.application.task.ListTasks.Place;
import no.planverk.application.writing.AuthorNames;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.task.Review;

/** Reads the rounds in which a plan's text was sent to review, the latest first. */
public final class ReadReviews {
  private final Desk desk;

  public ReadReviews(Desk desk) {
    this.desk = desk;
  }

  /**
   * A round, the names of those in it, the title of its section where that still stands, and
   * whether anyone has written in what it was about since it was settled.
   */
  public record Round(
      Review review,
      Optional<String> sender,
      Map<PersonId, String> names,
      Optional<String> section,
      boolean writtenSince) {
    public Round {
      names = Map.copyOf(names);
    }
  }

  /** A plan's rounds, and whether the actor may send its text to review. */
  public record Rounds(Plan plan, List<Round> rounds, List<Place> sections, boolean maySend) {
    public Rounds {
      rounds = List.copyOf(rounds);
      sections = List.copyOf(sections);
    }
  }

  public Reply<Rounds> read(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.READ_TEXT, plan -> Reply.done(read(stores, actor, plan))));
  }

  private static Rounds read(TenantStores stores, Actor actor, Plan plan) {
    Manuscript text = stores.manuscripts().of(plan.id());
    AuthorNames names = AuthorNames.of(stores);
    return new Rounds(
        plan,
        stores.reviews().of(plan.id()).stream().map(it -> round(stores, text, names, it)).toList(),
        Places.of(text),
        plan.hasLiveText() && PlanAccess.acts(stores, actor, plan).contains(Act.EDIT_TEXT));
  }

  private static Round round(
      TenantStores stores, Manuscript text, AuthorNames names, Review review) {
    Map<PersonId, String> known = new HashMap<>();
    review
        .asked()
        .forEach(
            it -> names.of(it.person().value()).ifPresent(name -> known.put(it.person(), name)));
    return new Round(
        review,
        review.sentBy().flatMap(names::of),
        known,
        review.section().flatMap(text::section).map(it -> it.title().value()),
        review.standing() == Review.Standing.APPROVED
            && review.settledAt().map(it -> writtenSince(stores, text, review, it)).orElse(false));
  }

  private static boolean writtenSince(
      TenantStores stores, Manuscript text, Review review, Instant settled) {
    Optional<Set<SectionId>> within = review.section().map(it -> Places.within(text, it));
    return stores.textHistory().writtenSince(review.plan(), settled).stream()
            .anyMatch(it -> within.map(sections -> sections.contains(it.section())).orElse(true))
        || (within.isEmpty() && PlanNews.hasStructure(stores, review.plan(), settled));
  }
}
