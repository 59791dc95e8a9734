package no.planverk.adapters.publication;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import no.planverk.adapters.http.Cabinet;
import no.planverk.adapters.http.Digest;
import no.planverk.adapters.http.StoredAnswer;
import no.planverk.domain.tenant.TenantId;

/**
 * Pages on disk: those that memory has no room for, and what can be shown while the database is
 * away, after a restart too. They are written apart from the requests, in the order in which they
 * were made. A page counts as fresh within the run of the service that made it; what an earlier run
 * left is only for need. Shared by threads.
 */
final class PageShelf implements AutoCloseable {
  private static final Logger LOG = System.getLogger(PageShelf.class.getName());
  private static final int WAITING = 1_000;

  private final Cabinet files;
  private final long run = new SecureRandom().nextLong();
  private final Set<Place> leaving = ConcurrentHashMap.newKeySet();
  private final ExecutorService writer =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().daemon().name("page-shelf").factory(),
          new ThreadPoolExecutor.CallerRunsPolicy());

  PageShelf(Cabinet files) {
    this.files = files;
  }

  private record Place(TenantId tenant, String address) {}

  /** A page as it was made on a day under a count of changes, by this run or an earlier one. */
  record Kept(String address, PageMemory.Page page, boolean ofThisRun) {}

  void keep(TenantId tenant, String address, PageMemory.Page page) {
    later(() -> files.keep(tenant, name(address), out -> write(address, page, out)));
  }

  /** From now on there is no such page, although its file may stand a little longer. */
  void forget(TenantId tenant, String address) {
    Place place = new Place(tenant, address);
    leaving.add(place);
    later(
        () -> {
          files.forget(tenant, name(address));
          leaving.remove(place);
        });
  }

  Optional<Kept> find(TenantId tenant, String address) {
    if (leaving.contains(new Place(tenant, address))) {
      return Optional.empty();
    }
    return files
        .find(tenant, name(address))
        .flatMap(this::read)
        .filter(it -> it.address().equals(address));
  }

  /** What is kept of the municipality, by the addresses that it is kept under. */
  List<String> addresses(TenantId tenant) throws InterruptedException {
    writeAll();
    return files.all(tenant).stream().map(PageShelf::address).flatMap(Optional::stream).toList();
  }

  private void writeAll() throws InterruptedException {
    CountDownLatch written = new CountDownLatch(1);
    writer.execute(written::countDown);
    written.await();
  }

  private static String name(String address) {
    return Digest.of(address.getBytes(StandardCharsets.UTF_8));
  }

  private void later(Runnable work) {
    writer.execute(
        () -> {
          try {
            work.run();
          } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "A page is not kept on disk: " + e.getMessage());
          }
        });
  }

  private void write(String address, PageMemory.Page page, OutputStream file) {
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.writeUTF(address);
      out.writeLong(run);
      out.writeLong(page.changes());
      out.writeLong(page.day().toEpochDay());
      page.answer().write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that cannot be read is none: another node may have taken it away. */
  private Optional<Kept> read(Path file) {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      String address = in.readUTF();
      boolean ours = in.readLong() == run;
      long changes = in.readLong();
      LocalDate day = LocalDate.ofEpochDay(in.readLong());
      return Optional.of(
          new Kept(address, new PageMemory.Page(StoredAnswer.read(in), changes, day), ours));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException broken) {
      LOG.log(Level.WARNING, "A page on disk cannot be read: " + broken.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<String> address(Path file) {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      return Optional.of(in.readUTF());
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** Writes what still waits. */
  @Override
  public void close() {
    writer.close();
  }
}
