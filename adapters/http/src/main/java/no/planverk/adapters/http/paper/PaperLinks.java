package no.planverk.adapters.http.paper;

import java.util.regex.Pattern;
import no.planverk.adapters.http.WebAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Links on paper: each says in words where it leads; what leads nowhere is no link. */
final class PaperLinks {
  private static final Pattern ELSEWHERE = Pattern.compile("(https?|mailto|tel):.+");
  private static final Pattern IN_PLACE = Pattern.compile("#.+");

  private final WebAddress site;

  PaperLinks(WebAddress site) {
    this.site = site;
  }

  void settle(Document paper) {
    for (Element link : paper.select("a")) {
      if (link.closest("svg") == null) {
        settle(paper, link);
      }
    }
  }

  private void settle(Document paper, Element link) {
    String href = link.attr("href").strip();
    String target = href.startsWith("/") ? site.at(href) : href;
    String words = words(link);
    boolean leads =
        IN_PLACE.matcher(target).matches()
            ? paper.getElementById(target.substring(1)) != null
            : ELSEWHERE.matcher(target).matches();
    if (!leads || words.isBlank() || link.selectFirst("h1,h2,h3,h4,h5,h6,p,ul,table") != null) {
      link.unwrap();
      return;
    }
    link.attr("href", target).attr("title", words);
  }

  private static String words(Element link) {
    String words = link.text().isBlank() ? link.select("img").attr("alt") : link.text();
    return words.replaceAll("\\s+", " ").strip();
  }
}
