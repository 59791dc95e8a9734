package no.planverk.adapters.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.application.Expected;
import no.planverk.domain.Sha256;

/** Strong entity tags (RFC 9110 § 8.8.3): a revision, or the hash of what a list holds. */
final class Etag {
  private static final Pattern REVISION = Pattern.compile("\"r(\\d{1,18})\"");

  private Etag() {}

  static String of(long revision) {
    return "\"r" + revision + "\"";
  }

  /** The tag of a list: it changes when anything in {@code content} does. */
  static String ofList(String content) {
    return "\"h" + Sha256.hex(content) + "\"";
  }

  /** The revision that If-Match names; a tag that names none matches nothing. */
  static Expected expected(String ifMatch) {
    if (ifMatch.strip().equals("*")) {
      return Expected.ANY;
    }
    Optional<Long> revision = Optional.empty();
    for (String tag : ifMatch.split(",", -1)) {
      Matcher form = REVISION.matcher(tag.strip());
      if (form.matches()) {
        revision = Optional.of(Long.valueOf(form.group(1)));
      }
    }
    return revision.map(Expected::revision).orElseGet(() -> Expected.revision(-1));
  }

  /** Whether If-None-Match or If-Match names the tag. Weakness is no difference when reading. */
  static boolean names(String header, String etag) {
    for (String tag : header.split(",", -1)) {
      String bare = tag.strip().startsWith("W/") ? tag.strip().substring(2) : tag.strip();
      if (bare.equals("*") || bare.equals(etag)) {
        return true;
      }
    }
    return false;
  }
}
