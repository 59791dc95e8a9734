package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.ELEMENT;
import static no.planverk.adapters.database.tables.Tables.ELEMENT_LINEAGE;

import java.util.List;
import java.util.Optional;
import no.planverk.application.port.Lineages;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.template.ElementLineage;
import org.jooq.DSLContext;

record JooqLineages(DSLContext sql) implements Lineages {
  @Override
  public void add(List<ElementLineage> lineages) {
    Row.insert(
        sql,
        ELEMENT_LINEAGE,
        lineages.stream()
            .map(
                it ->
                    new Row()
                        .with(ELEMENT_LINEAGE.ELEMENT_ID, it.element().value())
                        .with(ELEMENT_LINEAGE.FROM_ELEMENT_ID, it.from().value())
                        .with(ELEMENT_LINEAGE.FROM_PLAN_ID, it.fromPlan().value())
                        .with(ELEMENT_LINEAGE.REASON, it.reason()))
            .toList());
  }

  @Override
  public List<ElementLineage> of(PlanId plan) {
    return sql.select(
            ELEMENT_LINEAGE.ELEMENT_ID,
            ELEMENT_LINEAGE.FROM_ELEMENT_ID,
            ELEMENT_LINEAGE.FROM_PLAN_ID,
            ELEMENT_LINEAGE.REASON)
        .from(ELEMENT_LINEAGE)
        .join(ELEMENT)
        .on(ELEMENT.ID.eq(ELEMENT_LINEAGE.ELEMENT_ID))
        .where(ELEMENT.SOURCE_PLAN_ID.eq(plan.value()))
        .fetch(
            row ->
                new ElementLineage(
                    new ElementId(row.value1()),
                    new ElementId(row.value2()),
                    new PlanId(row.value3()),
                    Optional.ofNullable(row.value4())));
  }
}
