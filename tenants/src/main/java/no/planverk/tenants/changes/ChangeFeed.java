package no.planverk.tenants.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.BackgroundWork;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Login;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a node which tenants have changed, so that it drops their pages: looks once a second, on a
 * thread and a connection of its own. When the connection is lost it seeks a new one and then says
 * that everything has changed.
 */
public final class ChangeFeed implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
  private static final Duration EVERY_SECOND = Duration.ofSeconds(1);

  private final Cell cell;
  private final ChangeListener listener;
  private final Duration interval;
  private final BackgroundWork looks;

  private ChangeFeed(Cell cell, ChangeListener listener, Duration interval) {
    this.cell = cell;
    this.listener = listener;
    this.interval = interval;
    this.looks = BackgroundWork.start("change-feed", Duration.ofSeconds(5), this::listen);
  }

  /** Begins at once; the first thing the listener hears is that everything has changed. */
  public static ChangeFeed start(Cell cell, ChangeListener listener) {
    return start(cell, listener, EVERY_SECOND);
  }

  static ChangeFeed start(Cell cell, ChangeListener listener, Duration interval) {
    return new ChangeFeed(cell, listener, interval);
  }

  private void listen(BackgroundWork work) {
    do {
      try (Connection connection = cell.connect(Login.REGISTRY)) {
        follow(connection, work);
      } catch (SQLException | DataAccessException lost) {
        LOG.warn("The feed of changes was lost and is sought again: {}", lost.getMessage());
      } catch (RuntimeException broken) {
        LOG.error("A listener to changes failed; the feed begins anew", broken);
      }
    } while (!work.stoppedWithin(interval));
  }

  private void follow(Connection connection, BackgroundWork work) {
    var poll = new ChangePoll(connection, ChangePoll.PUBLISHED);
    listener.everythingChanged();
    while (!work.stoppedWithin(interval)) {
      Set<TenantId> changed = poll.look();
      if (poll.hasSlept()) {
        listener.everythingChanged();
      }
      changed.forEach(listener::changed);
    }
  }

  @Override
  public void close() {
    looks.close();
  }
}
