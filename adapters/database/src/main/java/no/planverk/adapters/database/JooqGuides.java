package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.SECTION;
import static no.planverk.adapters.database.tables.Tables.SECTION_GUIDE;

import java.util.List;
import no.planverk.application.port.Guides;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.template.SectionGuide;
import org.jooq.DSLContext;

record JooqGuides(DSLContext sql) implements Guides {
  @Override
  public void add(List<SectionGuide> guides) {
    Row.insert(
        sql,
        SECTION_GUIDE,
        guides.stream()
            .map(
                it ->
                    new Row()
                        .with(SECTION_GUIDE.SECTION_ID, it.section().value())
                        .with(SECTION_GUIDE.HELP, it.help())
                        .with(SECTION_GUIDE.REQUIRED, it.required()))
            .toList());
  }

  @Override
  public List<SectionGuide> of(PlanId plan) {
    return sql.select(SECTION_GUIDE.SECTION_ID, SECTION_GUIDE.HELP, SECTION_GUIDE.REQUIRED)
        .from(SECTION_GUIDE)
        .join(SECTION)
        .on(SECTION.ID.eq(SECTION_GUIDE.SECTION_ID))
        .where(SECTION.PLAN_ID.eq(plan.value()), SECTION.REMOVAL_ID.isNull())
        .fetch(
            row ->
                new SectionGuide(
                    new SectionId(row.get(SECTION_GUIDE.SECTION_ID)),
                    Row.cell(row, SECTION_GUIDE.HELP),
                    row.get(SECTION_GUIDE.REQUIRED)));
  }
}
