package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.PLAN_EXTERNAL_ID;
import static no.planverk.adapters.database.tables.Tables.PLAN_RELATION;
import static no.planverk.adapters.database.tables.Tables.PLAN_SDG;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.plan.ExternalId;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.sdg.SdgGoal;
import no.planverk.domain.sdg.SdgTag;
import no.planverk.domain.sdg.SdgTarget;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What a plan's facts list: related plans, UN goals and names in other systems, in order. */
record FactRows(DSLContext sql, PlanId plan) {
  private static final String PARENT = "parent";
  private static final String REPLACES = "replaces";

  record Lists(
      List<PlanLink> parents,
      List<PlanLink> replaces,
      List<SdgTag> sdg,
      List<ExternalId> externalIds) {}

  Lists read() {
    return new Lists(links(PARENT), links(REPLACES), sdg(), externalIds());
  }

  private List<PlanLink> links(String kind) {
    return sql.select(PLAN_RELATION.NAME, PLAN_RELATION.OTHER_PLAN_ID)
        .from(PLAN_RELATION)
        .where(PLAN_RELATION.PLAN_ID.eq(plan.value()), PLAN_RELATION.KIND.eq(kind))
        .orderBy(PLAN_RELATION.POSITION)
        .fetch(
            row ->
                new PlanLink(
                    row.value1(), Row.cell(row, PLAN_RELATION.OTHER_PLAN_ID).map(PlanId::new)));
  }

  private List<SdgTag> sdg() {
    return sql.select(PLAN_SDG.GOAL, PLAN_SDG.TARGET, PLAN_SDG.REASON)
        .from(PLAN_SDG)
        .where(PLAN_SDG.PLAN_ID.eq(plan.value()))
        .orderBy(PLAN_SDG.POSITION)
        .fetch(row -> tag(row.value1(), row.value2(), row.value3()));
  }

  static SdgTag tag(Integer goal, @Nullable String target, @Nullable String reason) {
    return new SdgTag(
        SdgGoal.of(goal.toString()),
        Optional.ofNullable(target).map(SdgTarget::new),
        Optional.ofNullable(reason));
  }

  private List<ExternalId> externalIds() {
    return sql.select(PLAN_EXTERNAL_ID.SCHEME, PLAN_EXTERNAL_ID.VALUE)
        .from(PLAN_EXTERNAL_ID)
        .where(PLAN_EXTERNAL_ID.PLAN_ID.eq(plan.value()))
        .orderBy(PLAN_EXTERNAL_ID.POSITION)
        .fetch(row -> new ExternalId(row.value1(), row.value2()));
  }

  void add(PlanFacts facts) {
    addLinks(PARENT, facts.parents());
    addLinks(REPLACES, facts.replaces());
    Row.insert(
        sql,
        PLAN_SDG,
        Row.inOrder(
            facts.sdg(),
            (tag, place) ->
                new Row()
                    .with(PLAN_SDG.PLAN_ID, plan.value())
                    .with(PLAN_SDG.POSITION, place)
                    .with(PLAN_SDG.GOAL, tag.goal().number())
                    .with(PLAN_SDG.TARGET, tag.target().map(SdgTarget::id))
                    .with(PLAN_SDG.REASON, tag.reason())));
    Row.insert(
        sql,
        PLAN_EXTERNAL_ID,
        Row.inOrder(
            facts.externalIds(),
            (id, place) ->
                new Row()
                    .with(PLAN_EXTERNAL_ID.PLAN_ID, plan.value())
                    .with(PLAN_EXTERNAL_ID.POSITION, place)
                    .with(PLAN_EXTERNAL_ID.SCHEME, id.scheme())
                    .with(PLAN_EXTERNAL_ID.VALUE, id.value())));
  }

  private void addLinks(String kind, List<PlanLink> links) {
    Row.insert(
        sql,
        PLAN_RELATION,
        Row.inOrder(
            links,
            (link, place) ->
                new Row()
                    .with(PLAN_RELATION.PLAN_ID, plan.value())
                    .with(PLAN_RELATION.KIND, kind)
                    .with(PLAN_RELATION.POSITION, place)
                    .with(PLAN_RELATION.NAME, link.name())
                    .with(PLAN_RELATION.OTHER_PLAN_ID, link.plan().map(PlanId::value))));
  }

  void replace(PlanFacts facts) {
    sql.deleteFrom(PLAN_RELATION).where(PLAN_RELATION.PLAN_ID.eq(plan.value())).execute();
    sql.deleteFrom(PLAN_SDG).where(PLAN_SDG.PLAN_ID.eq(plan.value())).execute();
    sql.deleteFrom(PLAN_EXTERNAL_ID).where(PLAN_EXTERNAL_ID.PLAN_ID.eq(plan.value())).execute();
    add(facts);
  }
}
