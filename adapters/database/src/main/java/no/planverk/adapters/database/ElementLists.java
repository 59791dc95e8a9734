package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.ELEMENT_COST;
import static no.planverk.adapters.database.tables.Tables.ELEMENT_SDG;
import static no.planverk.adapters.database.tables.Tables.INDICATOR_BAND;
import static no.planverk.adapters.database.tables.Tables.INDICATOR_READING;
import static no.planverk.adapters.database.tables.Tables.INDICATOR_TARGET;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.Funding;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.element.Element;
import no.planverk.domain.sdg.SdgTag;
import no.planverk.domain.sdg.SdgTarget;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** What elements list, in order: UN goals, costs, and an indicator's targets, readings, bands. */
final class ElementLists {
  private ElementLists() {}

  /** The lists of many elements, one query a table. */
  record Read(
      Map<UUID, List<SdgTag>> sdg,
      Map<UUID, List<Cost>> costs,
      Map<UUID, List<YearValue>> targets,
      Map<UUID, List<Reading>> readings,
      Map<UUID, List<Band>> bands) {
    List<SdgTag> sdgOf(UUID element) {
      return sdg.getOrDefault(element, List.of());
    }

    List<Cost> costsOf(UUID element) {
      return costs.getOrDefault(element, List.of());
    }

    List<YearValue> targetsOf(UUID element) {
      return targets.getOrDefault(element, List.of());
    }

    List<Reading> readingsOf(UUID element) {
      return readings.getOrDefault(element, List.of());
    }

    List<Band> bandsOf(UUID element) {
      return bands.getOrDefault(element, List.of());
    }
  }

  static Read read(DSLContext sql, Function<Field<UUID>, Condition> which) {
    return new Read(
        sdg(sql, which.apply(ELEMENT_SDG.ELEMENT_ID)),
        costs(sql, which.apply(ELEMENT_COST.ELEMENT_ID)),
        targets(sql, which.apply(INDICATOR_TARGET.ELEMENT_ID)),
        readings(sql, which.apply(INDICATOR_READING.ELEMENT_ID)),
        bands(sql, which.apply(INDICATOR_BAND.ELEMENT_ID)));
  }

  private static Map<UUID, List<SdgTag>> sdg(DSLContext sql, Condition which) {
    return sql.select(
            ELEMENT_SDG.ELEMENT_ID, ELEMENT_SDG.GOAL, ELEMENT_SDG.TARGET, ELEMENT_SDG.REASON)
        .from(ELEMENT_SDG)
        .where(which)
        .orderBy(ELEMENT_SDG.ELEMENT_ID, ELEMENT_SDG.POSITION)
        .fetchGroups(
            ELEMENT_SDG.ELEMENT_ID, row -> FactRows.tag(row.value2(), row.value3(), row.value4()));
  }

  static Map<UUID, List<Cost>> costs(DSLContext sql, Condition which) {
    return sql.select(
            ELEMENT_COST.ELEMENT_ID,
            ELEMENT_COST.YEAR,
            ELEMENT_COST.AMOUNT,
            ELEMENT_COST.CURRENCY,
            ELEMENT_COST.KIND,
            ELEMENT_COST.PRICE_YEAR,
            ELEMENT_COST.FUNDING)
        .from(ELEMENT_COST)
        .where(which)
        .orderBy(ELEMENT_COST.ELEMENT_ID, ELEMENT_COST.POSITION)
        .fetchGroups(ELEMENT_COST.ELEMENT_ID, ElementLists::cost);
  }

  private static Cost cost(Record row) {
    return new Cost(
        row.get(ELEMENT_COST.YEAR),
        row.get(ELEMENT_COST.AMOUNT),
        Row.cell(row, ELEMENT_COST.CURRENCY).map(Currency::of),
        Row.cell(row, ELEMENT_COST.KIND).map(CostKind::of),
        Row.cell(row, ELEMENT_COST.PRICE_YEAR),
        Row.cell(row, ELEMENT_COST.FUNDING).map(Funding::of));
  }

  private static Map<UUID, List<YearValue>> targets(DSLContext sql, Condition which) {
    return sql.select(INDICATOR_TARGET.ELEMENT_ID, INDICATOR_TARGET.YEAR, INDICATOR_TARGET.VALUE)
        .from(INDICATOR_TARGET)
        .where(which)
        .orderBy(INDICATOR_TARGET.ELEMENT_ID, INDICATOR_TARGET.POSITION)
        .fetchGroups(INDICATOR_TARGET.ELEMENT_ID, row -> new YearValue(row.value2(), row.value3()));
  }

  private static Map<UUID, List<Reading>> readings(DSLContext sql, Condition which) {
    return sql.select(
            INDICATOR_READING.ELEMENT_ID,
            INDICATOR_READING.READ_ON,
            INDICATOR_READING.VALUE,
            INDICATOR_READING.SOURCE,
            INDICATOR_READING.NOTE)
        .from(INDICATOR_READING)
        .where(which)
        .orderBy(INDICATOR_READING.ELEMENT_ID, INDICATOR_READING.POSITION)
        .fetchGroups(
            INDICATOR_READING.ELEMENT_ID,
            row ->
                new Reading(
                    row.value2(),
                    Row.cell(row, INDICATOR_READING.VALUE),
                    Row.cell(row, INDICATOR_READING.SOURCE),
                    Row.cell(row, INDICATOR_READING.NOTE)));
  }

  private static Map<UUID, List<Band>> bands(DSLContext sql, Condition which) {
    return sql.select(
            INDICATOR_BAND.ELEMENT_ID,
            INDICATOR_BAND.STATUS,
            INDICATOR_BAND.FROM_VALUE,
            INDICATOR_BAND.TO_VALUE)
        .from(INDICATOR_BAND)
        .where(which)
        .orderBy(INDICATOR_BAND.ELEMENT_ID, INDICATOR_BAND.POSITION)
        .fetchGroups(
            INDICATOR_BAND.ELEMENT_ID,
            row ->
                new Band(
                    row.value2(),
                    Row.cell(row, INDICATOR_BAND.FROM_VALUE),
                    Row.cell(row, INDICATOR_BAND.TO_VALUE)));
  }

  static void remove(DSLContext sql, ElementId element) {
    UUID id = element.value();
    sql.deleteFrom(ELEMENT_SDG).where(ELEMENT_SDG.ELEMENT_ID.eq(id)).execute();
    sql.deleteFrom(ELEMENT_COST).where(ELEMENT_COST.ELEMENT_ID.eq(id)).execute();
    sql.deleteFrom(INDICATOR_TARGET).where(INDICATOR_TARGET.ELEMENT_ID.eq(id)).execute();
    sql.deleteFrom(INDICATOR_READING).where(INDICATOR_READING.ELEMENT_ID.eq(id)).execute();
    sql.deleteFrom(INDICATOR_BAND).where(INDICATOR_BAND.ELEMENT_ID.eq(id)).execute();
  }

  static void add(DSLContext sql, List<Element> elements) {
    add(sql, ELEMENT_SDG, elements, it -> it.content().sdg(), ElementLists::row);
    add(sql, ELEMENT_COST, elements, it -> it.content().costs(), ElementLists::row);
    add(
        sql,
        INDICATOR_TARGET,
        elements,
        it -> it.content().indicator().targets(),
        ElementLists::row);
    add(
        sql,
        INDICATOR_READING,
        elements,
        it -> it.content().indicator().readings(),
        ElementLists::row);
    add(sql, INDICATOR_BAND, elements, it -> it.content().indicator().bands(), ElementLists::row);
  }

  static void addReadings(DSLContext sql, ElementId element, List<Reading> readings) {
    Row.insert(
        sql,
        INDICATOR_READING,
        Row.inOrder(readings, (it, place) -> row(new Place(element.value(), place), it)));
  }

  private static <T> void add(
      DSLContext sql,
      Table<Record> table,
      List<Element> elements,
      Function<Element, List<T>> list,
      BiFunction<Place, T, Row> row) {
    List<Row> rows =
        elements.stream()
            .flatMap(
                element ->
                    Row.inOrder(
                        list.apply(element),
                        (thing, place) -> row.apply(new Place(element.id().value(), place), thing))
                        .stream())
            .toList();
    Row.insert(sql, table, rows);
  }

  private record Place(UUID element, int position) {}

  private static Row row(Place at, SdgTag tag) {
    return new Row()
        .with(ELEMENT_SDG.ELEMENT_ID, at.element())
        .with(ELEMENT_SDG.POSITION, at.position())
        .with(ELEMENT_SDG.GOAL, tag.goal().number())
        .with(ELEMENT_SDG.TARGET, tag.target().map(SdgTarget::id))
        .with(ELEMENT_SDG.REASON, tag.reason());
  }

  private static Row row(Place at, Cost cost) {
    return new Row()
        .with(ELEMENT_COST.ELEMENT_ID, at.element())
        .with(ELEMENT_COST.POSITION, at.position())
        .with(ELEMENT_COST.YEAR, cost.year())
        .with(ELEMENT_COST.AMOUNT, cost.amount())
        .with(ELEMENT_COST.CURRENCY, cost.currency().map(Currency::name))
        .with(ELEMENT_COST.KIND, cost.kind().map(CostKind::id))
        .with(ELEMENT_COST.PRICE_YEAR, cost.priceYear())
        .with(ELEMENT_COST.FUNDING, cost.funding().map(Funding::id));
  }

  private static Row row(Place at, YearValue target) {
    return new Row()
        .with(INDICATOR_TARGET.ELEMENT_ID, at.element())
        .with(INDICATOR_TARGET.POSITION, at.position())
        .with(INDICATOR_TARGET.YEAR, target.year())
        .with(INDICATOR_TARGET.VALUE, target.value());
  }

  private static Row row(Place at, Reading reading) {
    return new Row()
        .with(INDICATOR_READING.ELEMENT_ID, at.element())
        .with(INDICATOR_READING.POSITION, at.position())
        .with(INDICATOR_READING.READ_ON, reading.date())
        .with(INDICATOR_READING.VALUE, reading.value())
        .with(INDICATOR_READING.SOURCE, reading.source())
        .with(INDICATOR_READING.NOTE, reading.note());
  }

  private static Row row(Place at, Band band) {
    return new Row()
        .with(INDICATOR_BAND.ELEMENT_ID, at.element())
        .with(INDICATOR_BAND.POSITION, at.position())
        .with(INDICATOR_BAND.STATUS, band.status())
        .with(INDICATOR_BAND.FROM_VALUE, band.from())
        .with(INDICATOR_BAND.TO_VALUE, band.to());
  }
}
