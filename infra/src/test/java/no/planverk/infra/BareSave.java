package no.planverk.infra;

import no.planverk.domain.tenant.TenantId;

/**
 * The statements that a save sends to PostgreSQL, in one transaction of pgbench: what is left of a
 * save without the service.
 *
 * @param plan whose texts are written
 * @param texts how many it has
 */
record BareSave(TenantId tenant, String plan, int texts) {
  private static final String ROLE_AND_TEXT =
      """
      \\set which random(1, %3$d)
      BEGIN;
      SELECT set_config('role', '%1$s_rw', true);
      SELECT type, stage FROM t_%1$s.plan WHERE id = '%2$s' FOR SHARE;
      SELECT id AS block, section_id AS section, version FROM t_%1$s.block
      WHERE plan_id = '%2$s' ORDER BY id LIMIT 1 OFFSET :which - 1 \\gset
      SELECT id, rich_text, version FROM t_%1$s.block WHERE id = ':block' FOR UPDATE;
      SELECT key FROM t_%1$s.plan_file WHERE plan_id = '%2$s';
      UPDATE t_%1$s.block SET rich_text = rich_text || '', version = version + 1 WHERE id = ':block';
      SELECT * FROM t_%1$s.text_revision WHERE block_id = ':block' ORDER BY to_at DESC LIMIT 1;
      """;
  private static final String GONE_ON =
      """
      UPDATE t_%1$s.text_revision SET to_at = now() WHERE id = (
        SELECT id FROM t_%1$s.text_revision WHERE block_id = ':block' ORDER BY to_at DESC LIMIT 1);
      """;
  private static final String BEGUN =
      """
      INSERT INTO t_%1$s.text_revision (id, plan_id, section_id, block_id, author_kind, tab, from_at, to_at, rich_text)
      SELECT gen_random_uuid(), plan_id, section_id, id, 'token', '', now(), now(), rich_text
      FROM t_%1$s.block WHERE id = ':block';
      INSERT INTO t_%1$s.journal (at, actor_kind, act, object_kind, object_id, plan_id, revision_before, revision_after)
      VALUES (now(), 'token', 'edit', 'block', ':block', '%2$s', :version, :version + 1);
      INSERT INTO cell.change (kind) VALUES ('journal');
      """;
  private static final String TOLD =
      """
      INSERT INTO t_%1$s.plan_event (plan_id, kind, author_kind, tab, section_id, block_id, revision, at)
      VALUES ('%2$s', 'text', 'token', '', ':section', ':block', :version + 1, now());
      COMMIT;
      """;

  /** As somebody types: the revision goes on. */
  String typed() {
    return of(ROLE_AND_TEXT + GONE_ON + TOLD);
  }

  /** As a program sends it: a revision and a line in the journal each time. */
  String edited() {
    return of(ROLE_AND_TEXT + BEGUN + TOLD);
  }

  private String of(String statements) {
    return statements.formatted(tenant, plan, texts);
  }
}
