package no.planverk.tenants;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Work on a thread of its own, which goes on until it is closed and is waited for then. */
public final class BackgroundWork implements AutoCloseable {
  private static final Duration LONG = Duration.ofDays(10_000);

  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Duration patience;
  private final Thread thread;

  private BackgroundWork(String name, Duration patience, Consumer<BackgroundWork> work) {
    this.patience = patience;
    this.thread = Thread.ofPlatform().daemon().name(name).unstarted(() -> work.accept(this));
  }

  /**
   * Begins at once.
   *
   * @param patience for how long closing waits until what is in hand is done
   * @param work asks what it is given whether to go on
   */
  public static BackgroundWork start(
      String name, Duration patience, Consumer<BackgroundWork> work) {
    BackgroundWork started = new BackgroundWork(name, patience, work);
    started.thread.start();
    return started;
  }

  /** Pauses for that time, and answers true as soon as it is to stop. */
  public boolean stoppedWithin(Duration pause) {
    try {
      return stopped.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Pauses until it is to stop. */
  public void awaitStop() {
    stoppedWithin(LONG);
  }

  @Override
  public void close() {
    stopped.countDown();
    try {
      thread.join(patience);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
