package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.REVIEW;
import static no.planverk.adapters.database.tables.Tables.REVIEW_ANSWER;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Reviews;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.task.Review;
import no.planverk.domain.task.ReviewAnswer;
import no.planverk.domain.task.ReviewId;
import no.planverk.domain.task.Verdict;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reviews and what those who are asked answer, as rows. */
record JooqReviews(DSLContext sql) implements Reviews {
  @Override
  public void add(Review review) {
    Row row =
        new Row()
            .with(REVIEW.ID, review.id().value())
            .with(REVIEW.PLAN_ID, review.plan().value())
            .with(REVIEW.SECTION_ID, review.section().map(SectionId::value))
            .with(REVIEW.SENT_BY, review.sentBy())
            .with(REVIEW.SENT_AT, review.sentAt())
            .with(REVIEW.DUE_ON, review.due())
            .with(REVIEW.WORDS, review.words())
            .with(REVIEW.TAKEN_BACK_AT, review.takenBack());
    Row.insert(sql, REVIEW, List.of(row));
    Row.insert(
        sql,
        REVIEW_ANSWER,
        Row.inOrder(
            review.asked(),
            (answer, position) ->
                new Row()
                    .with(REVIEW_ANSWER.REVIEW_ID, review.id().value())
                    .with(REVIEW_ANSWER.PERSON_ID, answer.person().value())
                    .with(REVIEW_ANSWER.POSITION, position)
                    .with(REVIEW_ANSWER.VERDICT, answer.verdict().map(Verdict::id))
                    .with(REVIEW_ANSWER.REASONS, answer.reasons())
                    .with(REVIEW_ANSWER.ANSWERED_AT, answer.at())));
  }

  @Override
  public boolean answer(ReviewId id, ReviewAnswer answer) {
    return sql.update(REVIEW_ANSWER)
            .set(REVIEW_ANSWER.VERDICT, answer.verdict().map(Verdict::id).orElse(null))
            .set(REVIEW_ANSWER.REASONS, answer.reasons())
            .set(REVIEW_ANSWER.ANSWERED_AT, answer.at().orElse(null))
            .where(
                REVIEW_ANSWER.REVIEW_ID.eq(id.value()),
                REVIEW_ANSWER.PERSON_ID.eq(answer.person().value()),
                REVIEW_ANSWER.VERDICT.isNull(),
                DSL.exists(
                    DSL.selectOne()
                        .from(REVIEW)
                        .where(REVIEW.ID.eq(id.value()), REVIEW.TAKEN_BACK_AT.isNull())))
            .execute()
        == 1;
  }

  @Override
  public void takeBack(ReviewId id, Instant at) {
    sql.update(REVIEW)
        .set(REVIEW.TAKEN_BACK_AT, at)
        .where(REVIEW.ID.eq(id.value()), REVIEW.TAKEN_BACK_AT.isNull())
        .execute();
  }

  @Override
  public void askInstead(ReviewId id, PersonId person, PersonId other) {
    Condition awaited =
        REVIEW_ANSWER
            .REVIEW_ID
            .eq(id.value())
            .and(REVIEW_ANSWER.PERSON_ID.eq(person.value()))
            .and(REVIEW_ANSWER.VERDICT.isNull());
    boolean asked =
        sql.fetchExists(
            REVIEW_ANSWER,
            REVIEW_ANSWER.REVIEW_ID.eq(id.value()).and(REVIEW_ANSWER.PERSON_ID.eq(other.value())));
    if (asked) {
      sql.deleteFrom(REVIEW_ANSWER).where(awaited).execute();
    } else {
      sql.update(REVIEW_ANSWER)
          .set(REVIEW_ANSWER.PERSON_ID, other.value())
          .where(awaited)
          .execute();
    }
  }

  @Override
  public Optional<Review> review(ReviewId id) {
    return where(REVIEW.ID.eq(id.value())).stream().findFirst();
  }

  @Override
  public List<Review> of(PlanId plan) {
    return where(REVIEW.PLAN_ID.eq(plan.value())).stream()
        .sorted(
            Comparator.comparing(Review::sentAt).thenComparing(it -> it.id().value()).reversed())
        .toList();
  }

  @Override
  public List<Review> waitingFor(PersonId person) {
    return where(
            REVIEW
                .TAKEN_BACK_AT
                .isNull()
                .and(
                    REVIEW.ID.in(
                        DSL.select(REVIEW_ANSWER.REVIEW_ID)
                            .from(REVIEW_ANSWER)
                            .where(
                                REVIEW_ANSWER.PERSON_ID.eq(person.value()),
                                REVIEW_ANSWER.VERDICT.isNull()))))
        .stream()
        .filter(it -> it.waitsFor(person))
        .sorted(Comparator.comparing(Review::sentAt).thenComparing(it -> it.id().value()))
        .toList();
  }

  private List<Review> where(Condition which) {
    Map<UUID, List<ReviewAnswer>> answers =
        sql.select(REVIEW_ANSWER.fields())
            .from(REVIEW_ANSWER)
            .where(REVIEW_ANSWER.REVIEW_ID.in(DSL.select(REVIEW.ID).from(REVIEW).where(which)))
            .orderBy(REVIEW_ANSWER.POSITION, REVIEW_ANSWER.PERSON_ID)
            .fetchGroups(REVIEW_ANSWER.REVIEW_ID, JooqReviews::answer);
    return sql.select(REVIEW.fields())
        .from(REVIEW)
        .where(which)
        .fetch(row -> review(row, answers.getOrDefault(row.get(REVIEW.ID), List.of())));
  }

  private static ReviewAnswer answer(Record row) {
    return new ReviewAnswer(
        new PersonId(row.get(REVIEW_ANSWER.PERSON_ID)),
        Row.cell(row, REVIEW_ANSWER.VERDICT).map(Verdict::of),
        row.get(REVIEW_ANSWER.REASONS),
        Row.cell(row, REVIEW_ANSWER.ANSWERED_AT));
  }

  private static Review review(Record row, List<ReviewAnswer> asked) {
    return new Review(
        new ReviewId(row.get(REVIEW.ID)),
        new PlanId(row.get(REVIEW.PLAN_ID)),
        Row.cell(row, REVIEW.SECTION_ID).map(SectionId::new),
        Row.cell(row, REVIEW.SENT_BY),
        row.get(REVIEW.SENT_AT),
        Row.cell(row, REVIEW.DUE_ON),
        row.get(REVIEW.WORDS),
        asked,
        Row.cell(row, REVIEW.TAKEN_BACK_AT));
  }
}
