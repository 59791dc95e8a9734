package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.VERSION;
import static no.planverk.adapters.database.tables.Tables.VERSION_INTERNAL_TEXT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.port.Versions;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.publication.Series;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

record JooqVersions(DSLContext sql) implements Versions {
  @Override
  public void add(FrozenText text) {
    Row.insert(sql, VERSION, List.of(row(text)));
    Row.insert(
        sql,
        VERSION_INTERNAL_TEXT,
        text.internalTexts().entrySet().stream()
            .map(internal -> row(text, internal.getKey(), internal.getValue()))
            .toList());
  }

  private static Row row(FrozenText text) {
    Optional<Decision> decision = text.decision();
    return new Row()
        .with(VERSION.PLAN_ID, text.plan().value())
        .with(VERSION.SERIES, text.series().id())
        .with(VERSION.NUMBER, text.number())
        .with(VERSION.CORRECTION, text.correction())
        .with(VERSION.LANGUAGE, text.language().tag())
        .with(VERSION.DOCUMENT, text.document())
        .with(VERSION.HASH, text.hash().hex())
        .with(VERSION.HASH_ALGORITHM, text.hash().algorithm())
        .with(VERSION.REASON, text.correctionReason())
        .with(VERSION.DECISION_BODY, decision.map(Decision::body))
        .with(VERSION.DECISION_BODY_ID, decision.flatMap(Decision::bodyId).map(BodyId::value))
        .with(VERSION.DECISION_DAY, decision.map(Decision::date))
        .with(VERSION.DECISION_CASE, decision.flatMap(Decision::caseNumber))
        .with(VERSION.LEGAL_BASIS, decision.flatMap(Decision::legalBasis))
        .with(VERSION.IN_FORCE_FROM, text.inForceFrom())
        .with(VERSION.FROZEN_AT, text.frozenAt());
  }

  private static Row row(FrozenText text, ElementId element, String html) {
    return new Row()
        .with(VERSION_INTERNAL_TEXT.PLAN_ID, text.plan().value())
        .with(VERSION_INTERNAL_TEXT.SERIES, text.series().id())
        .with(VERSION_INTERNAL_TEXT.NUMBER, text.number())
        .with(VERSION_INTERNAL_TEXT.CORRECTION, text.correction())
        .with(VERSION_INTERNAL_TEXT.LANGUAGE, text.language().tag())
        .with(VERSION_INTERNAL_TEXT.ELEMENT_ID, element.value())
        .with(VERSION_INTERNAL_TEXT.HTML, html);
  }

  @Override
  public Optional<FrozenText> find(PlanId plan, Series series, int number, int correction) {
    Condition which =
        DSL.and(
            VERSION.PLAN_ID.eq(plan.value()),
            VERSION.SERIES.eq(series.id()),
            VERSION.NUMBER.eq(number),
            VERSION.CORRECTION.eq(correction));
    return sql.select(VersionRow.COLUMNS)
        .select(VERSION.DOCUMENT)
        .from(VERSION)
        .where(which)
        .fetchOptional(
            row -> VersionRow.frozen(row, internalTexts(plan, series, number, correction)));
  }

  private Map<ElementId, String> internalTexts(
      PlanId plan, Series series, int number, int correction) {
    return sql.select(VERSION_INTERNAL_TEXT.ELEMENT_ID, VERSION_INTERNAL_TEXT.HTML)
        .from(VERSION_INTERNAL_TEXT)
        .where(
            VERSION_INTERNAL_TEXT.PLAN_ID.eq(plan.value()),
            VERSION_INTERNAL_TEXT.SERIES.eq(series.id()),
            VERSION_INTERNAL_TEXT.NUMBER.eq(number),
            VERSION_INTERNAL_TEXT.CORRECTION.eq(correction))
        .fetchMap(
            row -> new ElementId(row.get(VERSION_INTERNAL_TEXT.ELEMENT_ID)),
            row -> row.get(VERSION_INTERNAL_TEXT.HTML));
  }

  @Override
  public int nextHeardNumber(PlanId plan) {
    Integer last =
        sql.select(DSL.coalesce(DSL.max(VERSION.NUMBER), DSL.val(0)))
            .from(VERSION)
            .where(VERSION.PLAN_ID.eq(plan.value()), VERSION.SERIES.eq(Series.HEARD.id()))
            .fetchSingle()
            .value1();
    return last + 1;
  }
}
