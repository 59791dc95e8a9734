package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.PLAN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Significance;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.Source;
import no.planverk.domain.plan.SourceKind;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.publication.Slug;
import org.jooq.Field;
import org.jooq.Record;

/** The head of a plan as a row. */
final class PlanRow {
  static final List<Field<?>> COLUMNS =
      List.of(
          PLAN.TYPE,
          PLAN.TITLE,
          PLAN.SUBTITLE,
          PLAN.LANGUAGE,
          PLAN.PERIOD_FROM,
          PLAN.PERIOD_TO,
          PLAN.OWNER_NAME,
          PLAN.OWNER_UNIT_ID,
          PLAN.OWNER_PERSON_ID,
          PLAN.THEMES,
          PLAN.SIGNIFICANCE,
          PLAN.SIGNIFICANCE_REASON,
          PLAN.SOURCE_KIND,
          PLAN.SOURCE_REF,
          PLAN.OPEN_TO_STAFF,
          PLAN.SLUG,
          PLAN.STAGE,
          PLAN.CREATED_AT,
          PLAN.CHANGED_AT,
          PLAN.VERSION);

  private PlanRow() {}

  /** All that can change of a head, save for when and how often it did. */
  static Row head(Plan plan) {
    PlanFacts facts = plan.facts();
    return new Row()
        .with(PLAN.TYPE, facts.type().id())
        .with(PLAN.TITLE, facts.title().value())
        .with(PLAN.SUBTITLE, facts.subtitle())
        .with(PLAN.LANGUAGE, facts.language().tag())
        .with(PLAN.PERIOD_FROM, facts.period().flatMap(Period::from))
        .with(PLAN.PERIOD_TO, facts.period().flatMap(Period::to))
        .with(PLAN.OWNER_NAME, facts.owner().map(Owner::name))
        .with(PLAN.OWNER_UNIT_ID, facts.owner().flatMap(Owner::unit).map(UnitId::value))
        .with(PLAN.OWNER_PERSON_ID, facts.owner().flatMap(Owner::person).map(PersonId::value))
        .with(PLAN.THEMES, facts.themes().stream().map(Theme::id).toArray(String[]::new))
        .with(PLAN.SIGNIFICANCE, facts.significance().map(Significance::id))
        .with(PLAN.SIGNIFICANCE_REASON, facts.significanceReason())
        .with(PLAN.SOURCE_KIND, facts.source().map(it -> it.kind().id()))
        .with(PLAN.SOURCE_REF, facts.source().map(Source::reference))
        .with(PLAN.OPEN_TO_STAFF, plan.openToStaff())
        .with(PLAN.SLUG, plan.slug().map(Slug::value))
        .with(PLAN.STAGE, plan.stage().map(Stage::id));
  }

  static PlanFacts facts(Record row, FactRows.Lists lists) {
    return new PlanFacts(
        type(row),
        new Title(row.get(PLAN.TITLE)),
        Row.cell(row, PLAN.SUBTITLE),
        Language.of(row.get(PLAN.LANGUAGE)),
        period(row),
        owner(row),
        lists.parents(),
        lists.replaces(),
        Row.cell(row, PLAN.SIGNIFICANCE).map(Significance::of),
        Row.cell(row, PLAN.SIGNIFICANCE_REASON),
        lists.sdg(),
        Arrays.stream(row.get(PLAN.THEMES)).map(Theme::of).toList(),
        lists.externalIds(),
        Row.cell(row, PLAN.SOURCE_KIND)
            .map(kind -> new Source(SourceKind.of(kind), row.get(PLAN.SOURCE_REF))));
  }

  static PlanType type(Record row) {
    String type = row.get(PLAN.TYPE);
    return PlanTypes.find(type)
        .orElseThrow(() -> new IllegalStateException("there is no plan type " + type));
  }

  static Optional<Period> period(Record row) {
    Optional<Integer> from = Row.cell(row, PLAN.PERIOD_FROM);
    Optional<Integer> to = Row.cell(row, PLAN.PERIOD_TO);
    return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new Period(from, to));
  }

  private static Optional<Owner> owner(Record row) {
    return Row.cell(row, PLAN.OWNER_NAME)
        .map(
            name ->
                new Owner(
                    name,
                    Row.cell(row, PLAN.OWNER_UNIT_ID).map(UnitId::new),
                    Row.cell(row, PLAN.OWNER_PERSON_ID).map(PersonId::new)));
  }
}
