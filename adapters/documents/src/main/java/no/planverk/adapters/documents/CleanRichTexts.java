package no.planverk.adapters.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.planverk.application.port.Ids;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.writing.TextPart;
import org.jsoup.nodes.Document;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Cleans HTML with the OWASP sanitizer to the elements that plans are written in, and anchors every
 * paragraph, list item, table and figure.
 */
public final class CleanRichTexts implements RichTexts {
  private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");
  private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("h2", "h3", "h4", "p", "strong", "em", "br", "sub", "sup", "span")
          .allowElements("ul", "ol", "li", "blockquote", "figure", "figcaption", "img", "a")
          .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
          .allowWithoutAttributes("a", "img", "span", "table")
          .allowUrlProtocols("http", "https", "mailto", "tel")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("alt")
          .onElements("img")
          .allowAttributes("src")
          .matching((element, attribute, value) -> value)
          .onElements("img")
          .allowAttributes("scope")
          .matching(SCOPE)
          .onElements("th")
          .allowAttributes("colspan", "rowspan")
          .matching(WHOLE)
          .onElements("th", "td")
          .allowAttributes("start")
          .matching(WHOLE)
          .onElements("ol")
          .allowAttributes("lang")
          .matching(TAG)
          .globally()
          .allowAttributes("data-id")
          .matching((element, attribute, value) -> Anchors.isAnchor(value) ? value : null)
          .onElements("p", "li", "table", "figure")
          .toFactory();

  private final Ids ids;

  public CleanRichTexts(Ids ids) {
    this.ids = ids;
  }

  @Override
  public Cleaning clean(String html, Set<String> fileKeys, Set<String> taken) {
    Document given = Anchors.parse(html);
    List<Finding> refused = Danger.in(given, fileKeys);
    if (!refused.isEmpty()) {
      return new Refused(refused);
    }
    Set<String> dropped = new LinkedHashSet<>();
    String clean = POLICY.sanitize(html, new Dropping(), dropped);
    Document fragment = Anchors.parse(clean);
    List<Finding> findings = new ArrayList<>();
    dropped.forEach(it -> findings.add(new Finding(FaultCode.DROPPED_MARKUP, it)));
    if (findings.isEmpty() && !fragment.body().html().equals(given.body().html())) {
      findings.add(new Finding(FaultCode.DROPPED_MARKUP, firstDifference(given, fragment)));
    }
    if (Anchors.give(fragment, taken, ids)) {
      findings.add(new Finding(FaultCode.REPEATED_ANCHOR, "data-id"));
    }
    return new Cleaned(said(fragment), findings);
  }

  @Override
  public List<TextPart> parts(RichText text) {
    return TextParts.of(text);
  }

  @Override
  public Optional<RichText> joined(List<TextPart> parts) {
    return TextParts.joined(parts);
  }

  @Override
  public String words(String html) {
    return TextParts.words(html);
  }

  /** Where repaired markup begins to differ from what was given. */
  private static String firstDifference(Document given, Document fragment) {
    String before = given.body().html();
    String after = fragment.body().html();
    int same = 0;
    while (same < Math.min(before.length(), after.length())
        && before.charAt(same) == after.charAt(same)) {
      same++;
    }
    return Entry.shown(before.substring(Math.max(0, before.lastIndexOf('<', same))));
  }

  private static Optional<RichText> said(Document fragment) {
    boolean empty = !fragment.body().hasText() && fragment.body().select("img, table").isEmpty();
    return empty ? Optional.empty() : Optional.of(new RichText(fragment.body().html()));
  }

  /** Notes what the sanitizer drops. */
  private static final class Dropping implements HtmlChangeListener<Set<String>> {
    @Override
    public void discardedTag(Set<String> dropped, String elementName) {
      dropped.add("<" + elementName + ">");
    }

    @Override
    public void discardedAttributes(Set<String> dropped, String tagName, String... attributeNames) {
      for (String attribute : attributeNames) {
        dropped.add(tagName + " " + attribute);
      }
    }
  }
}
