package no.planverk.tenants.registry;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.application.port.ServiceNotices;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.ServiceNotice;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.DatabaseAway;
import no.planverk.tenants.RegistryConnection;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What staff are told, in the registry. Those that go on are read once a second at most. */
public final class NoticeRegistry implements ServiceNotices {
  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final List<Language> LANGUAGES =
      List.of(Language.NB, Language.NN, Language.DA, Language.EN);
  private static final String COLUMNS =
      """
      SELECT id, text_nb, text_nn, text_da, text_en, from_at, until_at, ended_at, added_by,
        ARRAY(SELECT tenant_id FROM registry.notice_tenant WHERE notice_id = id) AS tenants
      FROM registry.notice\s""";

  private final RegistryConnection registry;
  private volatile @Nullable Known last;

  NoticeRegistry(RegistryConnection registry) {
    this.registry = registry;
  }

  /** What was read, and when by the machine's own count. */
  private record Known(List<ServiceNotice> notices, long readAt) {
    boolean isFresh() {
      return System.nanoTime() - readAt < FRESH.toNanos();
    }
  }

  @Override
  public void add(ServiceNotice notice) {
    registry.in(sql -> add(notice, sql));
    last = null;
  }

  private static int add(ServiceNotice notice, DSLContext sql) {
    List<@Nullable Object> values = new ArrayList<>(List.of(notice.id()));
    LANGUAGES.forEach(it -> values.add(notice.texts().get(it)));
    values.add(notice.from().toString());
    values.add(notice.until().toString());
    values.add(notice.by().orElse(null));
    sql.execute(
        """
        INSERT INTO registry.notice
          (id, text_nb, text_nn, text_da, text_en, from_at, until_at, added_by)
        VALUES (?, ?, ?, ?, ?, CAST(? AS timestamptz), CAST(? AS timestamptz), ?)
        """,
        values.toArray());
    for (TenantId tenant : notice.tenants()) {
      sql.execute(
          "INSERT INTO registry.notice_tenant (notice_id, tenant_id) VALUES (?, ?)",
          notice.id(),
          tenant.value());
    }
    return notice.tenants().size();
  }

  @Override
  public List<ServiceNotice> all() {
    return registry.in(
        sql -> sql.fetch(COLUMNS + "ORDER BY from_at DESC, id").map(NoticeRegistry::notice));
  }

  /** Answers with what was read last while the registry is away, or with nothing. */
  @Override
  public List<ServiceNotice> current() {
    Known known = last;
    if (known == null || !known.isFresh()) {
      known = new Known(read(known), System.nanoTime());
      last = known;
    }
    return known.notices();
  }

  private List<ServiceNotice> read(@Nullable Known before) {
    try {
      return registry.in(
          sql ->
              sql.fetch(COLUMNS + "WHERE ended_at IS NULL AND until_at > now() ORDER BY from_at")
                  .map(NoticeRegistry::notice));
    } catch (DatabaseAway away) {
      return before == null ? List.of() : before.notices();
    }
  }

  @Override
  public boolean end(UUID id, Instant at) {
    boolean ended =
        registry.in(
            sql ->
                sql.execute(
                        """
                        UPDATE registry.notice SET ended_at = CAST(? AS timestamptz)
                        WHERE id = ? AND ended_at IS NULL AND until_at > CAST(? AS timestamptz)
                        """,
                        at.toString(),
                        id,
                        at.toString())
                    == 1);
    last = null;
    return ended;
  }

  private static ServiceNotice notice(Record row) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : LANGUAGES) {
      String text = row.get("text_" + language.tag(), String.class);
      if (text != null) {
        texts.put(language, text);
      }
    }
    Set<TenantId> tenants =
        Stream.of(row.get("tenants", String[].class))
            .map(TenantId::new)
            .collect(Collectors.toSet());
    return new ServiceNotice(
        row.get("id", UUID.class),
        texts,
        tenants,
        row.get("from_at", OffsetDateTime.class).toInstant(),
        row.get("until_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.get("ended_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.get("added_by", String.class)));
  }
}
