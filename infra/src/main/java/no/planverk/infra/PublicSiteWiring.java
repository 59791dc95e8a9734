package no.planverk.infra;

import java.util.Optional;
import java.util.function.Consumer;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.http.paper.PaperCabinet;
import no.planverk.adapters.http.paper.PaperPress;
import no.planverk.adapters.http.paper.PrintRoom;
import no.planverk.adapters.publication.Library;
import no.planverk.adapters.publication.PageStore;
import no.planverk.adapters.publication.PublicationRoutes;
import no.planverk.adapters.publication.ServiceFiles;
import no.planverk.application.people.FindMunicipality;
import no.planverk.application.people.FindMunicipalityAtHost;
import no.planverk.application.port.Commons;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.RichTexts;
import no.planverk.application.port.TenantTransactions;
import no.planverk.application.publishing.ListPublications;
import no.planverk.application.publishing.ListSites;
import no.planverk.application.publishing.ReadCitations;
import no.planverk.application.publishing.ReadLook;
import no.planverk.application.publishing.ReadNames;
import no.planverk.application.publishing.ReadPublicFile;
import no.planverk.application.publishing.ReadPublicThread;
import no.planverk.application.publishing.ReadPublication;
import no.planverk.application.publishing.ReadPublishedText;
import no.planverk.application.publishing.SearchEverywhere;
import no.planverk.application.publishing.SearchPublished;
import no.planverk.application.publishing.ShowChanges;
import no.planverk.domain.tenant.TenantId;

/** The public site: it reads what is published, and nothing else. */
record PublicSiteWiring(
    TenantTransactions tenants,
    Municipalities municipalities,
    Commons commons,
    RichTexts richTexts) {
  ServiceFiles serviceFiles(WebAddress service, Optional<String> securityContact) {
    return new ServiceFiles(new ListSites(municipalities), service, securityContact, Stores.CLOCK);
  }

  PublicationRoutes pages(
      StaticFiles staticFiles,
      Settings.Serving serving,
      PaperPress press,
      Consumer<TenantId> viewed) {
    return new PublicationRoutes(
        new FindMunicipality(municipalities),
        new FindMunicipalityAtHost(municipalities),
        library(),
        staticFiles,
        serving.signIn().site(),
        Stores.CLOCK,
        serving.limits(),
        serving
            .pages()
            .open((folder, most) -> PageStore.in(folder, serving.pageMemory(), most, Stores.CLOCK)),
        new PrintRoom(
            serving.papers().open((folder, most) -> PaperCabinet.in(folder, most, Stores.CLOCK)),
            press),
        viewed);
  }

  private Library library() {
    return new Library(
        new ReadPublication(tenants, Stores.CLOCK),
        new ReadPublishedText(tenants),
        new ListPublications(tenants, Stores.CLOCK),
        new ReadPublicFile(tenants),
        new ReadCitations(tenants),
        new ReadPublicThread(tenants, Stores.CLOCK),
        new SearchPublished(tenants),
        new SearchEverywhere(commons, municipalities),
        new ShowChanges(tenants, richTexts),
        new ReadLook(tenants),
        new ReadNames(tenants));
  }
}
