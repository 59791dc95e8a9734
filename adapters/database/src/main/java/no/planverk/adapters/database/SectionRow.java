package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.SECTION;

import java.util.List;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Rank;
import no.planverk.domain.plan.Section;
import no.planverk.domain.writing.RemovalId;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Sections as rows. */
final class SectionRow {
  private SectionRow() {}

  /** Those that stand in the plan's text. */
  static List<Section> read(DSLContext sql, PlanId plan) {
    return read(sql, SECTION.PLAN_ID.eq(plan.value()), SECTION.REMOVAL_ID.isNull());
  }

  static List<Section> removed(DSLContext sql, RemovalId removal) {
    return read(sql, SECTION.REMOVAL_ID.eq(removal.value()));
  }

  private static List<Section> read(DSLContext sql, Condition... which) {
    return sql.select(
            SECTION.ID,
            SECTION.PLAN_ID,
            SECTION.PARENT_ID,
            SECTION.POSITION,
            SECTION.TITLE,
            SECTION.VERSION)
        .from(SECTION)
        .where(which)
        .fetch(
            row ->
                new Section(
                    new SectionId(row.get(SECTION.ID)),
                    new PlanId(row.get(SECTION.PLAN_ID)),
                    Row.cell(row, SECTION.PARENT_ID).map(SectionId::new),
                    new Rank(row.get(SECTION.POSITION)),
                    new Title(row.get(SECTION.TITLE)),
                    row.get(SECTION.VERSION)));
  }

  /** Adds sections, each after its parent. */
  static void add(DSLContext sql, List<Section> sections) {
    Row.insert(
        sql,
        SECTION,
        sections.stream()
            .map(it -> row(it, it.revision()).with(SECTION.ID, it.id().value()))
            .toList());
  }

  static boolean save(DSLContext sql, Section section) {
    return sql.update(SECTION)
            .set(row(section, section.revision() + 1).values())
            .where(SECTION.ID.eq(section.id().value()), SECTION.VERSION.eq(section.revision()))
            .execute()
        == 1;
  }

  private static Row row(Section section, long revision) {
    return new Row()
        .with(SECTION.PLAN_ID, section.plan().value())
        .with(SECTION.PARENT_ID, section.parent().map(SectionId::value))
        .with(SECTION.POSITION, section.rank().digits())
        .with(SECTION.TITLE, section.title().value())
        .with(SECTION.VERSION, revision);
  }
}
