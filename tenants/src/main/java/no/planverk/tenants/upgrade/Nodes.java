package no.planverk.tenants.upgrade;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.tenants.release.Changelog;
import no.planverk.tenants.release.Phase;
import no.planverk.tenants.release.Release;
import org.jooq.DSLContext;

/**
 * The nodes that serve this cell: each says once in a while that it lives, and which build it is.
 */
final class Nodes {
  /** A node that has said nothing for so long is dead, or serves nobody. */
  private static final Duration SILENCE = Duration.ofMinutes(2);

  private Nodes() {}

  static void alive(UUID node, String name, DSLContext cell) {
    cell.execute(
        """
        INSERT INTO cell.node (id, name, newest_release, seen_at) VALUES (?, ?, ?, now())
        ON CONFLICT (id) DO UPDATE SET seen_at = now()
        """,
        node,
        name,
        Changelog.newestRelease());
    cell.execute("DELETE FROM cell.node WHERE seen_at < now() - interval '1 day'");
  }

  static void gone(UUID node, DSLContext cell) {
    cell.execute("DELETE FROM cell.node WHERE id = ?", node);
  }

  /** The first step that takes away what a node which lives may still use. */
  static Optional<Blocked> blocked(List<Release> releases, DSLContext cell) {
    return releases.stream()
        .filter(it -> it.phase() == Phase.CONTRACT)
        .flatMap(it -> older(it, cell).stream().map(node -> new Blocked(it, node)))
        .findFirst();
  }

  private static List<String> older(Release release, DSLContext cell) {
    return cell.fetch(
            """
            SELECT name FROM cell.node
            WHERE newest_release < ? AND seen_at > now() - make_interval(secs => ?)
            ORDER BY seen_at DESC
            """,
            release.number(),
            SILENCE.toSeconds())
        .map(row -> row.get("name", String.class));
  }

  /** A step that waits for a node to be replaced by one of a newer build. */
  record Blocked(Release release, String node) {
    List<Release> before(List<Release> releases) {
      return releases.stream().filter(it -> it.number() < release.number()).toList();
    }

    @Override
    public String toString() {
      return "release %d (%s) takes away what node %s may still use; replace it, and migrate again"
          .formatted(release.number(), release.name(), node);
    }
  }
}
