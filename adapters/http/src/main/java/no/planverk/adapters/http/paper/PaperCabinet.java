package no.planverk.adapters.http.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import no.planverk.adapters.http.Cabinet;

/** Finished papers on disk, each under a digest of what it was made from. */
public record PaperCabinet(Cabinet files) {
  /** Opens the cabinet of up to so many bytes. */
  public static PaperCabinet in(Path folder, long most, Clock clock) throws IOException {
    return new PaperCabinet(Cabinet.in(folder, ".pdf", most, clock));
  }

  Optional<KeptPaper> find(PaperKey key) {
    return files.find(key.tenant(), key.digest()).map(PaperCabinet::kept);
  }

  private static KeptPaper kept(Path file) {
    try {
      return new KeptPaper(file, Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps what {@code printing} writes; nothing of it when that throws. */
  void keep(PaperKey key, Consumer<OutputStream> printing) {
    files.keep(key.tenant(), key.digest(), printing);
  }
}
