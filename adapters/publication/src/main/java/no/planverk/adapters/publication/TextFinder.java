package no.planverk.adapters.publication;

import io.helidon.http.Status;
import java.util.Optional;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Publication;

/** Finds the text that an address of a plan means, or where to look instead. */
final class TextFinder {
  private final Library library;
  private final MessagePages messagePages;

  TextFinder(Library library, MessagePages messagePages) {
    this.library = library;
    this.messagePages = messagePages;
  }

  /** What is made of a text that was found. */
  interface Made {
    Outcome of(PlanAddress.Open open, Publication publication);
  }

  /**
   * @param ending what follows a page's address where it is not the page that is asked for
   */
  Outcome find(Site site, PublicAddress.TextPage page, String ending, Made made) {
    return switch (library.at(site.tenant(), page.slug())) {
      case PlanAddress.Open open -> find(site, open, page, ending, made);
      case PlanAddress.Withdrawn withdrawn -> messagePages.withdrawn(site, withdrawn);
      case PlanAddress.Moved moved ->
          Outcome.Elsewhere.moved(site.text(page.of(moved.to())) + ending);
      case PlanAddress.Unknown() -> messagePages.nothingHere(site);
    };
  }

  private Outcome find(
      Site site, PlanAddress.Open open, PublicAddress.TextPage page, String ending, Made made) {
    return switch (page) {
      case PublicAddress.PlanPage any ->
          open.current()
              .map(it -> made.of(open, it))
              .orElseGet(() -> elsewhere(site.proposal(open.slug()) + ending));
      case PublicAddress.VersionPage version ->
          open.version(version.number())
              .map(it -> made.of(open, it))
              .orElseGet(() -> messagePages.nothingHere(site));
      case PublicAddress.ProposalPage any -> proposal(site, open, ending, made);
    };
  }

  /** A hearing's address outlives the hearing: then it leads to what came of it. */
  private Outcome proposal(Site site, PlanAddress.Open open, String ending, Made made) {
    Optional<Publication> heard =
        open.proposal()
            .or(() -> open.current().isPresent() ? Optional.empty() : ListedPlan.lastHeard(open));
    if (heard.isPresent()) {
      return made.of(open, heard.get());
    }
    return open.current().isPresent()
        ? elsewhere(site.plan(open.slug()) + ending)
        : messagePages.nothingHere(site);
  }

  private static Outcome elsewhere(String to) {
    return new Outcome.Elsewhere(Status.TEMPORARY_REDIRECT_307, to);
  }
}
