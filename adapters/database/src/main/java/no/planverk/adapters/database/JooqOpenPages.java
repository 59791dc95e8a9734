package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.PLAN_EVENT;
import static no.planverk.adapters.database.tables.Tables.PLAN_VISIT;
import static no.planverk.adapters.database.tables.Tables.WHEREABOUTS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.application.port.OpenPages;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.PlanEvent;
import no.planverk.domain.writing.Whereabouts;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Who has which plan open and what they are to hear of, as rows. */
record JooqOpenPages(DSLContext sql) implements OpenPages {
  @Override
  public void see(Whereabouts seen) {
    sql.insertInto(WHEREABOUTS)
        .set(WHEREABOUTS.PLAN_ID, seen.plan().value())
        .set(WHEREABOUTS.TAB, seen.tab())
        .set(WHEREABOUTS.PERSON_ID, seen.person().value())
        .set(WHEREABOUTS.SECTION_ID, seen.section().map(SectionId::value).orElse(null))
        .set(WHEREABOUTS.BLOCK_ID, seen.block().map(BlockId::value).orElse(null))
        .set(WHEREABOUTS.SEEN_AT, seen.seen())
        .onConflict(WHEREABOUTS.PLAN_ID, WHEREABOUTS.TAB)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public void forget(PlanId plan, String tab) {
    sql.deleteFrom(WHEREABOUTS)
        .where(WHEREABOUTS.PLAN_ID.eq(plan.value()), WHEREABOUTS.TAB.eq(tab))
        .execute();
  }

  @Override
  public List<Whereabouts> seenSince(PlanId plan, Instant time) {
    return sql.select(WHEREABOUTS.fields())
        .from(WHEREABOUTS)
        .where(WHEREABOUTS.PLAN_ID.eq(plan.value()), WHEREABOUTS.SEEN_AT.ge(time))
        .orderBy(WHEREABOUTS.PERSON_ID, WHEREABOUTS.TAB)
        .fetch(
            row ->
                new Whereabouts(
                    plan,
                    row.get(WHEREABOUTS.TAB),
                    new PersonId(row.get(WHEREABOUTS.PERSON_ID)),
                    Row.cell(row, WHEREABOUTS.SECTION_ID).map(SectionId::new),
                    Row.cell(row, WHEREABOUTS.BLOCK_ID).map(BlockId::new),
                    row.get(WHEREABOUTS.SEEN_AT)));
  }

  @Override
  public void note(PlanEvent event) {
    sql.insertInto(PLAN_EVENT)
        .set(PLAN_EVENT.PLAN_ID, event.plan().value())
        .set(PLAN_EVENT.KIND, event.kind().id())
        .set(PLAN_EVENT.AUTHOR_KIND, event.author().kind())
        .set(PLAN_EVENT.AUTHOR_ID, event.author().id().orElse(null))
        .set(PLAN_EVENT.TAB, event.tab())
        .set(PLAN_EVENT.SECTION_ID, event.section().map(SectionId::value).orElse(null))
        .set(PLAN_EVENT.BLOCK_ID, event.block().map(BlockId::value).orElse(null))
        .set(PLAN_EVENT.REVISION, event.revision())
        .set(PLAN_EVENT.AT, event.at())
        .execute();
  }

  @Override
  public List<Numbered> eventsSince(PlanId plan, Instant time) {
    return sql.select(PLAN_EVENT.fields())
        .from(PLAN_EVENT)
        .where(PLAN_EVENT.PLAN_ID.eq(plan.value()), PLAN_EVENT.AT.ge(time))
        .orderBy(PLAN_EVENT.SEQ)
        .fetch(row -> new Numbered(row.get(PLAN_EVENT.SEQ), event(plan, row)));
  }

  private static PlanEvent event(PlanId plan, Record row) {
    return new PlanEvent(
        plan,
        PlanEvent.Kind.of(row.get(PLAN_EVENT.KIND)),
        new Author(row.get(PLAN_EVENT.AUTHOR_KIND), Row.cell(row, PLAN_EVENT.AUTHOR_ID)),
        row.get(PLAN_EVENT.TAB),
        Row.cell(row, PLAN_EVENT.SECTION_ID).map(SectionId::new),
        Row.cell(row, PLAN_EVENT.BLOCK_ID).map(BlockId::new),
        row.get(PLAN_EVENT.REVISION),
        row.get(PLAN_EVENT.AT));
  }

  @Override
  public int forgetBefore(Instant time) {
    return sql.deleteFrom(PLAN_EVENT).where(PLAN_EVENT.AT.lt(time)).execute()
        + sql.deleteFrom(WHEREABOUTS).where(WHEREABOUTS.SEEN_AT.lt(time)).execute();
  }

  @Override
  public void visit(PlanId plan, PersonId person, Instant now) {
    sql.insertInto(PLAN_VISIT)
        .set(PLAN_VISIT.PLAN_ID, plan.value())
        .set(PLAN_VISIT.PERSON_ID, person.value())
        .set(PLAN_VISIT.SEEN_AT, now)
        .onConflict(PLAN_VISIT.PLAN_ID, PLAN_VISIT.PERSON_ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public Map<PlanId, Instant> visits(PersonId person) {
    return sql
        .select(PLAN_VISIT.PLAN_ID, PLAN_VISIT.SEEN_AT)
        .from(PLAN_VISIT)
        .where(PLAN_VISIT.PERSON_ID.eq(person.value()))
        .fetch()
        .stream()
        .collect(Collectors.toMap(row -> new PlanId(row.value1()), row -> row.value2()));
  }
}
