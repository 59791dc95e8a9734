package no.planverk.infra;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;

/** Askers who go on, as fast as they are answered, until this is closed. */
final class Flood implements AutoCloseable {
  private final ExecutorService askers;
  private final AtomicBoolean goesOn = new AtomicBoolean(true);
  private final Map<Integer, LongAdder> answers = new ConcurrentHashMap<>();
  private final long began = System.nanoTime();

  private Flood(int askers) {
    this.askers = Executors.newFixedThreadPool(askers);
  }

  /**
   * @param request gives the status of its answer
   */
  static Flood of(int askers, IntSupplier request) {
    Flood flood = new Flood(askers);
    for (int asker = 0; asker < askers; asker++) {
      flood.askers.execute(() -> flood.ask(request));
    }
    return flood;
  }

  private void ask(IntSupplier request) {
    while (goesOn.get()) {
      answers.computeIfAbsent(request.getAsInt(), it -> new LongAdder()).increment();
    }
  }

  /** Answers with this status, for each second until now. */
  double perSecond(int status) {
    double seconds = (System.nanoTime() - began) / 1e9;
    return answers.getOrDefault(status, new LongAdder()).sum() / seconds;
  }

  @Override
  public void close() {
    goesOn.set(false);
    askers.close();
  }
}
