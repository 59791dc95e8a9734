package no.planverk.adapters.http.paper;

import java.nio.charset.StandardCharsets;
import no.planverk.adapters.http.Digest;
import no.planverk.domain.publication.Look;

/** What is to be printed: a page, the colours of its municipality, and the page's pictures. */
public record Paper(PaperPage page, Look look, PaperPictures pictures) {
  /** Raised when the same page comes out of the press otherwise than before. */
  private static final int EDITION = 1;

  /** The same for papers that look the same but for the note at their foot. */
  public String digest() {
    String all = EDITION + look.colour() + page.wide() + page.owner() + page.html();
    return Digest.of(all.getBytes(StandardCharsets.UTF_8));
  }
}
