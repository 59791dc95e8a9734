package no.planverk.adapters.workspace;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.domain.catalogue.RichText;

/**
 * Rich text as the staff's pages show it: pictures get the address of their file. The text is
 * clean, so every attribute stands in double quotes.
 */
record ShownText(String figures) {
  private static final Pattern SOURCE = Pattern.compile("(<img\\b[^>]*?\\bsrc=\")([^\"]*)\"");

  String of(RichText text) {
    return of(text.html());
  }

  String of(String html) {
    return SOURCE
        .matcher(html)
        .replaceAll(it -> Matcher.quoteReplacement(it.group(1) + figures + it.group(2) + '"'));
  }
}
