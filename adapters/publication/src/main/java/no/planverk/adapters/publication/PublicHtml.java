package no.planverk.adapters.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.adapters.http.paper.PaperPictures;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.publication.PublishedFile;

/**
 * Rich text for a place on a page: pictures get the address of their file, headings the level below
 * what they stand under, tables room to scroll. The text is clean and well formed: every {@code <}
 * that is not markup is escaped, and every attribute stands in double quotes.
 */
final class PublicHtml {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*+)((?:[^>\"]++|\"[^\"]*+\")*+)>");
  private static final Pattern SOURCE = Pattern.compile("\\bsrc=\"([^\"]*)\"");
  private static final int DEEPEST = 6;

  private final Map<String, String> addresses = new HashMap<>();
  private final String roomToScroll;

  private PublicHtml(
      Function<FileHash, String> address, List<PublishedFile> files, String roomToScroll) {
    for (PublishedFile file : files) {
      addresses.put(escaped(file.key()), address.apply(file.hash()));
    }
    this.roomToScroll = roomToScroll;
  }

  static PublicHtml onPage(Site site, List<PublishedFile> files, String tableLabel) {
    return new PublicHtml(
        site::file,
        files,
        "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\""
            + escaped(tableLabel)
            + "\">");
  }

  /** For paper, on which nothing scrolls. */
  static PublicHtml onPaper(List<PublishedFile> files) {
    return new PublicHtml(it -> PaperPictures.address(it.hex()), files, "<div>");
  }

  /** The text under a heading of that level. */
  String under(RichText text, int level) {
    return TAG.matcher(text.html()).replaceAll(it -> Matcher.quoteReplacement(tag(it, level)));
  }

  private String tag(MatchResult tag, int level) {
    boolean ends = !tag.group(1).isEmpty();
    String name = tag.group(2);
    return switch (name) {
      case "img" -> "<img" + SOURCE.matcher(tag.group(3)).replaceAll(this::source) + ">";
      case "table" -> ends ? "</table></div>" : roomToScroll + tag.group();
      case "h2", "h3", "h4", "h5", "h6" ->
          "<" + tag.group(1) + heading(name, level) + tag.group(3) + ">";
      default -> tag.group();
    };
  }

  // A key that names no file of the text shows nothing, and asks no one for anything.
  private String source(MatchResult found) {
    return "src=\"" + addresses.getOrDefault(found.group(1), "data:,") + '"';
  }

  private static String heading(String name, int level) {
    return "h" + Math.min(DEEPEST, Integer.parseInt(name.substring(1)) - 1 + level);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
