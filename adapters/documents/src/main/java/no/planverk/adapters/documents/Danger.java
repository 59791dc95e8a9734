package no.planverk.adapters.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.planverk.application.port.RichTexts.Finding;
import no.planverk.domain.input.FaultCode;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what is refused in HTML from outside, rather than cleaned: nobody writes it by mistake. */
final class Danger {
  private static final Set<String> EMBEDDING =
      Set.of("iframe", "frame", "object", "embed", "applet", "link", "video", "audio", "source");
  private static final Set<String> ADDRESSES =
      Set.of(
          "href",
          "src",
          "action",
          "formaction",
          "xlink:href",
          "data",
          "poster",
          "background",
          "srcset",
          "cite",
          "longdesc",
          "manifest");

  private final Set<String> fileKeys;
  private final List<Finding> findings = new ArrayList<>();

  private Danger(Set<String> fileKeys) {
    this.fileKeys = fileKeys;
  }

  static List<Finding> in(Document fragment, Set<String> fileKeys) {
    Danger danger = new Danger(fileKeys);
    fragment.getAllElements().forEach(danger::inspect);
    return danger.findings;
  }

  private void inspect(Element element) {
    String tag = element.normalName();
    if (tag.equals("script")) {
      findings.add(new Finding(FaultCode.SCRIPT, "<script>"));
    }
    if (EMBEDDING.contains(tag)) {
      findings.add(new Finding(FaultCode.FOREIGN_RESOURCE, "<" + tag + ">"));
    }
    if (tag.equals("style") && loads(element.data())) {
      findings.add(new Finding(FaultCode.FOREIGN_RESOURCE, "<style>"));
    }
    for (Attribute attribute : element.attributes()) {
      inspect(tag, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
    }
  }

  private void inspect(String tag, String name, String value) {
    if (name.startsWith("on")) {
      findings.add(new Finding(FaultCode.EVENT_ATTRIBUTE, name));
    } else if (ADDRESSES.contains(name) && isScript(value)) {
      findings.add(new Finding(FaultCode.SCRIPT_ADDRESS, name));
    } else if (name.equals("style") && loads(value)) {
      findings.add(new Finding(FaultCode.FOREIGN_RESOURCE, "style"));
    } else if (tag.equals("img") && name.equals("srcset")) {
      findings.add(new Finding(FaultCode.FOREIGN_RESOURCE, "srcset"));
    } else if (tag.equals("img") && name.equals("src")) {
      image(value);
    }
  }

  private void image(String source) {
    if (fileKeys.contains(source)) {
      return;
    }
    boolean foreign = source.contains(":") || source.startsWith("//");
    findings.add(
        new Finding(
            foreign ? FaultCode.FOREIGN_RESOURCE : FaultCode.IMAGE_WITHOUT_FILE,
            Entry.shown(source)));
  }

  private static boolean isScript(String address) {
    String bare = address.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    return bare.startsWith("javascript:")
        || bare.startsWith("vbscript:")
        || bare.startsWith("data:");
  }

  private static boolean loads(String css) {
    String bare = css.toLowerCase(Locale.ROOT);
    return bare.contains("url(") || bare.contains("@import") || bare.contains("expression(");
  }
}
