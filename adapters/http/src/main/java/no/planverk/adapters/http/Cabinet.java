package no.planverk.adapters.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.planverk.domain.tenant.TenantId;

/**
 * Finished files in a folder, one folder in it for each municipality, up to a number of bytes: the
 * ones that nobody has asked for the longest go first. What is lost is only made again. Shared by
 * threads, and by nodes that share the disk.
 */
public final class Cabinet {
  private static final String UNFINISHED = ".part";

  /** Once there is too much, so much of what fits stays, so that making room is rare. */
  private static final double KEPT = 0.9;

  private final Path folder;
  private final String ending;
  private final long most;
  private final Clock clock;
  private final AtomicLong held = new AtomicLong();

  private Cabinet(Path folder, String ending, long most, Clock clock) {
    this.folder = folder;
    this.ending = ending;
    this.most = most;
    this.clock = clock;
  }

  /**
   * Opens the cabinet, and clears away what was being made when the service last stopped.
   *
   * @param ending of the files, such as {@code .pdf}
   */
  public static Cabinet in(Path folder, String ending, long most, Clock clock) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : files.filter(it -> it.toString().endsWith(UNFINISHED)).toList()) {
        Files.deleteIfExists(file);
      }
    }
    Cabinet cabinet = new Cabinet(folder, ending, most, clock);
    cabinet.held.set(cabinet.sheets().stream().mapToLong(Sheet::bytes).sum());
    return cabinet;
  }

  /** The file of that name, which counts as asked for now. */
  public Optional<Path> find(TenantId tenant, String name) {
    Path file = file(tenant, name, ending);
    try {
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      return Optional.of(file);
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files of the municipality, in no order. */
  public List<Path> all(TenantId tenant) {
    Path own = folder.resolve(tenant.value());
    if (!Files.isDirectory(own)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(own)) {
      return files.filter(it -> it.toString().endsWith(ending)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps what {@code writing} writes; nothing of it when that throws. */
  public void keep(TenantId tenant, String name, Consumer<OutputStream> writing) {
    Path unfinished = file(tenant, name, UNFINISHED);
    try {
      Files.createDirectories(unfinished.getParent());
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        writing.accept(out);
      }
      Path finished = file(tenant, name, ending);
      Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
      Files.setLastModifiedTime(finished, FileTime.from(clock.instant()));
      if (held.addAndGet(Files.size(finished)) > most) {
        makeRoomBeside(finished);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      clear(unfinished);
    }
  }

  public void forget(TenantId tenant, String name) {
    clear(file(tenant, name, ending));
  }

  private Path file(TenantId tenant, String name, String end) {
    return folder.resolve(tenant.value()).resolve(name + end);
  }

  private static void clear(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void makeRoomBeside(Path newest) throws IOException {
    List<Sheet> sheets = sheets();
    long all = sheets.stream().mapToLong(Sheet::bytes).sum();
    boolean tooMuch = all > most;
    sheets.removeIf(it -> it.file().equals(newest));
    sheets.sort(Comparator.comparing(Sheet::asked));
    for (Sheet oldest : sheets) {
      if (!tooMuch || all <= most * KEPT) {
        break;
      }
      Files.deleteIfExists(oldest.file());
      all -= oldest.bytes();
    }
    held.set(all);
  }

  private List<Sheet> sheets() throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
        BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
        sheets.add(new Sheet(file, facts.size(), facts.lastModifiedTime()));
      }
    } catch (NoSuchFileException takenByAnotherNode) {
      return sheets;
    }
    return sheets;
  }

  private record Sheet(Path file, long bytes, FileTime asked) {}
}
