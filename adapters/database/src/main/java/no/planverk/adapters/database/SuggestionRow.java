package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.SUGGESTION;

import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.Suggestion;
import no.planverk.domain.writing.SuggestionId;
import org.jooq.Record;

/** Suggestions as rows. */
final class SuggestionRow {
  private SuggestionRow() {}

  static Row of(Suggestion suggestion) {
    return new Row()
        .with(SUGGESTION.ID, suggestion.id().value())
        .with(SUGGESTION.PLAN_ID, suggestion.plan().value())
        .with(SUGGESTION.SECTION_ID, suggestion.section().value())
        .with(SUGGESTION.BLOCK_ID, suggestion.block().value())
        .with(SUGGESTION.KIND, suggestion.kind().id())
        .with(SUGGESTION.PART, suggestion.part())
        .with(SUGGESTION.AFTER_PART, suggestion.after())
        .with(SUGGESTION.LIST, suggestion.list())
        .with(SUGGESTION.BASE, suggestion.base())
        .with(SUGGESTION.PROPOSED, suggestion.proposed())
        .with(SUGGESTION.AUTHOR_KIND, suggestion.author().kind())
        .with(SUGGESTION.AUTHOR_ID, suggestion.author().id())
        .with(SUGGESTION.TAB, suggestion.tab())
        .with(SUGGESTION.AT, suggestion.at())
        .with(SUGGESTION.STATE, suggestion.state().id())
        .with(SUGGESTION.SETTLED_BY, suggestion.settledBy().map(PersonId::value))
        .with(SUGGESTION.SETTLED_AT, suggestion.settledAt());
  }

  static Suggestion suggestion(Record row) {
    return new Suggestion(
        new SuggestionId(row.get(SUGGESTION.ID)),
        new PlanId(row.get(SUGGESTION.PLAN_ID)),
        new SectionId(row.get(SUGGESTION.SECTION_ID)),
        new BlockId(row.get(SUGGESTION.BLOCK_ID)),
        Suggestion.Kind.of(row.get(SUGGESTION.KIND)),
        row.get(SUGGESTION.PART),
        row.get(SUGGESTION.AFTER_PART),
        row.get(SUGGESTION.LIST),
        row.get(SUGGESTION.BASE),
        row.get(SUGGESTION.PROPOSED),
        new Author(row.get(SUGGESTION.AUTHOR_KIND), Row.cell(row, SUGGESTION.AUTHOR_ID)),
        row.get(SUGGESTION.TAB),
        row.get(SUGGESTION.AT),
        Suggestion.State.of(row.get(SUGGESTION.STATE)),
        Row.cell(row, SUGGESTION.SETTLED_BY).map(PersonId::new),
        Row.cell(row, SUGGESTION.SETTLED_AT));
  }
}
