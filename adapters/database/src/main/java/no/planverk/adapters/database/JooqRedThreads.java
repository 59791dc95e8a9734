package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.GAP_ACCEPTANCE;
import static no.planverk.adapters.database.tables.Tables.HANDING;
import static no.planverk.adapters.database.tables.Tables.SCORE_MONTH;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.planverk.application.port.RedThreads;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.redthread.Acceptance;
import no.planverk.domain.redthread.GapKey;
import no.planverk.domain.redthread.Handing;
import no.planverk.domain.redthread.MonthScore;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.redthread.Rule;
import no.planverk.domain.redthread.ThreadKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The red thread of a municipality, as rows. */
record JooqRedThreads(DSLContext sql, Function<LocalDate, PlanSystem> systems)
    implements RedThreads {
  private static final Map<ThreadKind, Field<Integer>> THREADS =
      Map.of(
          ThreadKind.DOCUMENTS, SCORE_MONTH.DOCUMENTS,
          ThreadKind.GOALS, SCORE_MONTH.GOALS,
          ThreadKind.ORGANISATION, SCORE_MONTH.ORGANISATION,
          ThreadKind.TERMS, SCORE_MONTH.TERMS);

  @Override
  public PlanSystem system(LocalDate day) {
    return systems.apply(day);
  }

  @Override
  public List<Acceptance> accepted() {
    return sql.select(GAP_ACCEPTANCE.fields())
        .from(GAP_ACCEPTANCE)
        .fetch(
            row ->
                new Acceptance(
                    new GapKey(
                        Rule.of(row.get(GAP_ACCEPTANCE.RULE)), row.get(GAP_ACCEPTANCE.SUBJECT)),
                    row.get(GAP_ACCEPTANCE.REASON),
                    Row.cell(row, GAP_ACCEPTANCE.ACCEPTED_BY),
                    row.get(GAP_ACCEPTANCE.ACCEPTED_AT)));
  }

  @Override
  public void accept(Acceptance acceptance) {
    Row why =
        new Row()
            .with(GAP_ACCEPTANCE.REASON, acceptance.reason())
            .with(GAP_ACCEPTANCE.ACCEPTED_BY, acceptance.by())
            .with(GAP_ACCEPTANCE.ACCEPTED_AT, acceptance.at());
    sql.insertInto(GAP_ACCEPTANCE)
        .set(GAP_ACCEPTANCE.RULE, acceptance.gap().rule().id())
        .set(GAP_ACCEPTANCE.SUBJECT, acceptance.gap().subject())
        .set(why.values())
        .onConflict(GAP_ACCEPTANCE.RULE, GAP_ACCEPTANCE.SUBJECT)
        .doUpdate()
        .set(why.values())
        .execute();
  }

  @Override
  public boolean reopen(GapKey gap) {
    return sql.deleteFrom(GAP_ACCEPTANCE)
            .where(
                GAP_ACCEPTANCE.RULE.eq(gap.rule().id()), GAP_ACCEPTANCE.SUBJECT.eq(gap.subject()))
            .execute()
        == 1;
  }

  @Override
  public List<MonthScore> months(String scope) {
    return sql.select(SCORE_MONTH.fields())
        .from(SCORE_MONTH)
        .where(SCORE_MONTH.SCOPE.eq(scope))
        .orderBy(SCORE_MONTH.MONTH)
        .fetch(JooqRedThreads::month);
  }

  private static MonthScore month(Record row) {
    Map<ThreadKind, Integer> threads = new EnumMap<>(ThreadKind.class);
    THREADS.forEach((kind, field) -> Row.cell(row, field).ifPresent(it -> threads.put(kind, it)));
    return new MonthScore(
        row.get(SCORE_MONTH.MONTH),
        row.get(SCORE_MONTH.SCOPE),
        row.get(SCORE_MONTH.POINTS),
        threads,
        row.get(SCORE_MONTH.GAPS),
        row.get(SCORE_MONTH.COMPUTED_AT));
  }

  @Override
  public void keep(List<MonthScore> scores) {
    for (MonthScore score : scores) {
      sql.deleteFrom(SCORE_MONTH)
          .where(SCORE_MONTH.SCOPE.eq(score.scope()), SCORE_MONTH.MONTH.eq(score.month()))
          .execute();
    }
    Row.insert(sql, SCORE_MONTH, scores.stream().map(JooqRedThreads::row).toList());
  }

  private static Row row(MonthScore score) {
    Row row =
        new Row()
            .with(SCORE_MONTH.MONTH, score.month())
            .with(SCORE_MONTH.SCOPE, score.scope())
            .with(SCORE_MONTH.POINTS, score.points())
            .with(SCORE_MONTH.GAPS, score.gaps())
            .with(SCORE_MONTH.COMPUTED_AT, score.at());
    for (ThreadKind kind : ThreadKind.values()) {
      Field<Integer> field = THREADS.get(kind);
      if (field != null) {
        row.with(field, Optional.ofNullable(score.threads().get(kind)));
      }
    }
    return row;
  }

  @Override
  public List<Handing> handings() {
    return handings(HANDING.UNIT_ID.isNotNull());
  }

  @Override
  public List<Handing> handingsTo(UnitId unit) {
    return handings(HANDING.UNIT_ID.eq(unit.value()));
  }

  @Override
  public Optional<Handing> handing(ElementId element, UnitId unit) {
    return handings(HANDING.UNIT_ID.eq(unit.value()).and(HANDING.ELEMENT_ID.eq(element.value())))
        .stream()
        .findFirst();
  }

  private List<Handing> handings(Condition which) {
    return sql.select(HANDING.fields()).from(HANDING).where(which).fetch(JooqRedThreads::handing);
  }

  private static Handing handing(Record row) {
    return new Handing(
        new ElementId(row.get(HANDING.ELEMENT_ID)),
        new UnitId(row.get(HANDING.UNIT_ID)),
        Row.cell(row, HANDING.FROM_UNIT_ID).map(UnitId::new),
        Row.cell(row, HANDING.DUE_ON),
        Row.cell(row, HANDING.GIVEN_BY),
        row.get(HANDING.GIVEN_AT),
        Row.cell(row, HANDING.ANSWER)
            .map(
                it ->
                    new Handing.Answer(
                        it.equals("accepted"),
                        row.get(HANDING.WORDS),
                        Row.cell(row, HANDING.ANSWERED_BY),
                        row.get(HANDING.ANSWERED_AT))),
        row.get(HANDING.VERSION));
  }

  @Override
  public boolean give(Handing handing) {
    return sql.insertInto(HANDING).set(row(handing, 1).values()).onConflictDoNothing().execute()
        == 1;
  }

  @Override
  public boolean save(Handing handing) {
    return sql.update(HANDING)
            .set(row(handing, handing.revision() + 1).values())
            .where(
                HANDING.ELEMENT_ID.eq(handing.element().value()),
                HANDING.UNIT_ID.eq(handing.unit().value()),
                HANDING.VERSION.eq(handing.revision()))
            .execute()
        == 1;
  }

  @Override
  public void merge(ElementId from, ElementId into) {
    var other = HANDING.as("other");
    sql.deleteFrom(HANDING)
        .where(
            HANDING.ELEMENT_ID.eq(from.value()),
            DSL.exists(
                DSL.selectOne()
                    .from(other)
                    .where(other.UNIT_ID.eq(HANDING.UNIT_ID), other.ELEMENT_ID.eq(into.value()))))
        .execute();
    sql.update(HANDING)
        .set(HANDING.ELEMENT_ID, into.value())
        .set(HANDING.VERSION, HANDING.VERSION.plus(1))
        .where(HANDING.ELEMENT_ID.eq(from.value()))
        .execute();
  }

  private static Row row(Handing handing, long revision) {
    return new Row()
        .with(HANDING.ELEMENT_ID, handing.element().value())
        .with(HANDING.UNIT_ID, handing.unit().value())
        .with(HANDING.FROM_UNIT_ID, handing.from().map(UnitId::value))
        .with(HANDING.DUE_ON, handing.due())
        .with(HANDING.GIVEN_BY, handing.by())
        .with(HANDING.GIVEN_AT, handing.at())
        .with(HANDING.ANSWER, handing.answer().map(it -> it.accepted() ? "accepted" : "questioned"))
        .with(HANDING.WORDS, handing.answer().map(Handing.Answer::words).orElse(""))
        .with(HANDING.ANSWERED_BY, handing.answer().flatMap(Handing.Answer::by))
        .with(HANDING.ANSWERED_AT, handing.answer().map(Handing.Answer::at))
        .with(HANDING.VERSION, revision);
  }
}
