package no.planverk.adapters.http.paper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Makes papers apart from those who ask for them, one at a time and each once, and keeps them. Who
 * asks waits a moment, which is enough for most plans, and asks again for a long one. Shared by
 * threads.
 */
public final class PrintRoom {
  private static final Logger LOG = System.getLogger(PrintRoom.class.getName());
  private static final int LONGEST_QUEUE = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration BEFORE_NEXT_TRY = Duration.ofMinutes(10);

  private final PaperCabinet cabinet;
  private final BiConsumer<Paper, OutputStream> press;
  private final Duration patience;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<PaperKey, Order> queue = new LinkedHashMap<>();
  private final Cache<PaperKey, Boolean> failed =
      Caffeine.newBuilder().expireAfterWrite(BEFORE_NEXT_TRY).maximumSize(1_000).build();

  /** What there is to give to one who asks for a paper. */
  public sealed interface Answer {
    record Ready(KeptPaper paper) implements Answer {}

    /** It is being made, after {@code before} others. */
    record Coming(int before) implements Answer {}

    /** It could not be made just now; later it may be tried again. */
    record Failed() implements Answer {}
  }

  private record Order(
      PaperKey key, Supplier<Optional<Paper>> paper, Runnable finished, CountDownLatch done) {}

  public PrintRoom(PaperCabinet cabinet, PaperPress press) {
    this(cabinet, press::print, PATIENCE);
  }

  /**
   * @param press writes a paper
   * @param patience how long one who asks waits
   */
  public PrintRoom(PaperCabinet cabinet, BiConsumer<Paper, OutputStream> press, Duration patience) {
    this.cabinet = cabinet;
    this.press = press;
    this.patience = patience;
  }

  /** The paper if it is kept already. */
  public Optional<KeptPaper> kept(PaperKey key) {
    return cabinet.find(key);
  }

  /**
   * The paper, which is ordered if it is not there.
   *
   * @param paper asked for what is to be printed when its turn comes; empty if that is gone
   * @param finished told when a paper that was ordered is kept
   */
  public Answer ask(PaperKey key, Supplier<Optional<Paper>> paper, Runnable finished) {
    Optional<KeptPaper> kept = cabinet.find(key);
    if (kept.isPresent()) {
      return new Answer.Ready(kept.get());
    }
    if (failed.getIfPresent(key) != null) {
      return new Answer.Failed();
    }
    return order(key, paper, finished)
        .flatMap(this::awaited)
        .<Answer>map(Answer.Ready::new)
        .orElseGet(() -> coming(key));
  }

  private Answer coming(PaperKey key) {
    if (failed.getIfPresent(key) != null) {
      return new Answer.Failed();
    }
    lock.lock();
    try {
      int place = new ArrayList<>(queue.keySet()).indexOf(key);
      return new Answer.Coming(place < 0 ? queue.size() : place);
    } finally {
      lock.unlock();
    }
  }

  private Optional<Order> order(PaperKey key, Supplier<Optional<Paper>> paper, Runnable finished) {
    lock.lock();
    try {
      Order waiting = queue.get(key);
      if (waiting != null || queue.size() >= LONGEST_QUEUE) {
        return Optional.ofNullable(waiting);
      }
      Order order = new Order(key, paper, finished, new CountDownLatch(1));
      queue.put(key, order);
      if (queue.size() == 1) {
        Thread.ofVirtual().name("print-room").start(() -> work(order));
      }
      return Optional.of(order);
    } finally {
      lock.unlock();
    }
  }

  private Optional<KeptPaper> awaited(Order order) {
    try {
      return order.done().await(patience.toMillis(), TimeUnit.MILLISECONDS)
          ? cabinet.find(order.key())
          : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private void work(Order first) {
    Optional<Order> next = Optional.of(first);
    while (next.isPresent()) {
      make(next.get());
      next = after(next.get());
    }
  }

  /** An order stays in the queue while it is made, so that nobody orders the same again. */
  private Optional<Order> after(Order made) {
    lock.lock();
    try {
      queue.remove(made.key());
      return queue.values().stream().findFirst();
    } finally {
      lock.unlock();
      made.done().countDown();
    }
  }

  private void make(Order order) {
    try {
      Optional<Paper> paper = order.paper().get();
      if (paper.isPresent()) {
        PaperKey key = PaperKey.of(order.key().tenant(), paper.get());
        cabinet.keep(key, out -> press.accept(paper.get(), out));
        order.finished().run();
      }
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      failed.put(order.key(), true);
      LOG.log(Level.ERROR, "A paper was not made", e);
    }
  }
}
