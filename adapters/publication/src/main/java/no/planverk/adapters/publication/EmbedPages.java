package no.planverk.adapters.publication;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.http.StoredAnswer;
import no.planverk.adapters.publication.view.CardView;
import no.planverk.adapters.publication.view.EmbedView;
import no.planverk.adapters.publication.view.EmbedView.BranchView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.SdgOverviewView.SliceView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Slug;

/** Makes parts of the site that stand in pages of others, in a frame or by our small script. */
final class EmbedPages {
  private static final int WIDTH = 600;
  private static final int HEIGHT = 480;

  private final Library library;
  private final Templates templates;
  private final SdgPages sdgPages;
  private final MessagePages messagePages;

  EmbedPages(Library library, Templates templates, SdgPages sdgPages, MessagePages messagePages) {
    this.library = library;
    this.templates = templates;
    this.sdgPages = sdgPages;
    this.messagePages = messagePages;
  }

  Outcome show(Site site, PublicAddress.EmbedPage page) {
    return switch (page) {
      case PublicAddress.EmbedPlans() -> plans(site);
      case PublicAddress.EmbedWheel() -> wheel(site);
      case PublicAddress.EmbedGoals(Slug slug) ->
          current(site, slug)
              .flatMap(
                  shown -> library.text(site.tenant(), shown).map(it -> goals(site, shown, it)))
              .orElseGet(() -> messagePages.nothingHere(site));
    };
  }

  private Outcome plans(Site site) {
    List<CardView> cards =
        site.plans().stream()
            .map(ListedPlan::of)
            .flatMap(Optional::stream)
            .map(new Cards(site)::card)
            .toList();
    return part(
        site, "overview.title", "embed.plans.whole", site.overview(), cards, List.of(), List.of());
  }

  private Outcome wheel(Site site) {
    return part(
        site,
        "sdg.title",
        "embed.sdg.whole",
        site.sdg(),
        List.of(),
        sdgPages.wheel(site),
        List.of());
  }

  private Outcome goals(Site site, Publication shown, PublishedText text) {
    Wording words = site.words();
    return answer(
        site,
        shown.facts().title(),
        LinkView.to(words.get("embed.goals.whole"), site.plan(shown.slug())),
        List.of(),
        List.of(),
        text.topElements().map(it -> branch(site, shown.slug(), it)).toList());
  }

  private static BranchView branch(Site site, Slug slug, PublishedElement element) {
    return new BranchView(
        site.words().kind(element.kind()),
        LinkView.to(element.title(), site.plan(slug) + "#" + Signposts.anchor(element.placement())),
        element.children().stream().map(it -> branch(site, slug, it)).toList());
  }

  private Outcome part(
      Site site,
      String title,
      String whole,
      String address,
      List<CardView> plans,
      List<SliceView> wheel,
      List<BranchView> goals) {
    Wording words = site.words();
    return answer(
        site, words.get(title), LinkView.to(words.get(whole), address), plans, wheel, goals);
  }

  private Outcome answer(
      Site site,
      String title,
      LinkView whole,
      List<CardView> plans,
      List<SliceView> wheel,
      List<BranchView> goals) {
    EmbedView view =
        new EmbedView(
            site.words(),
            title,
            site.tenant().name(),
            whole,
            site.styleSheet(),
            site.theme(),
            plans,
            wheel,
            goals);
    return new Outcome.Shown(
        PublicSite.page(site.spoken(templates.render("embed.jte", Map.of("embed", view))))
            .frameable(),
        true);
  }

  private Optional<Publication> current(Site site, Slug slug) {
    return library.at(site.tenant(), slug) instanceof PlanAddress.Open open
        ? open.current()
        : Optional.empty();
  }

  /** What a page of ours looks like in another (oEmbed 1.0, {@code rich}, as JSON). */
  Outcome describe(Site site, Optional<String> asked) {
    Optional<String> path = asked.flatMap(site::path);
    Optional<JsonObject> found =
        path.flatMap(
            it -> {
              if (it.equals(site.overview())) {
                return Optional.of(description(site, "overview.title", site.embed("plans")));
              }
              if (it.equals(site.sdg())) {
                return Optional.of(description(site, "sdg.title", site.embed("sdg")));
              }
              return plan(site, it);
            });
    return found
        .<Outcome>map(
            it ->
                new Outcome.Shown(
                    StoredAnswer.text(
                            "application/json; charset=utf-8",
                            "public, max-age=3600",
                            it.toString().getBytes(StandardCharsets.UTF_8))
                        .readableFromAnywhere(),
                    false))
        .orElseGet(() -> messagePages.nothingHere(site));
  }

  private Optional<JsonObject> plan(Site site, String path) {
    String before = site.overview() + "/";
    if (!path.startsWith(before)
        || !(PublicAddress.of("/plan/" + path.substring(before.length())).orElse(null)
            instanceof PublicAddress.PlanPage(Slug slug))) {
      return Optional.empty();
    }
    return current(site, slug)
        .map(it -> json(site, it.facts().title(), site.embed("goals/" + slug)));
  }

  private static JsonObject description(Site site, String title, String part) {
    return json(site, site.words().get(title), part);
  }

  private static JsonObject json(Site site, String title, String part) {
    return Json.createObjectBuilder()
        .add("version", "1.0")
        .add("type", "rich")
        .add("title", title)
        .add("provider_name", site.tenant().name())
        .add("provider_url", site.whole(site.front()))
        .add("width", WIDTH)
        .add("height", HEIGHT)
        .add("html", frame(site, title, part))
        .build();
  }

  /** A frame that shows a part. */
  static String frame(Site site, String title, String part) {
    return "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\"></iframe>"
        .formatted(site.whole(part), escaped(title), WIDTH, HEIGHT);
  }

  /** An element that our script fills, and a link where it does not run. */
  static String element(Site site, String title, String part) {
    return "<planverk-part src=\"%s\"><a href=\"%s\">%s</a></planverk-part>\n<script src=\"%s\" async></script>"
        .formatted(site.whole(part), site.whole(part), escaped(title), site.wholeScript());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
