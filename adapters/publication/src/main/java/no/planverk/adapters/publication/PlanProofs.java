package no.planverk.adapters.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.ProofSheets;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.publication.view.BannerView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.ShellView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.application.publishing.ReadLook;
import no.planverk.application.publishing.ReadNames;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.tenant.Tenant;

/** The page of a text that is not published yet, laid out as all published texts are. */
public final class PlanProofs implements ProofSheets {
  private final ReadLook readLook;
  private final ReadNames readNames;
  private final StaticFiles staticFiles;
  private final WebAddress service;
  private final Templates templates = new Templates();

  public PlanProofs(
      ReadLook readLook, ReadNames readNames, StaticFiles staticFiles, WebAddress service) {
    this.service = service;
    this.readLook = readLook;
    this.readNames = readNames;
    this.staticFiles = staticFiles;
  }

  @Override
  public byte[] make(
      Tenant tenant,
      LocalDate today,
      PlanAddress.Open address,
      Publication publication,
      PublishedText text,
      Place place) {
    Site site =
        new Site(
            tenant,
            today,
            readLook.read(tenant.id()),
            readNames.read(tenant.id()),
            staticFiles.styleSheet(),
            staticFiles.icon(),
            staticFiles.embedScript(),
            service,
            Optional.of(place),
            Entrance.of(false),
            List::of);
    Wording words = site.words(publication.language());
    String title = publication.facts().title().replaceAll("\\s+", " ");
    ShellView shell =
        site.shell(
            site.words().get("preview.title", title),
            List.of(site.frontCrumb(), site.overviewCrumb(), LinkView.here(title)),
            Optional.empty(),
            false);
    PlanSheet sheet =
        new PlanSheet(site, words, address, publication, Optional.of(text), Provenance.none());
    return templates.page(
        "plan", site, shell, sheet.view(List.of(banner(words, place)), Optional.empty()));
  }

  private static BannerView banner(Wording words, Place place) {
    return new BannerView(
        "preview",
        words.get("preview.heading"),
        words.get("preview.text"),
        List.of(LinkView.to(words.get("preview.back"), place.back())));
  }
}
