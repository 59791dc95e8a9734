package no.planverk.adapters.publication;

import io.helidon.common.uri.UriQuery;
import java.util.Set;
import no.planverk.adapters.http.StoredAnswer;
import no.planverk.adapters.http.paper.ShareCard;
import no.planverk.application.publishing.ReadPublicFile.PublicFile;
import no.planverk.domain.catalogue.FileHash;

/** Figures, attachments and the sheet of colours. */
final class PublicFiles {
  private static final int LONGEST_KEPT = 2 * 1024 * 1024;
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final Set<String> SHOWN_BY_BROWSERS =
      Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "application/pdf");

  private final Library library;
  private final MessagePages messagePages;

  PublicFiles(Library library, MessagePages messagePages) {
    this.library = library;
    this.messagePages = messagePages;
  }

  /** Anything but pictures and PDF is saved rather than shown: it could be a page of its own. */
  Outcome file(Site site, FileHash hash) {
    return library
        .file(site.tenant(), hash)
        .map(PublicFiles::shown)
        .orElseGet(() -> messagePages.nothingHere(site));
  }

  /** The logo that the municipality has now; its address names its bytes, so it is kept long. */
  Outcome logo(Site site, FileHash hash) {
    return site.look()
        .logo()
        .filter(hash::equals)
        .flatMap(it -> library.file(site.tenant(), it))
        .<Outcome>map(
            it ->
                new Outcome.Shown(
                    StoredAnswer.file(it.mediaType(), FOR_EVER, false, it.bytes()), true))
        .orElseGet(() -> messagePages.nothingHere(site));
  }

  /** What others show beside a link to the site. */
  Outcome picture(Site site) {
    return picture(site, "", site.words().get("front.title", site.tenant().name()));
  }

  /**
   * What others show beside a link to a page.
   *
   * @param above what sort of page it is
   */
  static Outcome picture(Site site, String above, String title) {
    byte[] png = ShareCard.draw(above, title, site.tenant().name(), site.look().colour());
    return new Outcome.Shown(
        StoredAnswer.file("image/png", "public, max-age=86400", false, png).readableFromAnywhere(),
        true);
  }

  /** The colours of the municipality; for a year where the address names just these. */
  Outcome themeSheet(Site site, UriQuery query) {
    boolean named = query.first("v").filter(site.colours().hash()::equals).isPresent();
    return new Outcome.Shown(
        StoredAnswer.text(
                "text/css; charset=utf-8",
                named ? FOR_EVER : "public, max-age=60",
                site.colours().bytes())
            .readableFromAnywhere(),
        false);
  }

  private static Outcome shown(PublicFile file) {
    return new Outcome.Shown(
        StoredAnswer.file(
            file.mediaType(),
            "public, max-age=86400",
            !SHOWN_BY_BROWSERS.contains(file.mediaType()),
            file.bytes()),
        file.bytes().length <= LONGEST_KEPT);
  }
}
