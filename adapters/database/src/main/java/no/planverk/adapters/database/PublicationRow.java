package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.PUBLICATION;
import static no.planverk.adapters.database.tables.Tables.WITHDRAWAL;

import java.util.Comparator;
import java.util.List;
import no.planverk.application.port.PublicDocuments;
import no.planverk.domain.catalogue.ContentHash;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** A publication as a row, read by those who publish and by the public alike. */
record PublicationRow(DSLContext sql, PublicDocuments documents) {
  private static final List<Field<?>> COLUMNS =
      List.of(
          PUBLICATION.SEQ,
          PUBLICATION.ID,
          PUBLICATION.PLAN_ID,
          PUBLICATION.SLUG,
          PUBLICATION.SERIES,
          PUBLICATION.NUMBER,
          PUBLICATION.CORRECTION,
          PUBLICATION.LANGUAGE,
          PUBLICATION.FACTS,
          PUBLICATION.HASH,
          PUBLICATION.HASH_ALGORITHM,
          PUBLICATION.PUBLISHED_AT);

  /** Published after its plan was last withdrawn. */
  static Condition notWithdrawn() {
    return PUBLICATION.SEQ.gt(
        DSL.coalesce(
            DSL.field(
                DSL.select(DSL.max(WITHDRAWAL.AFTER_PUBLICATION))
                    .from(WITHDRAWAL)
                    .where(WITHDRAWAL.PLAN_ID.eq(PUBLICATION.PLAN_ID))),
            DSL.val(0L)));
  }

  /** The newest publishing of each text that is not withdrawn, oldest first. */
  List<Publication> standing(Condition which) {
    return sql
        .select(COLUMNS)
        .distinctOn(
            PUBLICATION.PLAN_ID, PUBLICATION.SERIES, PUBLICATION.NUMBER, PUBLICATION.CORRECTION)
        .from(PUBLICATION)
        .where(which.and(notWithdrawn()))
        .orderBy(
            PUBLICATION.PLAN_ID,
            PUBLICATION.SERIES,
            PUBLICATION.NUMBER,
            PUBLICATION.CORRECTION,
            PUBLICATION.SEQ.desc())
        .fetch()
        .stream()
        .sorted(Comparator.comparing(row -> row.get(PUBLICATION.SEQ)))
        .map(this::publication)
        .toList();
  }

  private Publication publication(Record row) {
    return new Publication(
        row.get(PUBLICATION.ID),
        new PlanId(row.get(PUBLICATION.PLAN_ID)),
        new Slug(row.get(PUBLICATION.SLUG)),
        Series.of(row.get(PUBLICATION.SERIES)),
        row.get(PUBLICATION.NUMBER),
        row.get(PUBLICATION.CORRECTION),
        Language.of(row.get(PUBLICATION.LANGUAGE)),
        documents.facts(row.get(PUBLICATION.FACTS)),
        new ContentHash(row.get(PUBLICATION.HASH), row.get(PUBLICATION.HASH_ALGORITHM)),
        row.get(PUBLICATION.PUBLISHED_AT));
  }

  Row row(Publication publication, String document) {
    return new Row()
        .with(PUBLICATION.ID, publication.id())
        .with(PUBLICATION.PLAN_ID, publication.plan().value())
        .with(PUBLICATION.SLUG, publication.slug().value())
        .with(PUBLICATION.SERIES, publication.series().id())
        .with(PUBLICATION.NUMBER, publication.number())
        .with(PUBLICATION.CORRECTION, publication.correction())
        .with(PUBLICATION.LANGUAGE, publication.language().tag())
        .with(PUBLICATION.FACTS, documents.write(publication.facts()))
        .with(PUBLICATION.DOCUMENT, document)
        .with(PUBLICATION.HASH, publication.hash().hex())
        .with(PUBLICATION.HASH_ALGORITHM, publication.hash().algorithm())
        .with(PUBLICATION.PUBLISHED_AT, publication.publishedAt());
  }
}
