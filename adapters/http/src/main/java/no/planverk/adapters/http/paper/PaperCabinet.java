package no.planverk.adapters.http.paper;

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
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finished papers in a folder, one folder in it for each municipality, up to a number of bytes: the
 * ones that nobody has asked for the longest go first. What is lost is only made again. Shared by
 * threads, and by nodes that share the disk.
 */
public final class PaperCabinet {
  private static final String FINISHED = ".pdf";
  private static final String UNFINISHED = ".part";

  private final Path folder;
  private final long most;
  private final Clock clock;

  private PaperCabinet(Path folder, long most, Clock clock) {
    this.folder = folder;
    this.most = most;
    this.clock = clock;
  }

  /** Opens the cabinet, and clears away what was being made when the service last stopped. */
  public static PaperCabinet in(Path folder, long most, Clock clock) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : files.filter(it -> it.toString().endsWith(UNFINISHED)).toList()) {
        Files.deleteIfExists(file);
      }
    }
    return new PaperCabinet(folder, most, clock);
  }

  Optional<KeptPaper> find(PaperKey key) {
    Path file = file(key, FINISHED);
    try {
      KeptPaper kept = new KeptPaper(file, Files.size(file));
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      return Optional.of(kept);
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps what {@code printing} writes; nothing of it when that throws. */
  void keep(PaperKey key, Consumer<OutputStream> printing) {
    Path unfinished = file(key, UNFINISHED);
    try {
      Files.createDirectories(unfinished.getParent());
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        printing.accept(out);
      }
      Path finished = file(key, FINISHED);
      Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
      Files.setLastModifiedTime(finished, FileTime.from(clock.instant()));
      makeRoomBeside(finished);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      clear(unfinished);
    }
  }

  private Path file(PaperKey key, String ending) {
    return folder.resolve(key.tenant().value()).resolve(key.digest() + ending);
  }

  private static void clear(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void makeRoomBeside(Path newest) throws IOException {
    List<Sheet> sheets = sheets();
    long all = sheets.stream().mapToLong(Sheet::bytes).sum();
    sheets.removeIf(it -> it.file().equals(newest));
    sheets.sort(Comparator.comparing(Sheet::asked));
    for (Sheet oldest : sheets) {
      if (all <= most) {
        return;
      }
      Files.deleteIfExists(oldest.file());
      all -= oldest.bytes();
    }
  }

  private List<Sheet> sheets() throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : files.filter(it -> it.toString().endsWith(FINISHED)).toList()) {
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
