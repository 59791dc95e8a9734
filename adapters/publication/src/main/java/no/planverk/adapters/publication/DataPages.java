package no.planverk.adapters.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.publication.view.DataView;
import no.planverk.adapters.publication.view.DataView.ColumnView;
import no.planverk.adapters.publication.view.DataView.SetView;
import no.planverk.adapters.publication.view.DataView.SnippetView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.Wording;

/** Makes the page of the open data: what there is, and what each column means. */
final class DataPages {
  private final Templates templates;

  DataPages(Templates templates) {
    this.templates = templates;
  }

  Outcome show(Site site) {
    Wording words = site.words();
    String title = words.get("data.title");
    DataView view =
        new DataView(
            title,
            words.get("data.lead"),
            Arrays.stream(DataSet.values()).map(it -> set(site, it)).toList(),
            List.of(
                LinkView.to(words.get("data.catalogue.link"), site.catalogue()),
                LinkView.to(words.get("data.feed"), site.feed()),
                LinkView.to(words.get("data.calendar"), site.calendar()),
                LinkView.to(words.get("data.sitemap"), site.front() + "sitemap.xml")),
            List.of(snippet(site, "overview.title", "plans"), snippet(site, "sdg.title", "sdg")));
    return PublicSite.shown(
        templates.page(
            "data",
            site,
            site.shell(
                title, List.of(site.frontCrumb(), LinkView.here(title)), Optional.of(site.data())),
            view));
  }

  private static SnippetView snippet(Site site, String title, String part) {
    String name = site.words().get(title);
    return new SnippetView(
        name,
        EmbedPages.element(site, name, site.embed(part)),
        EmbedPages.frame(site, name, site.embed(part)));
  }

  private static SetView set(Site site, DataSet set) {
    Wording words = site.words();
    return new SetView(
        set.id(),
        words.get("data." + set.id()),
        words.get("data." + set.id() + ".text"),
        Arrays.stream(DataFiles.values())
            .map(it -> LinkView.to(it.name(), site.data(set, it)))
            .toList(),
        set.columns().stream()
            .map(it -> new ColumnView(it, words.get("data.column." + it)))
            .toList());
  }
}
