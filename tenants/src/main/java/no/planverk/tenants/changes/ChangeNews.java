package no.planverk.tenants.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Login;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which tenants something has changed since it was last asked, over a connection of its
 * own. For one thread.
 */
public final class ChangeNews implements AutoCloseable {
  private final Cell cell;
  private final String kind;
  private @Nullable Connection connection;
  private @Nullable ChangePoll poll;

  private ChangeNews(Cell cell, String kind) {
    this.cell = cell;
    this.kind = kind;
  }

  /** Of journals that have grown. */
  public static ChangeNews ofJournals(Cell cell) {
    return new ChangeNews(cell, ChangePoll.JOURNAL);
  }

  /** Of what the public sees. */
  public static ChangeNews ofPublished(Cell cell) {
    return new ChangeNews(cell, ChangePoll.PUBLISHED);
  }

  /** Of what people have sent in. */
  public static ChangeNews ofSent(Cell cell) {
    return new ChangeNews(cell, ChangePoll.SENT);
  }

  /** Empty when it cannot know, so that any tenant may have news: at first, or after a loss. */
  public Optional<Set<TenantId>> look() {
    ChangePoll listening = poll;
    if (listening == null) {
      begin();
      return Optional.empty();
    }
    try {
      Set<TenantId> news = listening.look();
      return listening.hasSlept() ? Optional.empty() : Optional.of(news);
    } catch (DataAccessException lost) {
      close();
      throw lost;
    }
  }

  private void begin() {
    close();
    try {
      Connection fresh = cell.connect(Login.REGISTRY);
      connection = fresh;
      poll = new ChangePoll(fresh, kind);
    } catch (SQLException away) {
      throw new DataAccessException("the changes cannot be read", away);
    }
  }

  @Override
  public void close() {
    poll = null;
    Connection old = connection;
    connection = null;
    if (old == null) {
      return;
    }
    try {
      old.close();
    } catch (SQLException alreadyGone) {
      throw new DataAccessException("a connection was not closed", alreadyGone);
    }
  }
}
