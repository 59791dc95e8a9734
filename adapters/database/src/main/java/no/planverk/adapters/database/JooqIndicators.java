package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.ELEMENT;
import static no.planverk.adapters.database.tables.Tables.INDICATOR_FACTS;
import static no.planverk.adapters.database.tables.Tables.INDICATOR_READING;
import static no.planverk.adapters.database.tables.Tables.PLACEMENT;
import static no.planverk.adapters.database.tables.Tables.PLAN;
import static no.planverk.adapters.database.tables.Tables.VERSION;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.planverk.application.port.Indicators;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.element.Element;
import no.planverk.domain.indicator.Frequency;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.indicator.IndicatorFacts;
import no.planverk.domain.indicator.IndicatorPlace;
import no.planverk.domain.indicator.Quality;
import no.planverk.domain.publication.Series;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** The register of indicators: as many statements for all as for one. */
record JooqIndicators(DSLContext sql) implements Indicators {
  private static final Condition INDICATOR = ELEMENT.KIND.eq("indicator");
  private static final Condition STANDS = PLACEMENT.REMOVAL_ID.isNull();
  private static final Field<Boolean> ADOPTED =
      DSL.field(
          DSL.exists(
              DSL.selectOne()
                  .from(VERSION)
                  .where(VERSION.PLAN_ID.eq(PLAN.ID), VERSION.SERIES.eq(Series.ADOPTED.id()))));

  @Override
  public List<Indicator> all() {
    Select<Record1<UUID>> standing =
        DSL.select(ELEMENT.ID)
            .from(ELEMENT)
            .where(
                INDICATOR,
                DSL.exists(
                    DSL.selectOne()
                        .from(PLACEMENT)
                        .where(PLACEMENT.ELEMENT_ID.eq(ELEMENT.ID), STANDS)));
    return read(it -> it.in(standing));
  }

  @Override
  public List<Indicator> some(Set<ElementId> ids) {
    Select<Record1<UUID>> known =
        DSL.select(ELEMENT.ID).from(ELEMENT).where(INDICATOR, ELEMENT.ID.in(values(ids)));
    return read(it -> it.in(known));
  }

  private static List<UUID> values(Set<ElementId> ids) {
    return ids.stream().map(ElementId::value).sorted().toList();
  }

  private List<Indicator> read(Function<Field<UUID>, Condition> which) {
    Map<UUID, IndicatorFacts> facts = facts(which.apply(INDICATOR_FACTS.ELEMENT_ID));
    return ElementRow.read(sql, which).stream()
        .map(it -> indicator(it, facts.getOrDefault(it.id().value(), IndicatorFacts.NONE)))
        .toList();
  }

  private static Indicator indicator(Element element, IndicatorFacts facts) {
    return new Indicator(
        element.id(),
        element.source(),
        element.title().value(),
        element.content().owner(),
        element.content().sdg(),
        element.content().indicator(),
        facts,
        element.revision());
  }

  private Map<UUID, IndicatorFacts> facts(Condition which) {
    return sql.select(INDICATOR_FACTS.fields())
        .from(INDICATOR_FACTS)
        .where(which)
        .fetchMap(INDICATOR_FACTS.ELEMENT_ID, JooqIndicators::facts);
  }

  private static IndicatorFacts facts(Record row) {
    return new IndicatorFacts(
        Row.cell(row, INDICATOR_FACTS.DEFINITION),
        Row.cell(row, INDICATOR_FACTS.SOURCE),
        Row.cell(row, INDICATOR_FACTS.FREQUENCY).map(Frequency::of),
        Row.cell(row, INDICATOR_FACTS.QUALITY).map(Quality::of),
        Row.cell(row, INDICATOR_FACTS.QUALITY_NOTE),
        row.get(INDICATOR_FACTS.VERSION));
  }

  @Override
  public List<Indicator> someForWriting(Set<ElementId> ids) {
    sql.select(ELEMENT.ID)
        .from(ELEMENT)
        .where(INDICATOR, ELEMENT.ID.in(values(ids)))
        .orderBy(ELEMENT.ID)
        .forUpdate()
        .fetch();
    return some(ids);
  }

  @Override
  public List<IndicatorPlace> places() {
    return places(DSL.noCondition());
  }

  @Override
  public List<IndicatorPlace> places(ElementId id) {
    return places(PLACEMENT.ELEMENT_ID.eq(id.value()));
  }

  private List<IndicatorPlace> places(Condition which) {
    return sql.selectDistinct(
            PLACEMENT.ELEMENT_ID, PLAN.ID, PLAN.TITLE, ADOPTED, PLAN.OPEN_TO_STAFF)
        .from(PLACEMENT)
        .join(ELEMENT)
        .on(ELEMENT.ID.eq(PLACEMENT.ELEMENT_ID), INDICATOR)
        .join(PLAN)
        .on(PLAN.ID.eq(PLACEMENT.PLAN_ID))
        .where(STANDS, which)
        .orderBy(PLAN.TITLE, PLAN.ID)
        .fetch(
            row ->
                new IndicatorPlace(
                    new ElementId(row.value1()),
                    new PlanId(row.value2()),
                    row.value3(),
                    row.value4(),
                    row.value5()));
  }

  @Override
  public boolean saveReadings(ElementId id, long revision, List<Reading> readings) {
    boolean asRead =
        sql.update(ELEMENT)
                .set(ELEMENT.VERSION, revision + 1)
                .where(ELEMENT.ID.eq(id.value()), INDICATOR, ELEMENT.VERSION.eq(revision))
                .execute()
            == 1;
    if (asRead) {
      sql.deleteFrom(INDICATOR_READING)
          .where(INDICATOR_READING.ELEMENT_ID.eq(id.value()))
          .execute();
      ElementLists.addReadings(sql, id, readings);
    }
    return asRead;
  }

  @Override
  public boolean saveFacts(ElementId id, IndicatorFacts facts) {
    Row row =
        new Row()
            .with(INDICATOR_FACTS.DEFINITION, facts.definition())
            .with(INDICATOR_FACTS.SOURCE, facts.source())
            .with(INDICATOR_FACTS.FREQUENCY, facts.frequency().map(Frequency::id))
            .with(INDICATOR_FACTS.QUALITY, facts.quality().map(Quality::id))
            .with(INDICATOR_FACTS.QUALITY_NOTE, facts.qualityNote())
            .with(INDICATOR_FACTS.VERSION, facts.revision() + 1);
    if (facts.revision() == 0) {
      return sql.insertInto(INDICATOR_FACTS)
              .set(row.with(INDICATOR_FACTS.ELEMENT_ID, id.value()).values())
              .onConflictDoNothing()
              .execute()
          == 1;
    }
    return sql.update(INDICATOR_FACTS)
            .set(row.values())
            .where(
                INDICATOR_FACTS.ELEMENT_ID.eq(id.value()),
                INDICATOR_FACTS.VERSION.eq(facts.revision()))
            .execute()
        == 1;
  }
}
