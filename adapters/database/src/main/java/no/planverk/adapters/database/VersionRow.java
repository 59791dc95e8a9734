package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.VERSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.ContentHash;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.plan.StageChange;
import no.planverk.domain.plan.Version;
import no.planverk.domain.plan.VersionLife;
import no.planverk.domain.publication.Series;
import org.jooq.Field;
import org.jooq.Record;

/** A frozen text as a row; without its document it is what the register knows of a version. */
final class VersionRow {
  static final List<Field<?>> COLUMNS =
      List.of(
          VERSION.PLAN_ID,
          VERSION.SERIES,
          VERSION.NUMBER,
          VERSION.CORRECTION,
          VERSION.LANGUAGE,
          VERSION.HASH,
          VERSION.HASH_ALGORITHM,
          VERSION.REASON,
          VERSION.DECISION_BODY,
          VERSION.DECISION_BODY_ID,
          VERSION.DECISION_DAY,
          VERSION.DECISION_CASE,
          VERSION.LEGAL_BASIS,
          VERSION.IN_FORCE_FROM,
          VERSION.FROZEN_AT);

  private VersionRow() {}

  /** The version as it stands on a day, by the steps of its plan's life. */
  static Version version(Record row, List<StageChange> steps, LocalDate today) {
    VersionLife life = VersionLife.of(row.get(VERSION.NUMBER), steps);
    return new Version(
        new PlanId(row.get(VERSION.PLAN_ID)),
        row.get(VERSION.NUMBER),
        row.get(VERSION.CORRECTION),
        Language.of(row.get(VERSION.LANGUAGE)),
        hash(row),
        decision(row).orElseThrow(),
        life.inForceFrom(),
        Row.cell(row, VERSION.REASON),
        row.get(VERSION.FROZEN_AT),
        life.standingOn(today));
  }

  static FrozenText frozen(Record row, Map<ElementId, String> internalTexts) {
    return new FrozenText(
        new PlanId(row.get(VERSION.PLAN_ID)),
        Series.of(row.get(VERSION.SERIES)),
        row.get(VERSION.NUMBER),
        row.get(VERSION.CORRECTION),
        Language.of(row.get(VERSION.LANGUAGE)),
        row.get(VERSION.DOCUMENT),
        internalTexts,
        hash(row),
        Row.cell(row, VERSION.REASON),
        decision(row),
        Row.cell(row, VERSION.IN_FORCE_FROM),
        row.get(VERSION.FROZEN_AT));
  }

  private static ContentHash hash(Record row) {
    return new ContentHash(row.get(VERSION.HASH), row.get(VERSION.HASH_ALGORITHM));
  }

  private static Optional<Decision> decision(Record row) {
    return Row.cell(row, VERSION.DECISION_BODY)
        .map(
            body ->
                new Decision(
                    body,
                    Row.cell(row, VERSION.DECISION_BODY_ID).map(BodyId::new),
                    row.get(VERSION.DECISION_DAY),
                    Row.cell(row, VERSION.DECISION_CASE),
                    Row.cell(row, VERSION.LEGAL_BASIS)));
  }
}
