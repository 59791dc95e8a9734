package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.ELEMENT;
import static no.planverk.adapters.database.tables.Tables.ELEMENT_FETCH;
import static no.planverk.adapters.database.tables.Tables.ELEMENT_WORDING;
import static no.planverk.adapters.database.tables.Tables.FETCH_BAR;
import static no.planverk.adapters.database.tables.Tables.PLACEMENT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.application.port.Fetches;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.FetchRules.Bar;
import no.planverk.domain.fetching.SourcePlace;
import no.planverk.domain.fetching.Wording;
import no.planverk.domain.fetching.WordingId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What plans fetch from each other, as rows. */
record JooqFetches(DSLContext sql, FetchRows rows) implements Fetches {
  JooqFetches(DSLContext sql) {
    this(sql, new FetchRows(sql));
  }

  @Override
  public Map<ElementId, Wording> newest(Collection<ElementId> elements) {
    return sql
        .select(ELEMENT_WORDING.fields())
        .distinctOn(ELEMENT_WORDING.ELEMENT_ID)
        .from(ELEMENT_WORDING)
        .where(FetchRows.oneOf(ELEMENT_WORDING.ELEMENT_ID, elements))
        .orderBy(ELEMENT_WORDING.ELEMENT_ID, ELEMENT_WORDING.NUMBER.desc())
        .fetch(FetchRows::wording)
        .stream()
        .collect(Collectors.toMap(Wording::element, it -> it));
  }

  @Override
  public Optional<Wording> wording(WordingId id) {
    return wordingsWhere(ELEMENT_WORDING.ID.eq(id.value())).stream().findFirst();
  }

  @Override
  public List<Wording> wordings(ElementId element) {
    return wordingsWhere(ELEMENT_WORDING.ELEMENT_ID.eq(element.value()));
  }

  private List<Wording> wordingsWhere(Condition which) {
    return sql.select(ELEMENT_WORDING.fields())
        .from(ELEMENT_WORDING)
        .where(which)
        .orderBy(ELEMENT_WORDING.NUMBER)
        .fetch(FetchRows::wording);
  }

  @Override
  public void note(List<Wording> wordings) {
    Row.insert(sql, ELEMENT_WORDING, wordings.stream().map(rows::row).toList());
  }

  @Override
  public void amend(Wording wording) {
    sql.update(ELEMENT_WORDING)
        .set(rows.row(wording).values())
        .where(ELEMENT_WORDING.ID.eq(wording.id().value()))
        .execute();
  }

  @Override
  public boolean isUsed(WordingId wording) {
    return sql.fetchExists(
        ELEMENT_FETCH,
        ELEMENT_FETCH
            .SHOWN_ID
            .eq(wording.value())
            .or(ELEMENT_FETCH.DECIDED_ID.eq(wording.value())));
  }

  @Override
  public Optional<Fetch> find(PlanId plan, ElementId element) {
    return rows
        .fetches(
            ELEMENT_FETCH
                .PLAN_ID
                .eq(plan.value())
                .and(ELEMENT_FETCH.ELEMENT_ID.eq(element.value())))
        .stream()
        .findFirst();
  }

  @Override
  public List<Fetch> into(PlanId plan) {
    return rows.fetches(ELEMENT_FETCH.PLAN_ID.eq(plan.value()).and(FetchRows.shown()));
  }

  @Override
  public List<Fetch> from(PlanId source) {
    return rows.fetches(
        ELEMENT_FETCH
            .ELEMENT_ID
            .in(
                DSL.select(ELEMENT.ID)
                    .from(ELEMENT)
                    .where(ELEMENT.SOURCE_PLAN_ID.eq(source.value())))
            .and(FetchRows.shown()));
  }

  @Override
  public List<Fetch> of(ElementId element) {
    return rows.fetches(ELEMENT_FETCH.ELEMENT_ID.eq(element.value()).and(FetchRows.shown()));
  }

  @Override
  public List<Fetch> all() {
    return rows.fetches(FetchRows.shown());
  }

  @Override
  public void add(List<Fetch> fetches) {
    Row.insert(
        sql, ELEMENT_FETCH, fetches.stream().map(it -> rows.row(it, it.revision())).toList());
  }

  @Override
  public boolean save(Fetch fetch) {
    return sql.update(ELEMENT_FETCH)
            .set(rows.row(fetch, fetch.revision() + 1).values())
            .where(
                ELEMENT_FETCH.PLAN_ID.eq(fetch.plan().value()),
                ELEMENT_FETCH.ELEMENT_ID.eq(fetch.element().value()),
                ELEMENT_FETCH.VERSION.eq(fetch.revision()))
            .execute()
        == 1;
  }

  @Override
  public void merge(ElementId from, ElementId into) {
    var other = ELEMENT_FETCH.as("other");
    var stays = ELEMENT.as("stays");
    sql.update(ELEMENT_FETCH)
        .set(ELEMENT_FETCH.ELEMENT_ID, into.value())
        .set(ELEMENT_FETCH.VERSION, ELEMENT_FETCH.VERSION.plus(1))
        .where(
            ELEMENT_FETCH.ELEMENT_ID.eq(from.value()),
            DSL.notExists(
                DSL.selectOne()
                    .from(other)
                    .where(
                        other.PLAN_ID.eq(ELEMENT_FETCH.PLAN_ID),
                        other.ELEMENT_ID.eq(into.value()))),
            DSL.notExists(
                DSL.selectOne()
                    .from(stays)
                    .where(
                        stays.ID.eq(into.value()), stays.SOURCE_PLAN_ID.eq(ELEMENT_FETCH.PLAN_ID))))
        .execute();
    sql.update(PLACEMENT)
        .set(PLACEMENT.ELEMENT_ID, into.value())
        .set(PLACEMENT.VERSION, PLACEMENT.VERSION.plus(1))
        .where(PLACEMENT.ELEMENT_ID.eq(from.value()))
        .execute();
    sql.update(ELEMENT)
        .set(ELEMENT.MERGED_INTO_ID, into.value())
        .where(ELEMENT.ID.eq(from.value()))
        .execute();
  }

  @Override
  public Optional<ElementId> mergedInto(ElementId element) {
    return sql.select(ELEMENT.MERGED_INTO_ID)
        .from(ELEMENT)
        .where(ELEMENT.ID.eq(element.value()), ELEMENT.MERGED_INTO_ID.isNotNull())
        .fetchOptional(row -> new ElementId(row.value1()));
  }

  @Override
  public List<ElementId> mergedFrom(ElementId element) {
    return sql.select(ELEMENT.ID)
        .from(ELEMENT)
        .where(ELEMENT.MERGED_INTO_ID.eq(element.value()))
        .orderBy(ELEMENT.ID)
        .fetch(row -> new ElementId(row.value1()));
  }

  @Override
  public Map<ElementId, SourcePlace> places(Collection<ElementId> elements) {
    return rows.places(elements);
  }

  @Override
  public Set<PlanId> placing(ElementId element) {
    return sql.selectDistinct(PLACEMENT.PLAN_ID)
        .from(PLACEMENT)
        .where(PLACEMENT.ELEMENT_ID.eq(element.value()), PLACEMENT.REMOVAL_ID.isNull())
        .fetchSet(row -> new PlanId(row.value1()));
  }

  @Override
  public Set<Bar> bars() {
    return sql.select(FETCH_BAR.INTO_TYPE, FETCH_BAR.FROM_TYPE)
        .from(FETCH_BAR)
        .fetchSet(row -> new Bar(row.value1(), row.value2()));
  }

  @Override
  public void bar(Set<Bar> bars) {
    sql.deleteFrom(FETCH_BAR).execute();
    Row.insert(
        sql,
        FETCH_BAR,
        bars.stream()
            .map(
                it ->
                    new Row()
                        .with(FETCH_BAR.INTO_TYPE, it.into())
                        .with(FETCH_BAR.FROM_TYPE, it.from()))
            .toList());
  }
}
