package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.ELEMENT;
import static no.planverk.adapters.database.tables.Tables.ELEMENT_FETCH;
import static no.planverk.adapters.database.tables.Tables.ELEMENT_WORDING;
import static no.planverk.adapters.database.tables.Tables.PLACEMENT;
import static no.planverk.adapters.database.tables.Tables.REMOVAL;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.fetching.Ending;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.SourcePlace;
import no.planverk.domain.fetching.Wording;
import no.planverk.domain.fetching.WordingId;
import no.planverk.domain.fetching.Words;
import no.planverk.domain.publication.Series;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Fetches and wordings as rows, read together. */
record FetchRows(DSLContext sql) {
  static Condition oneOf(Field<UUID> column, Collection<ElementId> elements) {
    return column.eq(DSL.any(elements.stream().map(ElementId::value).toArray(UUID[]::new)));
  }

  static Condition shown() {
    return DSL.exists(
        DSL.selectOne()
            .from(PLACEMENT)
            .where(
                PLACEMENT.PLAN_ID.eq(ELEMENT_FETCH.PLAN_ID),
                PLACEMENT.ELEMENT_ID.eq(ELEMENT_FETCH.ELEMENT_ID),
                PLACEMENT.REMOVAL_ID.isNull()));
  }

  List<Fetch> fetches(Condition which) {
    return sql.select(
            ELEMENT_FETCH.PLAN_ID,
            ELEMENT_FETCH.ELEMENT_ID,
            ELEMENT_FETCH.DECIDED_ID,
            ELEMENT_FETCH.KEPT_THROUGH,
            ELEMENT_FETCH.REASON,
            ELEMENT_FETCH.DECIDED_BY,
            ELEMENT_FETCH.DECIDED_AT,
            ELEMENT_FETCH.VERSION)
        .select(ELEMENT_WORDING.fields())
        .from(ELEMENT_FETCH)
        .join(ELEMENT_WORDING)
        .on(ELEMENT_WORDING.ID.eq(ELEMENT_FETCH.SHOWN_ID))
        .where(which)
        .orderBy(ELEMENT_FETCH.PLAN_ID, ELEMENT_FETCH.ELEMENT_ID)
        .fetch(FetchRows::fetch);
  }

  private static Fetch fetch(Record row) {
    return new Fetch(
        new PlanId(row.get(ELEMENT_FETCH.PLAN_ID)),
        new ElementId(row.get(ELEMENT_FETCH.ELEMENT_ID)),
        wording(row),
        new WordingId(row.get(ELEMENT_FETCH.DECIDED_ID)),
        Row.cell(row, ELEMENT_FETCH.KEPT_THROUGH).map(Ending::of),
        Row.cell(row, ELEMENT_FETCH.REASON),
        Row.cell(row, ELEMENT_FETCH.DECIDED_BY),
        row.get(ELEMENT_FETCH.DECIDED_AT),
        row.get(ELEMENT_FETCH.VERSION));
  }

  static Wording wording(Record row) {
    return new Wording(
        new WordingId(row.get(ELEMENT_WORDING.ID)),
        new ElementId(row.get(ELEMENT_WORDING.ELEMENT_ID)),
        row.get(ELEMENT_WORDING.NUMBER),
        words(row),
        new PlanId(row.get(ELEMENT_WORDING.PLAN_ID)),
        Row.cell(row, ELEMENT_WORDING.SERIES)
            .map(it -> new Wording.Edition(Series.of(it), row.get(ELEMENT_WORDING.VERSION_NUMBER))),
        row.get(ELEMENT_WORDING.NOTED_AT));
  }

  private static Words words(Record row) {
    return new Words(
        new Title(row.get(ELEMENT_WORDING.TITLE)),
        Row.cell(row, ELEMENT_WORDING.PUBLIC_TEXT).map(RichText::new));
  }

  /** What the plan makes of the words of elements that it has fetched. */
  Map<ElementId, Words> wordsIn(PlanId plan) {
    return sql.select(ELEMENT_FETCH.ELEMENT_ID, ELEMENT_WORDING.TITLE, ELEMENT_WORDING.PUBLIC_TEXT)
        .from(ELEMENT_FETCH)
        .join(ELEMENT_WORDING)
        .on(ELEMENT_WORDING.ID.eq(ELEMENT_FETCH.SHOWN_ID))
        .where(ELEMENT_FETCH.PLAN_ID.eq(plan.value()))
        .fetchMap(row -> new ElementId(row.value1()), FetchRows::words);
  }

  Row row(Wording wording) {
    return new Row()
        .with(ELEMENT_WORDING.ID, wording.id().value())
        .with(ELEMENT_WORDING.ELEMENT_ID, wording.element().value())
        .with(ELEMENT_WORDING.NUMBER, wording.number())
        .with(ELEMENT_WORDING.TITLE, wording.words().title().value())
        .with(ELEMENT_WORDING.PUBLIC_TEXT, wording.words().text().map(RichText::html))
        .with(ELEMENT_WORDING.PLAN_ID, wording.source().value())
        .with(ELEMENT_WORDING.SERIES, wording.edition().map(it -> it.series().id()))
        .with(ELEMENT_WORDING.VERSION_NUMBER, wording.edition().map(it -> it.number()))
        .with(ELEMENT_WORDING.NOTED_AT, wording.at());
  }

  Row row(Fetch fetch, long revision) {
    return new Row()
        .with(ELEMENT_FETCH.PLAN_ID, fetch.plan().value())
        .with(ELEMENT_FETCH.ELEMENT_ID, fetch.element().value())
        .with(ELEMENT_FETCH.SHOWN_ID, fetch.shown().id().value())
        .with(ELEMENT_FETCH.DECIDED_ID, fetch.decided().value())
        .with(ELEMENT_FETCH.KEPT_THROUGH, fetch.keptThrough().map(Ending::id))
        .with(ELEMENT_FETCH.REASON, fetch.reason())
        .with(ELEMENT_FETCH.DECIDED_BY, fetch.by())
        .with(ELEMENT_FETCH.DECIDED_AT, fetch.at())
        .with(ELEMENT_FETCH.VERSION, revision);
  }

  Map<ElementId, SourcePlace> places(Collection<ElementId> elements) {
    Map<ElementId, SourcePlace> places = new HashMap<>();
    elements.forEach(it -> places.put(it, new SourcePlace(false, Optional.empty())));
    sql.select(ELEMENT.ID, DSL.boolOr(PLACEMENT.REMOVAL_ID.isNull()), DSL.max(REMOVAL.REMOVED_AT))
        .from(ELEMENT)
        .join(PLACEMENT)
        .on(PLACEMENT.ELEMENT_ID.eq(ELEMENT.ID), PLACEMENT.PLAN_ID.eq(ELEMENT.SOURCE_PLAN_ID))
        .leftJoin(REMOVAL)
        .on(REMOVAL.ID.eq(PLACEMENT.REMOVAL_ID))
        .where(oneOf(ELEMENT.ID, elements))
        .groupBy(ELEMENT.ID)
        .forEach(
            row ->
                places.put(
                    new ElementId(row.value1()),
                    new SourcePlace(row.value2(), Optional.ofNullable(row.value3()))));
    return places;
  }
}
