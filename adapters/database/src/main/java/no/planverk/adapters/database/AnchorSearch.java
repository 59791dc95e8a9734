package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.BLOCK;
import static no.planverk.adapters.database.tables.Tables.ELEMENT;
import static no.planverk.adapters.database.tables.Tables.PLACEMENT;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.plan.BlockId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Looks for anchors in the other texts of a plan. */
record AnchorSearch(DSLContext sql, PlanId plan, BlockId block) {
  Set<String> elsewhere(Set<String> anchors) {
    if (anchors.isEmpty()) {
      return Set.of();
    }
    List<String> texts = Stream.concat(blocks(anchors), elements(anchors)).toList();
    return anchors.stream()
        .filter(anchor -> texts.stream().anyMatch(it -> it.contains(attribute(anchor))))
        .collect(Collectors.toSet());
  }

  private Stream<String> blocks(Set<String> anchors) {
    return sql
        .select(BLOCK.RICH_TEXT)
        .from(BLOCK)
        .where(
            BLOCK.PLAN_ID.eq(plan.value()),
            BLOCK.ID.ne(block.value()),
            BLOCK.REMOVAL_ID.isNull(),
            holds(BLOCK.RICH_TEXT, anchors))
        .fetch(BLOCK.RICH_TEXT)
        .stream();
  }

  private Stream<String> elements(Set<String> anchors) {
    Field<String> text =
        DSL.concat(DSL.coalesce(ELEMENT.PUBLIC_TEXT, ""), DSL.coalesce(ELEMENT.INTERNAL_TEXT, ""));
    return sql
        .select(text)
        .from(ELEMENT)
        .join(PLACEMENT)
        .on(PLACEMENT.ELEMENT_ID.eq(ELEMENT.ID))
        .where(
            PLACEMENT.PLAN_ID.eq(plan.value()),
            holds(ELEMENT.PUBLIC_TEXT, anchors).or(holds(ELEMENT.INTERNAL_TEXT, anchors)))
        .fetch(text)
        .stream();
  }

  private static Condition holds(Field<String> text, Set<String> anchors) {
    return DSL.or(anchors.stream().map(it -> text.contains(attribute(it))).toList());
  }

  private static String attribute(String anchor) {
    return "data-id=\"" + anchor + '"';
  }
}
