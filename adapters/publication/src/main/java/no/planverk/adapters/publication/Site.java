package no.planverk.adapters.publication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.Digest;
import no.planverk.adapters.http.Palette;
import no.planverk.adapters.http.ProofSheets;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.ShellView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.LocalNames;
import no.planverk.domain.publication.Look;
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
    Optional<ProofSheets.Place> proof) {
  Wording words() {
    return words(tenant.language());
  }

  /** The words for a text in that language. */
  Wording words(Language language) {
    return Wording.in(language, names);
  }

  /** The address of the logo, which names what it holds. */
  Optional<String> logo() {
    return look.logo().map(it -> "/" + tenant.slug() + "/logo/" + it.hex());
  }

  String front() {
    return "/" + tenant.slug() + "/";
  }

  String overview() {
    return "/" + tenant.slug() + "/plan";
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

  String proposal(Slug slug) {
    return plan(slug) + "/proposal";
  }

  String file(FileHash hash) {
    return proof.map(ProofSheets.Place::files).orElseGet(() -> front() + "files/") + hash.hex();
  }

  String theme() {
    return "/" + tenant.slug() + "/theme.css?v=" + themeHash();
  }

  byte[] themeSheet() {
    return Palette.of(look.colour()).css().getBytes(StandardCharsets.UTF_8);
  }

  String themeHash() {
    return Digest.of(themeSheet()).substring(0, 12);
  }

  /** The shell of a page with a way back to the overview and its own name as the last crumb. */
  ShellView shell(String title, List<LinkView> crumbs, Optional<String> canonical) {
    return shell(title, crumbs, canonical, true);
  }

  ShellView shell(
      String title, List<LinkView> crumbs, Optional<String> canonical, boolean indexed) {
    return new ShellView(
        words(),
        title.equals(tenant.name()) ? title : title + " – " + tenant.name(),
        tenant.name(),
        logo(),
        front(),
        List.of(
            menu("nav.overview", overview(), canonical),
            menu("nav.hearings", overview() + "?status=in-hearing", canonical),
            menu("nav.thread", thread(), canonical),
            menu("nav.sdg", sdg(), canonical)),
        crumbs,
        styleSheet,
        theme(),
        icon,
        canonical,
        indexed);
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
