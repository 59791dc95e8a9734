package no.planverk.application.port;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Series;

/**
 * A plan's text on its way into a Word document.
 *
 * @param internal internal texts as clean HTML, where they were asked for
 * @param pictures the files that the text shows
 * @param version which frozen text it is; none for the working text as it stood on {@code day}
 */
public record WordPaper(
    PublishedText text,
    Map<ElementId, String> internal,
    Map<FileHash, Files.Stored> pictures,
    Optional<Named> version,
    LocalDate day,
    String currency) {
  public WordPaper {
    internal = Map.copyOf(internal);
    pictures = Map.copyOf(pictures);
  }

  /** A frozen text by its series, number and correction. */
  public record Named(Series series, int number, int correction) {}
}
