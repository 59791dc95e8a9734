package no.planverk.adapters.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.planverk.adapters.http.ProofSheets;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.publication.view.HeadView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.ShellView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.LocalNames;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.sdg.SdgGoal;
import no.planverk.domain.tenant.Tenant;

/** A municipality's site on a day: its words, its addresses, what stands around every page. */
record Site(
    Tenant tenant,
    LocalDate today,
    Look look,
    LocalNames names,
    String styleSheet,
    String icon,
    String script,
    WebAddress service,
    Optional<ProofSheets.Place> proof,
    Entrance entrance,
    Supplier<List<PlanAddress.Open>> listed) {
  /** The plans that are on the web, by title. */
  List<PlanAddress.Open> plans() {
    return listed.get();
  }

  Wording words() {
    return words(tenant.language());
  }

  /** The words for a text in that language, unless the reader asked for another. */
  Wording words(Language language) {
    return Wording.in(entrance.language().orElse(language), names);
  }

  /** The address of the logo, which names what it holds. */
  Optional<String> logo() {
    return look.logo().map(it -> front() + "logo/" + it.hex());
  }

  /** What stands before every path of the site. */
  String base() {
    return entrance.base(tenant);
  }

  String front() {
    return base() + "/";
  }

  String overview() {
    return front() + "plan";
  }

  /** How the plans hang together. */
  String thread() {
    return front() + "thread";
  }

  String element(ElementId id) {
    return front() + "element/" + id;
  }

  String sdg() {
    return front() + "sdg";
  }

  String sdg(SdgGoal goal) {
    return sdg() + "/" + goal.number();
  }

  String plan(Slug slug) {
    return overview() + "/" + slug;
  }

  String version(Slug slug, int number) {
    return plan(slug) + "/v/" + number;
  }

  /** What is other in a version than in an earlier one. */
  String changes(Slug slug, int before, int after) {
    return version(slug, after) + "/since/" + before;
  }

  String proposal(Slug slug) {
    return plan(slug) + "/proposal";
  }

  String text(PublicAddress.TextPage page) {
    return switch (page) {
      case PublicAddress.PlanPage plan -> plan(plan.slug());
      case PublicAddress.VersionPage version -> version(version.slug(), version.number());
      case PublicAddress.ProposalPage proposal -> proposal(proposal.slug());
    };
  }

  /** The page of just this publication, whatever the plan's own address shows. */
  String text(Publication publication) {
    return publication.series() == Series.HEARD
        ? proposal(publication.slug())
        : version(publication.slug(), publication.number());
  }

  /** An address of the site as it is written outside, with scheme and host. */
  String whole(String path) {
    return Entrance.home(tenant, service) + path.substring(base().length());
  }

  /** Where the site of another municipality begins, without a slash at its end. */
  String home(Tenant other) {
    return entrance.ownHost() ? Entrance.home(other, service) : "/" + other.slug();
  }

  /** The path of a whole address of the site; empty where it is none. */
  Optional<String> path(String whole) {
    return Stream.of(Entrance.home(tenant, service), service.at("/" + tenant.slug()))
        .filter(it -> whole.startsWith(it + "/"))
        .map(it -> base() + whole.substring(it.length()).split("[?#]", 2)[0])
        .findFirst();
  }

  /** Where others get the script that shows parts of the site. */
  String wholeScript() {
    return service.at(script);
  }

  /** Where one follows all plans by e-mail: forms are at the service, whatever the host. */
  String follow() {
    return form("/follow");
  }

  String follow(Slug slug) {
    return form("/plan/" + slug + "/follow");
  }

  private String form(String path) {
    String address = "/" + tenant.slug() + path;
    return entrance.ownHost() ? service.at(address) : address;
  }

  String feed() {
    return front() + "feed.atom";
  }

  String feed(Slug slug) {
    return plan(slug) + "/feed.atom";
  }

  String calendar() {
    return front() + "calendar.ics";
  }

  String search() {
    return front() + "search";
  }

  /** The search in the plans of all municipalities. */
  String everywhere() {
    return search() + "/everywhere";
  }

  /** A part for pages of others, such as {@code goals/klimaplan}. */
  String embed(String part) {
    return front() + "embed/" + part;
  }

  /** What a page of ours looks like in another. */
  String described(String page) {
    return front() + "oembed?url=" + URLEncoder.encode(whole(page), StandardCharsets.UTF_8);
  }

  String accessibility() {
    return front() + "accessibility";
  }

  /** The page of the open data. */
  String data() {
    return front() + "data";
  }

  String data(DataSet set, DataFiles file) {
    return data() + "/" + set.id() + "." + file.ending();
  }

  String catalogue() {
    return data() + "/catalogue.jsonld";
  }

  String file(FileHash hash) {
    return proof.map(ProofSheets.Place::files).orElseGet(() -> front() + "files/") + hash.hex();
  }

  String theme() {
    return front() + "theme.css?v=" + colours().hash();
  }

  ThemeSheet colours() {
    return new ThemeSheet(look.colour());
  }

  /** The shell of a page with its place in the site, whose last crumb is the page itself. */
  ShellView shell(String title, List<LinkView> crumbs, Optional<String> canonical) {
    return shell(title, crumbs, canonical, true);
  }

  ShellView shell(
      String title, List<LinkView> crumbs, Optional<String> canonical, boolean indexed) {
    return shell(
        new HeadView(
            title,
            Optional.of(words().get("head.description", title, tenant.name())),
            indexed,
            canonical,
            LinkView.to(words().get("feed.title", tenant.name()), feed()),
            Optional.empty(),
            front() + PublicAddress.PICTURE,
            List.of()),
        crumbs);
  }

  ShellView shell(HeadView head, List<LinkView> crumbs) {
    return new ShellView(
        words(),
        whole(head, crumbs),
        tenant.name(),
        tenant.tenancy().training(),
        logo(),
        front(),
        List.of(
            menu("nav.overview", overview(), head.canonical()),
            menu("nav.search", search(), head.canonical()),
            menu("nav.hearings", overview() + "?status=in-hearing", head.canonical()),
            menu("nav.thread", thread(), head.canonical()),
            menu("nav.sdg", sdg(), head.canonical())),
        List.of(
            menu("nav.data", data(), head.canonical()),
            menu("nav.accessibility", accessibility(), head.canonical())),
        look.links(),
        crumbs,
        new SiteLanguages(tenant, entrance).choices(),
        styleSheet,
        theme(),
        icon);
  }

  /** A page as it is sent: its links keep the language that was asked for. */
  byte[] spoken(byte[] html) {
    return new SiteLanguages(tenant, entrance).kept(html);
  }

  /** The head as it is sent: with the municipality's name, whole addresses, and the crumbs. */
  private HeadView whole(HeadView head, List<LinkView> crumbs) {
    List<String> linked = new ArrayList<>(head.linked());
    if (head.indexed() && !crumbs.isEmpty()) {
      linked.add(new Linked(this).crumbs(crumbs));
    }
    return new HeadView(
        head.title().equals(tenant.name()) ? head.title() : head.title() + " – " + tenant.name(),
        head.description(),
        head.indexed() && !tenant.tenancy().training(),
        head.canonical().map(this::whole),
        head.feed(),
        head.described(),
        whole(head.picture()),
        linked);
  }

  private LinkView menu(String key, String address, Optional<String> here) {
    return new LinkView(
        words().get(key), Optional.of(address), here.filter(address::equals).isPresent());
  }

  LinkView frontCrumb() {
    return LinkView.to(words().get("nav.front"), front());
  }

  LinkView overviewCrumb() {
    return LinkView.to(words().get("nav.overview"), overview());
  }
}
