package no.planverk.infra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Readers who come as fast as they are answered, for some seconds, each to the one of so many
 * tenants that is as popular as towns are (Zipf with exponent 1).
 *
 * @param without how many of the most popular nobody goes to
 */
record Crowd(int readers, int seconds, int tenants, int without) {
  /** How long each answer took, in microseconds, the shortest first. */
  long[] times(IntFunction<Object> work) throws Exception {
    double[] upTo = new double[tenants - without];
    double sum = 0;
    for (int place = 0; place < upTo.length; place++) {
      sum += 1.0 / (place + 1);
      upTo[place] = sum;
    }
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Callable<List<Long>>> all = new ArrayList<>();
    for (int reader = 0; reader < readers; reader++) {
      Random random = new Random(reader);
      all.add(() -> read(work, upTo, random, end));
    }
    List<Long> took = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
      for (Future<List<Long>> reader : threads.invokeAll(all)) {
        took.addAll(reader.get());
      }
    }
    return took.stream().mapToLong(it -> it).sorted().toArray();
  }

  double perSecond(IntFunction<Object> work) throws Exception {
    return times(work).length / (double) seconds;
  }

  private List<Long> read(IntFunction<Object> work, double[] upTo, Random random, long end) {
    List<Long> took = new ArrayList<>();
    while (System.nanoTime() < end) {
      int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
      int place = Math.min(upTo.length - 1, found < 0 ? -found - 1 : found);
      long began = System.nanoTime();
      Object answer = work.apply(without + place);
      if (answer != null) {
        took.add((System.nanoTime() - began) / 1_000);
      }
    }
    return took;
  }
}
