package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Digests;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.task.DigestWish;
import no.planverk.domain.task.DigestWish.Rhythm;
import no.planverk.domain.task.Review;
import no.planverk.domain.task.ReviewAnswer;
import no.planverk.domain.task.ReviewId;
import no.planverk.domain.task.Task;
import no.planverk.domain.task.TaskId;
import no.planverk.domain.task.TaskTerms;
import no.planverk.domain.task.Verdict;
import no.planverk.domain.writing.Notice;
import no.planverk.domain.writing.NoticeId;
import org.junit.jupiter.api.Test;

/** What is stored of tasks, reviews and letters. */
public interface TaskContract extends StoreContract {
  Instant MORNING = Instant.parse("2026-03-02T07:00:00Z");
  LocalDate FRIDAY = LocalDate.parse("2026-03-06");

  private PlanId asked() {
    Plan plan = Samples.plan("Plan " + UUID.randomUUID());
    doInFjordvik(stores -> stores.plans().add(plan));
    return plan.id();
  }

  private PersonId person(String name) {
    PersonId id = new PersonId(UUID.randomUUID());
    doInFjordvik(
        stores ->
            stores
                .people()
                .add(
                    new Person(
                        id, name, Optional.empty(), Optional.empty(), TenantRole.PLANNER, 1)));
    return id;
  }

  private static Task task(PlanId plan, PersonId person, Optional<LocalDate> due) {
    return new Task(
        new TaskId(UUID.randomUUID()),
        plan,
        new TaskTerms(
            "Hent tallene", "Fra SSB", person, due, Optional.of(new SectionId(UUID.randomUUID()))),
        Optional.of(UUID.randomUUID()),
        MORNING,
        Optional.empty(),
        1);
  }

  @Test
  default void tasks_wait_for_their_people_the_most_pressing_first() {
    PlanId plan = asked();
    PersonId kari = person("Kari");
    Task later = task(plan, kari, Optional.empty());
    Task sooner = task(plan, kari, Optional.of(FRIDAY));
    Task other = task(plan, person("Ola"), Optional.of(FRIDAY.minusDays(9)));
    doInFjordvik(stores -> List.of(later, sooner, other).forEach(stores.tasks()::add));
    assertThat(listedInFjordvik(stores -> stores.tasks().openOf(kari)))
        .containsExactly(sooner, later);
    assertThat(didInFjordvik(stores -> stores.tasks().save(sooner.done(Optional.of(MORNING)))))
        .isTrue();
    assertThat(didInFjordvik(stores -> stores.tasks().save(sooner))).isFalse();
    assertThat(listedInFjordvik(stores -> stores.tasks().openOf(kari))).containsExactly(later);
    assertThat(listedInFjordvik(stores -> stores.tasks().in(plan)))
        .containsExactly(other, later, sooner.done(Optional.of(MORNING)).stored());
    assertThat(foundInHavdal(stores -> stores.tasks().task(later.id()))).isEmpty();
    assertThat(listedInHavdal(stores -> stores.tasks().in(plan))).isEmpty();
    assertThat(listedInHavdal(stores -> stores.tasks().openOf(kari))).isEmpty();
    assertThat(didInHavdal(stores -> stores.tasks().save(later))).isFalse();
  }

  private static Review review(PlanId plan, Instant at, PersonId... people) {
    return new Review(
        new ReviewId(UUID.randomUUID()),
        plan,
        Optional.of(new SectionId(UUID.randomUUID())),
        Optional.of(UUID.randomUUID()),
        at,
        Optional.of(FRIDAY),
        "Se på tallene.",
        List.of(people).stream().map(ReviewAnswer::awaited).toList(),
        Optional.empty());
  }

  @Test
  default void a_round_waits_for_each_answer_once() {
    PlanId plan = asked();
    PersonId kari = person("Kari");
    PersonId ola = person("Ola");
    Review first = review(plan, MORNING, kari, ola);
    Review second = review(plan, MORNING.plusSeconds(60), ola);
    doInFjordvik(
        stores -> {
          stores.reviews().add(second);
          stores.reviews().add(first);
        });
    assertThat(listedInFjordvik(stores -> stores.reviews().of(plan)))
        .containsExactly(second, first);
    assertThat(listedInFjordvik(stores -> stores.reviews().waitingFor(ola)))
        .containsExactly(first, second);
    ReviewAnswer answer = ReviewAnswer.given(ola, Verdict.RETURNED, "Mangler mål.", MORNING);
    assertThat(didInHavdal(stores -> stores.reviews().answer(first.id(), answer))).isFalse();
    assertThat(didInFjordvik(stores -> stores.reviews().answer(first.id(), answer))).isTrue();
    assertThat(didInFjordvik(stores -> stores.reviews().answer(first.id(), answer))).isFalse();
    assertThat(foundInFjordvik(stores -> stores.reviews().review(first.id())))
        .contains(first.answered(answer));
    assertThat(listedInFjordvik(stores -> stores.reviews().waitingFor(kari))).isEmpty();
    doInFjordvik(stores -> stores.reviews().takeBack(second.id(), MORNING));
    assertThat(listedInFjordvik(stores -> stores.reviews().waitingFor(ola))).isEmpty();
    assertThat(
            didInFjordvik(
                stores ->
                    stores
                        .reviews()
                        .answer(
                            second.id(), ReviewAnswer.given(ola, Verdict.APPROVED, "", MORNING))))
        .isFalse();
    assertThat(foundInHavdal(stores -> stores.reviews().review(first.id()))).isEmpty();
    assertThat(listedInHavdal(stores -> stores.reviews().of(plan))).isEmpty();
    assertThat(listedInHavdal(stores -> stores.reviews().waitingFor(kari))).isEmpty();
  }

  @Test
  default void another_may_be_asked_in_someones_place() {
    PersonId kari = person("Kari");
    PersonId ola = person("Ola");
    PersonId per = person("Per");
    Review review = review(asked(), MORNING, kari, ola);
    doInFjordvik(
        stores -> {
          stores.reviews().add(review);
          stores.reviews().askInstead(review.id(), kari, per);
        });
    assertThat(foundInFjordvik(stores -> stores.reviews().review(review.id())))
        .hasValueSatisfying(
            it ->
                assertThat(it.asked())
                    .containsExactly(ReviewAnswer.awaited(per), ReviewAnswer.awaited(ola)));
    doInFjordvik(stores -> stores.reviews().askInstead(review.id(), per, ola));
    assertThat(foundInFjordvik(stores -> stores.reviews().review(review.id())))
        .hasValueSatisfying(
            it -> assertThat(it.asked()).containsExactly(ReviewAnswer.awaited(ola)));
  }

  @Test
  default void letters_go_as_people_wish_and_are_remembered() {
    PersonId kari = person("Kari");
    PersonId ola = person("Ola");
    DigestWish weekly = new DigestWish(Rhythm.WEEKLY, true);
    doInFjordvik(
        stores -> {
          stores.digests().sent(kari, FRIDAY.minusDays(1));
          stores.digests().sent(kari, FRIDAY);
          stores.digests().choose(ola, new DigestWish(Rhythm.NEVER, false));
          stores.digests().choose(ola, weekly);
        });
    Map<PersonId, Digests.Kept> kept = inFjordvik(stores -> stores.digests().all());
    assertThat(kept)
        .containsEntry(kari, new Digests.Kept(DigestWish.USUAL, Optional.of(FRIDAY)))
        .containsEntry(ola, new Digests.Kept(weekly, Optional.empty()));
    assertThat(foundInFjordvik(stores -> stores.digests().wish(kari))).isEmpty();
    assertThat(foundInFjordvik(stores -> stores.digests().wish(ola))).contains(weekly);
    assertThat(foundInHavdal(stores -> stores.digests().wish(ola))).isEmpty();
    Map<PersonId, Digests.Kept> elsewhere = inHavdal(stores -> stores.digests().all());
    assertThat(elsewhere).isEmpty();
  }

  @Test
  default void a_notice_is_told_in_one_letter_and_stays_until_it_is_seen() {
    PlanId plan = asked();
    PersonId kari = person("Kari");
    Notice notice =
        new Notice(
            new NoticeId(UUID.randomUUID()),
            kari,
            plan,
            Notice.Kind.TASK,
            UUID.randomUUID(),
            Optional.empty(),
            MORNING);
    doInFjordvik(stores -> stores.talk().tell(notice));
    assertThat(listedInFjordvik(stores -> stores.talk().untold(kari))).containsExactly(notice);
    doInFjordvik(stores -> stores.talk().told(List.of(notice.id()), MORNING));
    assertThat(listedInFjordvik(stores -> stores.talk().untold(kari))).isEmpty();
    assertThat(listedInFjordvik(stores -> stores.talk().unseen(kari))).containsExactly(notice);
    assertThat(listedInHavdal(stores -> stores.talk().untold(kari))).isEmpty();
  }
}
