package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.ShellView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.people.SignedIn;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;

/** Makes what stands around every staff page. */
final class Shells {
  private final StaticFiles staticFiles;
  private final Faces faces;
  private final Banners banners;

  Shells(StaticFiles staticFiles, Faces faces, Banners banners) {
    this.staticFiles = staticFiles;
    this.faces = faces;
    this.banners = banners;
  }

  ShellView around(Visit visit, String title) {
    Words words = visit.words();
    Optional<SignedIn> who = visit.signedIn();
    Faces.Face face = faces.of(visit.tenant().id());
    return new ShellView(
        words,
        title,
        visit.tenant().name(),
        face.look().logo().map(it -> visit.at("/logo/" + it.hex())),
        visit.at("/"),
        who.map(it -> daily(visit)).orElse(List.of()),
        who.map(it -> administration(visit)).orElse(List.of()),
        who.map(it -> it.name().orElse(words.get("support.name"))),
        who.flatMap(it -> it.actor().role()).map(it -> words.get("role." + it.id())),
        visit.at("/work/me"),
        visit.at("/work/sign-out"),
        visit.formToken(),
        who.flatMap(SignedIn::supportUntil)
            .map(it -> words.time(it, visit.tenant().country().zone())),
        who.map(it -> it.actor() instanceof Actor.Supporter).orElse(false),
        banners.above(visit),
        visit.query("done").map(it -> "done." + it).filter(words::has).map(words::get),
        staticFiles.styleSheet(),
        staticFiles.editorStyleSheet(),
        staticFiles.editorScript(),
        visit.at("/theme.css?v=" + face.theme()),
        staticFiles.icon());
  }

  private static List<LinkView> daily(Visit visit) {
    List<LinkView> links = new ArrayList<>();
    links.add(link(visit, "nav.home", "/work"));
    if (visit.may(Act.SEE_REGISTER)) {
      links.add(link(visit, "nav.plans", RegisterSearch.PATH));
      links.add(link(visit, "nav.thread", ThreadAddress.PATH));
      links.add(link(visit, "nav.indicators", IndicatorSearch.PATH));
    }
    if (visit.may(Act.SEE_PEOPLE)) {
      links.add(link(visit, "nav.people", "/work/people"));
      links.add(link(visit, "nav.units", "/work/units"));
    }
    links.add(link(visit, "nav.public", "/plan"));
    return links;
  }

  private static List<LinkView> administration(Visit visit) {
    List<LinkView> links = new ArrayList<>();
    add(links, visit, Act.MANAGE_MUNICIPALITY, "nav.municipality", MunicipalityPages.PATH);
    add(links, visit, Act.MANAGE_SIGN_IN, "nav.sign-in", "/work/sign-in");
    add(links, visit, Act.SEE_PEOPLE, "nav.roles", "/work/roles");
    add(links, visit, Act.MANAGE_TOKENS, "nav.tokens", "/work/tokens");
    add(links, visit, Act.SEARCH_JOURNAL, "nav.journal", "/work/journal");
    add(links, visit, Act.GRANT_SUPPORT, "nav.support", "/work/support");
    add(links, visit, Act.MANAGE_PRIVACY, "nav.privacy", "/work/privacy");
    return links;
  }

  private static void add(List<LinkView> links, Visit visit, Act act, String key, String path) {
    if (visit.may(act)) {
      links.add(link(visit, key, path));
    }
  }

  private static LinkView link(Visit visit, String key, String path) {
    String href = visit.at(path);
    String here = visit.here().split("\\?", 2)[0];
    boolean current =
        path.equals("/work") ? here.equals(href) : here.equals(href) || here.startsWith(href + "/");
    return new LinkView(visit.words().get(key), href, current);
  }
}
