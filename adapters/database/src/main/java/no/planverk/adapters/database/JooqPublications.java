package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.PublicPassage.PUBLIC_PASSAGE;
import static no.planverk.adapters.database.tables.Tables.FILE;
import static no.planverk.adapters.database.tables.Tables.PUBLICATION;
import static no.planverk.adapters.database.tables.Tables.PUBLIC_FETCH;
import static no.planverk.adapters.database.tables.Tables.PUBLIC_FILE;
import static no.planverk.adapters.database.tables.Tables.PUBLIC_LOOK;
import static no.planverk.adapters.database.tables.Tables.PUBLIC_NAME;
import static no.planverk.adapters.database.tables.Tables.PUBLIC_SLUG;
import static no.planverk.adapters.database.tables.Tables.WITHDRAWAL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.Publications;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.LocalName;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.publication.Withdrawal;
import no.planverk.domain.search.Passage;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

record JooqPublications(DSLContext sql, PublicDocuments documents, AtomicBoolean changed)
    implements Publications {
  @Override
  public void add(Publication publication, String document) {
    changed.set(true);
    Row.insert(sql, PUBLICATION, List.of(rows().row(publication, document)));
    new Passages(sql).forget(earlier(publication));
    find(publication, document);
  }

  private List<UUID> earlier(Publication publication) {
    return sql.select(PUBLICATION.ID)
        .from(PUBLICATION)
        .where(
            PUBLICATION.PLAN_ID.eq(publication.plan().value()),
            PUBLICATION.SERIES.eq(publication.series().id()),
            PUBLICATION.ID.ne(publication.id()))
        .fetch(PUBLICATION.ID);
  }

  private void find(Publication publication, String document) {
    new Passages(sql)
        .keep(
            publication.id(),
            publication.language(),
            Passage.of(
                publication.facts(),
                Optional.of(document).filter(it -> !it.isEmpty()).map(documents::text)));
  }

  @Override
  public int makeFindable(int most) {
    var other = PUBLICATION.as("other");
    List<Publication> lost =
        rows()
            .standing(
                DSL.notExists(
                    DSL.selectOne()
                        .from(other)
                        .join(PUBLIC_PASSAGE)
                        .on(PUBLIC_PASSAGE.PUBLICATION_ID.eq(other.ID))
                        .where(
                            other.PLAN_ID.eq(PUBLICATION.PLAN_ID),
                            other.SERIES.eq(PUBLICATION.SERIES))));
    Map<List<Object>, Publication> newest = new LinkedHashMap<>();
    lost.forEach(it -> newest.put(List.of(it.plan(), it.series()), it));
    newest.values().stream().limit(most).forEach(it -> find(it, document(it)));
    return Math.min(most, newest.size());
  }

  private String document(Publication publication) {
    return sql.select(PUBLICATION.DOCUMENT)
        .from(PUBLICATION)
        .where(PUBLICATION.ID.eq(publication.id()))
        .fetchSingle()
        .value1();
  }

  @Override
  public void cite(UUID publication, Map<ElementId, PlanId> sources) {
    Row.insert(
        sql,
        PUBLIC_FETCH,
        sources.entrySet().stream()
            .map(
                it ->
                    new Row()
                        .with(PUBLIC_FETCH.PUBLICATION_ID, publication)
                        .with(PUBLIC_FETCH.ELEMENT_ID, it.getKey().value())
                        .with(PUBLIC_FETCH.SOURCE_PLAN_ID, it.getValue().value()))
            .toList());
  }

  @Override
  public void withdraw(Withdrawal withdrawal) {
    changed.set(true);
    sql.insertInto(WITHDRAWAL)
        .set(WITHDRAWAL.PLAN_ID, withdrawal.plan().value())
        .set(WITHDRAWAL.SLUG, withdrawal.slug().value())
        .set(WITHDRAWAL.AFTER_PUBLICATION, lastPublication(withdrawal.plan()))
        .set(WITHDRAWAL.EXPLANATION, withdrawal.explanation())
        .set(WITHDRAWAL.WITHDRAWN_AT, withdrawal.at())
        .execute();
    new Passages(sql)
        .forget(
            sql.select(PUBLICATION.ID)
                .from(PUBLICATION)
                .where(PUBLICATION.PLAN_ID.eq(withdrawal.plan().value()))
                .fetch(PUBLICATION.ID));
  }

  private Long lastPublication(PlanId plan) {
    return sql.select(DSL.coalesce(DSL.max(PUBLICATION.SEQ), DSL.val(0L)))
        .from(PUBLICATION)
        .where(PUBLICATION.PLAN_ID.eq(plan.value()))
        .fetchSingle()
        .value1();
  }

  @Override
  public List<Publication> standing(PlanId plan) {
    return rows().standing(PUBLICATION.PLAN_ID.eq(plan.value()));
  }

  private PublicationRow rows() {
    return new PublicationRow(sql, documents);
  }

  @Override
  public void show(FileHash hash) {
    changed.set(true);
    sql.insertInto(
            PUBLIC_FILE,
            PUBLIC_FILE.SHA256,
            PUBLIC_FILE.MEDIA_TYPE,
            PUBLIC_FILE.SIZE,
            PUBLIC_FILE.BYTES)
        .select(
            DSL.select(FILE.SHA256, FILE.MEDIA_TYPE, FILE.SIZE, FILE.BYTES)
                .from(FILE)
                .where(FILE.SHA256.eq(hash.hex())))
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public Look look() {
    return new JooqPublishedPages(sql, documents).look().orElse(Look.DEFAULT);
  }

  @Override
  public void choose(Look look) {
    changed.set(true);
    Row.insert(sql, PUBLIC_LOOK, List.of(LookRows.row(look)));
  }

  @Override
  public void lead(Slug slug, PlanId plan) {
    changed.set(true);
    sql.insertInto(PUBLIC_SLUG)
        .set(PUBLIC_SLUG.SLUG, slug.value())
        .set(PUBLIC_SLUG.PLAN_ID, plan.value())
        .execute();
  }

  @Override
  public void speak(Language language, List<LocalName> names) {
    changed.set(true);
    sql.deleteFrom(PUBLIC_NAME).where(PUBLIC_NAME.LANGUAGE.eq(language.tag())).execute();
    Row.insert(
        sql,
        PUBLIC_NAME,
        names.stream()
            .map(
                it ->
                    new Row()
                        .with(PUBLIC_NAME.WHAT, it.what().id())
                        .with(PUBLIC_NAME.ID, it.id())
                        .with(PUBLIC_NAME.LANGUAGE, it.language().tag())
                        .with(PUBLIC_NAME.SINGULAR, it.singular())
                        .with(PUBLIC_NAME.PLURAL, it.plural()))
            .toList());
  }

  @Override
  public void announce() {
    changed.set(true);
  }
}
