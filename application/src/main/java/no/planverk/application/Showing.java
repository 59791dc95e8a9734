package no.planverk.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PublicView;
import no.planverk.domain.plan.Version;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedFile;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;

/** Puts frozen texts on the web, and keeps what stands there true as the plan's life goes on. */
public final class Showing {
  private final Desk desk;
  private final PublicDocuments documents;

  public Showing(Desk desk, PublicDocuments documents) {
    this.desk = desk;
    this.documents = documents;
  }

  /** The plan with its public address; a plan without one gets one from its title. */
  public Plan addressed(TenantStores stores, Plan plan) {
    if (plan.slug().isPresent()) {
      return plan;
    }
    Slug wish = Slug.from(plan.facts().title().value());
    Slug slug = wish;
    for (int number = 2; !stores.plans().claim(plan.id(), slug); number++) {
      slug = wish.numbered(number);
    }
    stores.publications().lead(slug, plan.id());
    return plan.addressed(slug);
  }

  /** Publishes a frozen text of an addressed plan as standing where it stands. */
  public Publication show(
      TenantStores stores, Plan plan, FrozenText frozen, PublicStanding standing) {
    Publication publication =
        new Publication(
            desk.ids().next(),
            plan.id(),
            plan.slug().orElseThrow(),
            frozen.series(),
            frozen.number(),
            frozen.correction(),
            frozen.language(),
            facts(plan, frozen, standing),
            frozen.hash(),
            desk.now());
    for (PublishedFile file : documents.text(frozen.document()).files()) {
      if (stores.files().has(file.hash())) {
        stores.publications().show(file.hash());
      }
    }
    stores.publications().add(publication, frozen.document());
    cite(stores, publication, frozen.document());
    return publication;
  }

  /** Publishes again whatever is published and no longer stands as it says. */
  public void keepTrue(TenantStores stores, Plan plan) {
    List<Publication> published = stores.publications().standing(plan.id());
    for (Publication publication : published) {
      PublicStanding now = standing(plan, publication);
      if (now != publication.facts().standing()) {
        restate(stores, publication, now, inForceFrom(plan, publication));
      }
    }
  }

  private void restate(
      TenantStores stores,
      Publication publication,
      PublicStanding standing,
      Optional<LocalDate> inForceFrom) {
    String document =
        stores
            .versions()
            .find(
                publication.plan(),
                publication.series(),
                publication.number(),
                publication.correction())
            .map(FrozenText::document)
            .orElse("");
    Publication restated =
        new Publication(
            desk.ids().next(),
            publication.plan(),
            publication.slug(),
            publication.series(),
            publication.number(),
            publication.correction(),
            publication.language(),
            publication.facts().standing(standing, inForceFrom),
            publication.hash(),
            desk.now());
    stores.publications().add(restated, document);
    if (!document.isEmpty()) {
      cite(stores, restated, document);
    }
  }

  /** Which elements of the text are another plan's, and whose. */
  private void cite(TenantStores stores, Publication publication, String document) {
    Map<ElementId, PlanId> fetched =
        stores.fetches().into(publication.plan()).stream()
            .collect(Collectors.toMap(Fetch::element, it -> it.shown().source()));
    if (!fetched.isEmpty()) {
      Set<ElementId> shown =
          documents
              .text(document)
              .allElements()
              .map(PublishedElement::element)
              .collect(Collectors.toSet());
      fetched.keySet().retainAll(shown);
      stores.publications().cite(publication.id(), fetched);
    }
  }

  private static PublicStanding standing(Plan plan, Publication publication) {
    return switch (publication.series()) {
      case ADOPTED -> ofVersion(plan.version(publication.number()).orElseThrow());
      case HEARD ->
          plan.hasLiveText() && isNewestHeard(plan, publication)
              ? PublicStanding.IN_HEARING
              : PublicStanding.HEARD;
      case REGISTERED ->
          plan.newestVersion().map(Showing::ofVersion).orElse(PublicStanding.REGISTERED);
    };
  }

  private static boolean isNewestHeard(Plan plan, Publication publication) {
    return plan.hearings().stream()
        .flatMap(it -> it.heardVersion().stream())
        .noneMatch(number -> number > publication.number());
  }

  private static Optional<LocalDate> inForceFrom(Plan plan, Publication publication) {
    return publication.series() == Series.HEARD
        ? Optional.empty()
        : plan.newestVersion()
            .filter(it -> publication.series() == Series.REGISTERED)
            .or(() -> plan.version(publication.number()))
            .flatMap(Version::inForceFrom);
  }

  /** Where the public sees a version stand. */
  public static PublicStanding ofVersion(Version version) {
    return switch (version.standing()) {
      case ADOPTED -> PublicStanding.ADOPTED;
      case IN_FORCE -> PublicStanding.IN_FORCE;
      case SUPERSEDED -> PublicStanding.SUPERSEDED;
      case REPEALED -> PublicStanding.REPEALED;
    };
  }

  private static PublicFacts facts(Plan plan, FrozenText frozen, PublicStanding standing) {
    int version =
        frozen.series() == Series.ADOPTED
            ? frozen.number()
            : plan.workingText().map(it -> it.forVersion()).orElse(plan.nextVersionNumber());
    return PublicView.facts(
        plan,
        version,
        standing,
        frozen.decision(),
        frozen.inForceFrom(),
        frozen.correctionReason());
  }
}
