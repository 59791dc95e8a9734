package no.planverk.adapters.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.Tenant;

/**
 * The languages that the pages around the plans speak, and how a choice is kept from page to page.
 */
record SiteLanguages(Tenant tenant, Entrance entrance) {
  static final List<Language> ALL = List.of(Language.NB, Language.NN, Language.DA, Language.EN);

  /** A link or a form of ours, as our templates write them. */
  private static final Pattern LEADS =
      Pattern.compile("(<a[^>]* href|action)=\"(/[^\"?#]*)(\\?[^\"#]*)?(#[^\"]*)?\"([^>]*>)");

  /** The page that is shown, in each language. */
  List<LinkView> choices() {
    Language spoken = entrance.language().orElse(tenant.language());
    return ALL.stream()
        .map(
            it ->
                new LinkView(
                    name(it), Optional.of(address(it)), it == spoken, Optional.of(it.tag())))
        .toList();
  }

  private String address(Language language) {
    String query = entrance.query();
    return query + (query.isEmpty() ? "?" : "&") + Entrance.PARAMETER + "=" + language.tag();
  }

  private static String name(Language language) {
    return switch (language) {
      case NB -> "Bokmål";
      case NN -> "Nynorsk";
      case DA -> "Dansk";
      default -> "English";
    };
  }

  /** A page of ours whose links to pages of ours keep the language that was asked for. */
  byte[] kept(byte[] html) {
    if (entrance.language().isEmpty()) {
      return html;
    }
    String tag = entrance.language().get().tag();
    return LEADS
        .matcher(new String(html, StandardCharsets.UTF_8))
        .replaceAll(
            it -> Matcher.quoteReplacement(isPage(it.group(2)) ? kept(it, tag) : it.group()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private boolean isPage(String path) {
    String base = entrance.base(tenant);
    return path.startsWith(base + "/")
        && PublicAddress.of(path.substring(base.length()))
            .filter(SiteLanguages::speaks)
            .isPresent();
  }

  private static boolean speaks(PublicAddress address) {
    return switch (address) {
      case PublicAddress.Front(),
          PublicAddress.Overview(),
          PublicAddress.TextPage _,
          PublicAddress.ChapterPage _,
          PublicAddress.WholePage _,
          PublicAddress.ChangesPage _,
          PublicAddress.Search(),
          PublicAddress.Everywhere(),
          PublicAddress.Thread(),
          PublicAddress.ElementPage _,
          PublicAddress.SdgOverview(),
          PublicAddress.SdgPage _,
          PublicAddress.AccessibilityPage(),
          PublicAddress.DataPage() ->
          true;
      default -> false;
    };
  }

  /** A link names the language in its query, a form in a field of its own. */
  private static String kept(MatchResult lead, String tag) {
    if (lead.group(1).equals("action")) {
      return lead.group()
          + "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(Entrance.PARAMETER, tag);
    }
    String wish = Entrance.PARAMETER + "=" + tag;
    String query = lead.group(3) == null ? "?" + wish : lead.group(3) + "&amp;" + wish;
    String fragment = lead.group(4) == null ? "" : lead.group(4);
    return lead.group(1) + "=\"" + lead.group(2) + query + fragment + '"' + lead.group(5);
  }
}
