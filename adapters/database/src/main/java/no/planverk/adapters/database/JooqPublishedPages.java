package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.PUBLICATION;
import static no.planverk.adapters.database.tables.Tables.PUBLIC_FETCH;
import static no.planverk.adapters.database.tables.Tables.PUBLIC_FILE;
import static no.planverk.adapters.database.tables.Tables.PUBLIC_NAME;
import static no.planverk.adapters.database.tables.Tables.PUBLIC_SLUG;
import static no.planverk.adapters.database.tables.Tables.WITHDRAWAL;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.planverk.application.port.Files;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.PublishedPages;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.LocalName;
import no.planverk.domain.catalogue.LocalNames;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.publication.Citation;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.publication.Withdrawal;
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.SearchWords;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What the tenant's public role may read: nine tables, and no plan among them. */
record JooqPublishedPages(DSLContext sql, PublicDocuments documents) implements PublishedPages {
  @Override
  public PlanAddress at(Slug slug) {
    return newestLead(PUBLIC_SLUG.PLAN_ID, PUBLIC_SLUG.SLUG, slug.value())
        .map(plan -> standingAt(slug, plan))
        .orElseGet(PlanAddress.Unknown::new);
  }

  /** An address that nothing was ever published at is unknown, though a plan has claimed it. */
  private PlanAddress standingAt(Slug slug, UUID plan) {
    List<Publication> standing = rows().standing(PUBLICATION.PLAN_ID.eq(plan));
    Optional<String> explanation = newestExplanation(plan);
    if (standing.isEmpty() && explanation.isEmpty()) {
      return new PlanAddress.Unknown();
    }
    Slug address =
        newestLead(PUBLIC_SLUG.SLUG, PUBLIC_SLUG.PLAN_ID, plan).map(Slug::new).orElseThrow();
    if (!slug.equals(address)) {
      return new PlanAddress.Moved(address);
    }
    return standing.isEmpty()
        ? new PlanAddress.Withdrawn(slug, explanation.orElseThrow())
        : new PlanAddress.Open(slug, standing);
  }

  private <W, K> Optional<W> newestLead(Field<W> wanted, Field<K> by, K known) {
    return sql.select(wanted)
        .from(PUBLIC_SLUG)
        .where(by.eq(known))
        .orderBy(PUBLIC_SLUG.SEQ.desc())
        .limit(1)
        .fetchOptional(wanted);
  }

  private Optional<String> newestExplanation(UUID plan) {
    return sql.select(WITHDRAWAL.EXPLANATION)
        .from(WITHDRAWAL)
        .where(WITHDRAWAL.PLAN_ID.eq(plan))
        .orderBy(WITHDRAWAL.SEQ.desc())
        .limit(1)
        .fetchOptional(WITHDRAWAL.EXPLANATION);
  }

  @Override
  public List<PlanAddress.Open> all() {
    Map<PlanId, List<Publication>> standing =
        rows().standing(DSL.noCondition()).stream()
            .collect(Collectors.groupingBy(Publication::plan));
    return sql
        .select(PUBLIC_SLUG.PLAN_ID, PUBLIC_SLUG.SLUG)
        .distinctOn(PUBLIC_SLUG.PLAN_ID)
        .from(PUBLIC_SLUG)
        .orderBy(PUBLIC_SLUG.PLAN_ID, PUBLIC_SLUG.SEQ.desc())
        .fetch()
        .stream()
        .filter(row -> standing.containsKey(new PlanId(row.value1())))
        .map(
            row ->
                new PlanAddress.Open(
                    new Slug(row.value2()),
                    standing.getOrDefault(new PlanId(row.value1()), List.of())))
        .toList();
  }

  @Override
  public List<Withdrawal> withdrawnAfter(Instant moment) {
    return sql.select(
            WITHDRAWAL.PLAN_ID, WITHDRAWAL.SLUG, WITHDRAWAL.EXPLANATION, WITHDRAWAL.WITHDRAWN_AT)
        .from(WITHDRAWAL)
        .where(WITHDRAWAL.WITHDRAWN_AT.gt(moment))
        .fetch(
            row ->
                new Withdrawal(
                    new PlanId(row.value1()), new Slug(row.value2()), row.value3(), row.value4()));
  }

  private PublicationRow rows() {
    return new PublicationRow(sql, documents);
  }

  @Override
  public Optional<PublishedText> text(UUID publication) {
    return sql.select(PUBLICATION.DOCUMENT)
        .from(PUBLICATION)
        .where(PUBLICATION.ID.eq(publication), PublicationRow.notWithdrawn())
        .fetchOptional(PUBLICATION.DOCUMENT)
        .map(documents::text);
  }

  @Override
  public List<Citation> citations() {
    return sql.select(
            PUBLIC_FETCH.PUBLICATION_ID,
            PUBLICATION.PLAN_ID,
            PUBLIC_FETCH.ELEMENT_ID,
            PUBLIC_FETCH.SOURCE_PLAN_ID)
        .from(PUBLIC_FETCH)
        .join(PUBLICATION)
        .on(PUBLICATION.ID.eq(PUBLIC_FETCH.PUBLICATION_ID))
        .where(PublicationRow.notWithdrawn())
        .fetch(
            row ->
                new Citation(
                    row.value1(),
                    new PlanId(row.value2()),
                    new ElementId(row.value3()),
                    new PlanId(row.value4())));
  }

  @Override
  public List<Match> search(Collection<UUID> publications, SearchWords words, int most) {
    return new Passages(sql).search(publications, words, most);
  }

  @Override
  public List<Excerpt> excerpts(List<Match> matches, SearchWords words) {
    return new Passages(sql).excerpts(matches, words);
  }

  @Override
  public List<String> wordsLike(String word, int most) {
    return new Passages(sql).wordsLike(word, most);
  }

  @Override
  public Optional<Look> look() {
    return LookRows.newest(sql);
  }

  @Override
  public Optional<Files.Stored> file(FileHash hash) {
    return sql.select(PUBLIC_FILE.MEDIA_TYPE, PUBLIC_FILE.BYTES)
        .from(PUBLIC_FILE)
        .where(PUBLIC_FILE.SHA256.eq(hash.hex()))
        .fetchOptional(
            row ->
                new Files.Stored(
                    hash, row.get(PUBLIC_FILE.MEDIA_TYPE), row.get(PUBLIC_FILE.BYTES)));
  }

  @Override
  public LocalNames names() {
    return new LocalNames(
        sql.select(
                PUBLIC_NAME.WHAT,
                PUBLIC_NAME.ID,
                PUBLIC_NAME.LANGUAGE,
                PUBLIC_NAME.SINGULAR,
                PUBLIC_NAME.PLURAL)
            .from(PUBLIC_NAME)
            .fetch(
                row ->
                    new LocalName(
                        LocalName.Thing.of(row.get(PUBLIC_NAME.WHAT)),
                        row.get(PUBLIC_NAME.ID),
                        Language.of(row.get(PUBLIC_NAME.LANGUAGE)),
                        row.get(PUBLIC_NAME.SINGULAR),
                        Row.cell(row, PUBLIC_NAME.PLURAL))));
  }
}
