package no.planverk.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.tenant.TenantId;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * Tells which tenants' journals have grown since it was last asked, over a connection of its own.
 * For one thread.
 */
public final class JournalNews implements AutoCloseable {
  private final Cell cell;
  private @Nullable Connection connection;
  private @Nullable ChangePoll poll;

  public JournalNews(Cell cell) {
    this.cell = cell;
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
      poll = new ChangePoll(fresh, ChangePoll.JOURNAL);
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
