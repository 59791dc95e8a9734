package no.planverk.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.planverk.domain.tenant.TenantId;
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
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread;

  private ChangeFeed(Cell cell, ChangeListener listener, Duration interval) {
    this.cell = cell;
    this.listener = listener;
    this.interval = interval;
    this.thread = Thread.ofPlatform().daemon().name("change-feed").unstarted(this::listen);
  }

  /** Begins at once; the first thing the listener hears is that everything has changed. */
  public static ChangeFeed start(Cell cell, ChangeListener listener) {
    return start(cell, listener, EVERY_SECOND);
  }

  static ChangeFeed start(Cell cell, ChangeListener listener, Duration interval) {
    var feed = new ChangeFeed(cell, listener, interval);
    feed.thread.start();
    return feed;
  }

  private void listen() {
    do {
      try (Connection connection = cell.connect(Login.REGISTRY)) {
        follow(connection);
      } catch (SQLException | DataAccessException lost) {
        LOG.warn("The feed of changes was lost and is sought again: {}", lost.getMessage());
      } catch (RuntimeException broken) {
        LOG.error("A listener to changes failed; the feed begins anew", broken);
      }
    } while (!stoppedWithinInterval());
  }

  private void follow(Connection connection) {
    var poll = new ChangePoll(connection, ChangePoll.PUBLISHED);
    listener.everythingChanged();
    while (!stoppedWithinInterval()) {
      Set<TenantId> changed = poll.look();
      if (poll.hasSlept()) {
        listener.everythingChanged();
      }
      changed.forEach(listener::changed);
    }
  }

  private boolean stoppedWithinInterval() {
    try {
      return stopped.await(interval.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void close() {
    stopped.countDown();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
