package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.CONTRIBUTION;
import static no.planverk.adapters.database.tables.Tables.ELEMENT;
import static no.planverk.adapters.database.tables.Tables.ELEMENT_COST;
import static no.planverk.adapters.database.tables.Tables.ELEMENT_SDG;
import static no.planverk.adapters.database.tables.Tables.INDICATOR_READING;
import static no.planverk.adapters.database.tables.Tables.INDICATOR_TARGET;
import static no.planverk.adapters.database.tables.Tables.PLACEMENT;
import static no.planverk.adapters.database.tables.Tables.PLAN;
import static no.planverk.adapters.database.tables.Tables.PLAN_RELATION;
import static no.planverk.adapters.database.tables.Tables.PLAN_SDG;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.redthread.ElementNode;
import no.planverk.domain.redthread.Money;
import no.planverk.domain.redthread.Place;
import no.planverk.domain.redthread.PlanNode;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.redthread.UnitNode;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterQuery;
import no.planverk.domain.sdg.SdgTag;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** All plans of a municipality at once: one query a table, whatever there is. */
record SystemRows(DSLContext sql, Clock clock) {
  PlanSystem read(LocalDate day) {
    List<PlanNode> plans = plans();
    return new PlanSystem(
        day,
        plans,
        elements(plans),
        places(),
        new JooqPeople(sql)
            .organisation().on(day).units().stream()
                .map(it -> new UnitNode(it.id(), it.name(), it.parent()))
                .toList());
  }

  private static final Head NO_HEAD = new Head(false, Optional.empty());

  private record Head(boolean open, Optional<Owner> owner) {}

  private List<PlanNode> plans() {
    Map<UUID, Head> heads =
        sql.select(
                PLAN.ID,
                PLAN.OPEN_TO_STAFF,
                PLAN.OWNER_NAME,
                PLAN.OWNER_UNIT_ID,
                PLAN.OWNER_PERSON_ID)
            .from(PLAN)
            .fetchMap(
                PLAN.ID,
                row ->
                    new Head(
                        row.get(PLAN.OPEN_TO_STAFF),
                        owner(row, PLAN.OWNER_NAME, PLAN.OWNER_UNIT_ID, PLAN.OWNER_PERSON_ID)));
    Map<UUID, List<PlanId>> parents =
        sql.select(PLAN_RELATION.PLAN_ID, PLAN_RELATION.OTHER_PLAN_ID)
            .from(PLAN_RELATION)
            .where(PLAN_RELATION.KIND.eq("parent"), PLAN_RELATION.OTHER_PLAN_ID.isNotNull())
            .orderBy(PLAN_RELATION.PLAN_ID, PLAN_RELATION.POSITION)
            .fetchGroups(PLAN_RELATION.PLAN_ID, row -> new PlanId(row.value2()));
    Map<UUID, List<SdgTag>> sdg =
        sql.select(PLAN_SDG.PLAN_ID, PLAN_SDG.GOAL, PLAN_SDG.TARGET, PLAN_SDG.REASON)
            .from(PLAN_SDG)
            .orderBy(PLAN_SDG.PLAN_ID, PLAN_SDG.POSITION)
            .fetchGroups(
                PLAN_SDG.PLAN_ID, row -> FactRows.tag(row.value2(), row.value3(), row.value4()));
    return new Register(sql, clock)
        .matching(RegisterQuery.EVERYTHING).stream()
            .map(it -> plan(it, heads.getOrDefault(it.id().value(), NO_HEAD), parents, sdg))
            .toList();
  }

  private static PlanNode plan(
      RegisterEntry entry,
      Head head,
      Map<UUID, List<PlanId>> parents,
      Map<UUID, List<SdgTag>> sdg) {
    UUID id = entry.id().value();
    return new PlanNode(
        entry.id(),
        entry.title(),
        PlanTypes.find(entry.type()).orElseThrow(),
        entry.stage(),
        entry.standing(),
        entry.registeredOnly(),
        head.open(),
        entry.period(),
        head.owner(),
        parents.getOrDefault(id, List.of()),
        sdg.getOrDefault(id, List.of()));
  }

  private static Optional<Owner> owner(
      Record row, Field<String> name, Field<UUID> unit, Field<UUID> person) {
    return Row.cell(row, name)
        .map(
            it ->
                new Owner(
                    it,
                    Row.cell(row, unit).map(UnitId::new),
                    Row.cell(row, person).map(PersonId::new)));
  }

  private List<ElementNode> elements(List<PlanNode> plans) {
    Map<UUID, List<SdgTag>> sdg =
        sql.select(ELEMENT_SDG.ELEMENT_ID, ELEMENT_SDG.GOAL, ELEMENT_SDG.TARGET, ELEMENT_SDG.REASON)
            .from(ELEMENT_SDG)
            .orderBy(ELEMENT_SDG.ELEMENT_ID, ELEMENT_SDG.POSITION)
            .fetchGroups(
                ELEMENT_SDG.ELEMENT_ID,
                row -> FactRows.tag(row.value2(), row.value3(), row.value4()));
    Map<UUID, Money> money = money(plans);
    Field<Integer> measured = DSL.count(INDICATOR_READING.VALUE);
    Map<UUID, Integer> readings =
        sql.select(INDICATOR_READING.ELEMENT_ID, measured)
            .from(INDICATOR_READING)
            .groupBy(INDICATOR_READING.ELEMENT_ID)
            .fetchMap(INDICATOR_READING.ELEMENT_ID, measured);
    Field<Integer> aims = DSL.count();
    Map<UUID, Integer> targets =
        sql.select(INDICATOR_TARGET.ELEMENT_ID, aims)
            .from(INDICATOR_TARGET)
            .groupBy(INDICATOR_TARGET.ELEMENT_ID)
            .fetchMap(INDICATOR_TARGET.ELEMENT_ID, aims);
    return sql.select(
            ELEMENT.ID,
            ELEMENT.KIND,
            ELEMENT.TITLE,
            ELEMENT.SOURCE_PLAN_ID,
            ELEMENT.OWNER_NAME,
            ELEMENT.OWNER_UNIT_ID,
            ELEMENT.OWNER_PERSON_ID,
            ELEMENT.DEADLINE,
            ELEMENT.STATUS)
        .from(ELEMENT)
        .where(ELEMENT.MERGED_INTO_ID.isNull())
        .fetch(
            row -> {
              UUID id = row.get(ELEMENT.ID);
              return new ElementNode(
                  new ElementId(id),
                  ElementKind.of(row.get(ELEMENT.KIND)),
                  row.get(ELEMENT.TITLE),
                  new PlanId(row.get(ELEMENT.SOURCE_PLAN_ID)),
                  owner(row, ELEMENT.OWNER_NAME, ELEMENT.OWNER_UNIT_ID, ELEMENT.OWNER_PERSON_ID),
                  sdg.getOrDefault(id, List.of()),
                  Row.cell(row, ELEMENT.DEADLINE).map(Due::new),
                  Row.cell(row, ELEMENT.STATUS).map(MeasureStatus::of),
                  money.getOrDefault(id, Money.NONE),
                  readings.getOrDefault(id, 0),
                  targets.getOrDefault(id, 0));
            });
  }

  /** A cost without a currency is in that of the country of the plan that words the element. */
  private Map<UUID, Money> money(List<PlanNode> plans) {
    Map<UUID, Currency> own = new HashMap<>();
    plans.forEach(it -> own.put(it.id().value(), Currency.of(it.type().country().currency())));
    Map<UUID, Money> money = new HashMap<>();
    Field<BigDecimal> amount = DSL.sum(ELEMENT_COST.AMOUNT);
    sql.select(ELEMENT.ID, ELEMENT.SOURCE_PLAN_ID, ELEMENT_COST.CURRENCY, amount)
        .from(ELEMENT_COST)
        .join(ELEMENT)
        .on(ELEMENT.ID.eq(ELEMENT_COST.ELEMENT_ID))
        .groupBy(ELEMENT.ID, ELEMENT.SOURCE_PLAN_ID, ELEMENT_COST.CURRENCY)
        .forEach(
            row -> {
              Optional<Currency> written = Row.cell(row, ELEMENT_COST.CURRENCY).map(Currency::of);
              Currency currency = written.orElseGet(() -> own.get(row.get(ELEMENT.SOURCE_PLAN_ID)));
              money.merge(row.get(ELEMENT.ID), Money.of(currency, row.get(amount)), Money::plus);
            });
    return money;
  }

  private List<Place> places() {
    Map<UUID, List<PlacementId>> contributions =
        sql.select(CONTRIBUTION.PLACEMENT_ID, CONTRIBUTION.TARGET_ID)
            .from(CONTRIBUTION)
            .fetchGroups(CONTRIBUTION.PLACEMENT_ID, row -> new PlacementId(row.value2()));
    return sql.select(PLACEMENT.ID, PLACEMENT.PLAN_ID, PLACEMENT.ELEMENT_ID, PLACEMENT.PARENT_ID)
        .from(PLACEMENT)
        .where(PLACEMENT.REMOVAL_ID.isNull())
        .fetch(
            row ->
                new Place(
                    new PlacementId(row.value1()),
                    new PlanId(row.value2()),
                    new ElementId(row.value3()),
                    Optional.ofNullable(row.value4()).map(PlacementId::new),
                    contributions.getOrDefault(row.value1(), List.of())));
  }
}
