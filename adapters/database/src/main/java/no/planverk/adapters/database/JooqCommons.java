package no.planverk.adapters.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.planverk.application.port.Commons;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.search.CommonText;
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.Passage;
import no.planverk.domain.search.SearchWords;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.CommonsDatabase;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What is found from every municipality, in a schema of its own; it is searched as a municipality's
 * own texts are.
 */
public final class JooqCommons implements Commons {
  private static final Table<Record> MUNICIPALITY = table("municipality");
  private static final Table<Record> TEXT = table("common_text");
  private static final Field<UUID> PUBLICATION =
      DSL.field(DSL.name("publication_id"), SQLDataType.UUID);
  private static final Field<String> TENANT = DSL.field(DSL.name("tenant"), SQLDataType.CLOB);
  private static final Field<String> SLUG = DSL.field(DSL.name("slug"), SQLDataType.CLOB);
  private static final Field<Boolean> HEARD = DSL.field(DSL.name("heard"), SQLDataType.BOOLEAN);
  private static final Field<String> TYPE = DSL.field(DSL.name("plan_type"), SQLDataType.CLOB);
  private static final Field<String> TITLE = DSL.field(DSL.name("title"), SQLDataType.CLOB);
  private static final Field<String> LANGUAGE = DSL.field(DSL.name("language"), SQLDataType.CLOB);

  private final CommonsDatabase database;

  public JooqCommons(CommonsDatabase database) {
    this.database = database;
  }

  private static Table<Record> table(String name) {
    return DSL.table(DSL.name("commons", name));
  }

  @Override
  public boolean isOpen(TenantId tenant) {
    return database.consenting(sql -> sql.fetchExists(MUNICIPALITY, TENANT.eq(tenant.value())));
  }

  @Override
  public void open(TenantId tenant, Instant at) {
    database.consenting(
        sql ->
            sql.insertInto(MUNICIPALITY)
                .set(TENANT, tenant.value())
                .set(
                    DSL.field(DSL.name("consented_at"), SQLDataType.TIMESTAMPWITHTIMEZONE),
                    at.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute());
  }

  @Override
  public void close(TenantId tenant) {
    database.consenting(
        sql -> sql.deleteFrom(MUNICIPALITY).where(TENANT.eq(tenant.value())).execute());
  }

  @Override
  public Map<UUID, CommonText> held(TenantId tenant) {
    return database.copying(sql -> texts(sql, TENANT.eq(tenant.value())));
  }

  @Override
  public void put(CommonText text, List<Passage> passages) {
    database.copying(
        sql -> {
          int added =
              sql.insertInto(TEXT)
                  .set(PUBLICATION, text.publication())
                  .set(TENANT, text.tenant().value())
                  .set(SLUG, text.slug().value())
                  .set(HEARD, text.heard())
                  .set(TYPE, text.type())
                  .set(TITLE, text.title())
                  .set(LANGUAGE, text.language().tag())
                  .onConflictDoNothing()
                  .execute();
          if (added == 1) {
            new Passages(sql).keep(text.publication(), text.language(), passages);
          }
          return added;
        });
  }

  @Override
  public void take(TenantId tenant, Collection<UUID> publications) {
    database.copying(
        sql ->
            sql.deleteFrom(TEXT)
                .where(TENANT.eq(tenant.value()), PUBLICATION.in(publications))
                .execute());
  }

  @Override
  public List<Match> search(SearchWords words, int most) {
    return database.reading(sql -> new Passages(sql).search(words, most));
  }

  @Override
  public Map<UUID, CommonText> texts(Collection<Match> matches) {
    UUID[] publications = matches.stream().map(Match::publication).distinct().toArray(UUID[]::new);
    return database.reading(sql -> texts(sql, PUBLICATION.eq(DSL.any(publications))));
  }

  private static Map<UUID, CommonText> texts(DSLContext sql, Condition which) {
    Map<UUID, CommonText> texts = new LinkedHashMap<>();
    sql.select(PUBLICATION, TENANT, SLUG, HEARD, TYPE, TITLE, LANGUAGE)
        .from(TEXT)
        .where(which)
        .forEach(
            row ->
                texts.put(
                    row.value1(),
                    new CommonText(
                        row.value1(),
                        new TenantId(row.value2()),
                        new Slug(row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        Language.of(row.value7()))));
    return texts;
  }

  @Override
  public List<Excerpt> excerpts(List<Match> matches, SearchWords words) {
    return database.reading(sql -> new Passages(sql).excerpts(matches, words));
  }

  @Override
  public List<String> wordsLike(String word, int most) {
    return database.reading(sql -> new Passages(sql).wordsLike(word, most));
  }
}
