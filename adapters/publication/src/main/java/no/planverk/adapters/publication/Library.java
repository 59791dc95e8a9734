package no.planverk.adapters.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.planverk.application.publishing.ListPublications;
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
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.LocalNames;
import no.planverk.domain.comparison.PlanComparison;
import no.planverk.domain.publication.Citation;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicThread;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.SearchWords;
import no.planverk.domain.tenant.Tenant;

/** All that the public site may read of a municipality. */
public record Library(
    ReadPublication readPublication,
    ReadPublishedText readPublishedText,
    ListPublications listPublications,
    ReadPublicFile readPublicFile,
    ReadCitations readCitations,
    ReadPublicThread readPublicThread,
    SearchPublished searchPublished,
    SearchEverywhere searchEverywhere,
    ShowChanges showChanges,
    ReadLook readLook,
    ReadNames readNames) {
  PlanAddress at(Tenant tenant, Slug slug) {
    return readPublication.read(tenant.id(), slug);
  }

  Optional<PublishedText> text(Tenant tenant, Publication publication) {
    return readPublishedText.read(tenant.id(), publication);
  }

  List<PlanAddress.Open> all(Tenant tenant) {
    return listPublications.list(tenant.id(), tenant.language());
  }

  Optional<ReadPublicFile.PublicFile> file(Tenant tenant, FileHash hash) {
    return readPublicFile.read(tenant.id(), hash);
  }

  List<Citation> citations(Tenant tenant) {
    return readCitations.read(tenant.id());
  }

  PublicThread thread(Tenant tenant) {
    return readPublicThread.read(tenant.id());
  }

  SearchPublished.Found search(
      Tenant tenant,
      Collection<UUID> publications,
      SearchWords words,
      Predicate<Match> wanted,
      SearchPublished.Slice slice) {
    return searchPublished.search(tenant.id(), publications, words, wanted, slice);
  }

  SearchEverywhere.FoundEverywhere everywhere(
      Tenant asking,
      SearchWords words,
      Predicate<SearchEverywhere.Place> wanted,
      SearchPublished.Slice slice) {
    return searchEverywhere.search(asking.id(), words, wanted, slice);
  }

  Optional<PlanComparison> changes(Tenant tenant, Publication before, Publication after) {
    return showChanges.show(tenant.id(), before, after);
  }

  LocalNames names(Tenant tenant) {
    return readNames.read(tenant.id());
  }

  Look look(Tenant tenant) {
    return readLook.read(tenant.id());
  }
}
