package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.ELEMENT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.planverk.domain.catalogue.Direction;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.element.Element;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.UnitId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Elements as rows: one each, and what they list in {@link ElementLists}. */
final class ElementRow {
  private ElementRow() {}

  /** Reads elements whole; {@code which} says of a column of element ids which are meant. */
  static List<Element> read(DSLContext sql, Function<Field<UUID>, Condition> which) {
    ElementLists.Read lists = ElementLists.read(sql, which);
    return sql.select(
            ELEMENT.ID,
            ELEMENT.KIND,
            ELEMENT.TITLE,
            ELEMENT.PUBLIC_TEXT,
            ELEMENT.INTERNAL_TEXT,
            ELEMENT.OWNER_NAME,
            ELEMENT.OWNER_UNIT_ID,
            ELEMENT.OWNER_PERSON_ID,
            ELEMENT.START_ON,
            ELEMENT.DEADLINE,
            ELEMENT.STATUS,
            ELEMENT.PRIORITY,
            ELEMENT.UNIT_OF_MEASURE,
            ELEMENT.DIRECTION,
            ELEMENT.BASELINE_YEAR,
            ELEMENT.BASELINE_VALUE,
            ELEMENT.SOURCE_PLAN_ID,
            ELEMENT.VERSION)
        .from(ELEMENT)
        .where(which.apply(ELEMENT.ID))
        .fetch(row -> element(row, lists));
  }

  private static Element element(Record row, ElementLists.Read lists) {
    UUID id = row.get(ELEMENT.ID);
    return new Element(
        new ElementId(id),
        ElementKind.of(row.get(ELEMENT.KIND)),
        new PlanId(row.get(ELEMENT.SOURCE_PLAN_ID)),
        new Element.Content(
            new Title(row.get(ELEMENT.TITLE)),
            Row.cell(row, ELEMENT.PUBLIC_TEXT).map(RichText::new),
            Row.cell(row, ELEMENT.INTERNAL_TEXT).map(RichText::new),
            owner(row),
            lists.sdgOf(id),
            Row.cell(row, ELEMENT.START_ON).map(Due::new),
            Row.cell(row, ELEMENT.DEADLINE).map(Due::new),
            Row.cell(row, ELEMENT.STATUS).map(MeasureStatus::of),
            Row.cell(row, ELEMENT.PRIORITY),
            lists.costsOf(id),
            new IndicatorValues(
                Row.cell(row, ELEMENT.UNIT_OF_MEASURE),
                Row.cell(row, ELEMENT.DIRECTION).map(Direction::of),
                Row.cell(row, ELEMENT.BASELINE_YEAR)
                    .map(year -> new YearValue(year, row.get(ELEMENT.BASELINE_VALUE))),
                lists.targetsOf(id),
                lists.readingsOf(id),
                lists.bandsOf(id))),
        row.get(ELEMENT.VERSION));
  }

  static Optional<Owner> owner(Record row) {
    return Row.cell(row, ELEMENT.OWNER_NAME)
        .map(
            name ->
                new Owner(
                    name,
                    Row.cell(row, ELEMENT.OWNER_UNIT_ID).map(UnitId::new),
                    Row.cell(row, ELEMENT.OWNER_PERSON_ID).map(PersonId::new)));
  }

  static void add(DSLContext sql, List<Element> elements) {
    Row.insert(
        sql,
        ELEMENT,
        elements.stream()
            .map(it -> row(it, it.revision()).with(ELEMENT.ID, it.id().value()))
            .toList());
    ElementLists.add(sql, elements);
  }

  static boolean save(DSLContext sql, Element element) {
    int stored =
        sql.update(ELEMENT)
            .set(row(element, element.revision() + 1).values())
            .where(ELEMENT.ID.eq(element.id().value()), ELEMENT.VERSION.eq(element.revision()))
            .execute();
    if (stored == 0) {
      return false;
    }
    ElementLists.remove(sql, element.id());
    ElementLists.add(sql, List.of(element));
    return true;
  }

  private static Row row(Element element, long revision) {
    Element.Content content = element.content();
    IndicatorValues indicator = content.indicator();
    return new Row()
        .with(ELEMENT.KIND, element.kind().id())
        .with(ELEMENT.TITLE, content.title().value())
        .with(ELEMENT.PUBLIC_TEXT, content.text().map(RichText::html))
        .with(ELEMENT.INTERNAL_TEXT, content.internal().map(RichText::html))
        .with(ELEMENT.OWNER_NAME, content.owner().map(Owner::name))
        .with(ELEMENT.OWNER_UNIT_ID, content.owner().flatMap(Owner::unit).map(UnitId::value))
        .with(ELEMENT.OWNER_PERSON_ID, content.owner().flatMap(Owner::person).map(PersonId::value))
        .with(ELEMENT.START_ON, content.start().map(Due::text))
        .with(ELEMENT.DEADLINE, content.deadline().map(Due::text))
        .with(ELEMENT.STATUS, content.status().map(MeasureStatus::id))
        .with(ELEMENT.PRIORITY, content.priority())
        .with(ELEMENT.UNIT_OF_MEASURE, indicator.unit())
        .with(ELEMENT.DIRECTION, indicator.direction().map(Direction::id))
        .with(ELEMENT.BASELINE_YEAR, indicator.baseline().map(YearValue::year))
        .with(ELEMENT.BASELINE_VALUE, indicator.baseline().map(YearValue::value))
        .with(ELEMENT.SOURCE_PLAN_ID, element.source().value())
        .with(ELEMENT.VERSION, revision);
  }
}
