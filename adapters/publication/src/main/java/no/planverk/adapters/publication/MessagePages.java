package no.planverk.adapters.publication;

import io.helidon.http.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.MessageView;
import no.planverk.adapters.publication.view.ShellView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Publication;

/** Pages that say why there is no plan, and where to go on. */
final class MessagePages {
  private final Templates templates;

  MessagePages(Templates templates) {
    this.templates = templates;
  }

  Outcome nothingHere(Site site) {
    Wording words = site.words();
    return refused(
        site,
        Status.NOT_FOUND_404,
        new MessageView(
            "missing",
            words.get("missing.title"),
            List.of(words.get("missing.text")),
            overview(site),
            Optional.of(site.overview())));
  }

  /** Someone searches too often: the way on is the overview without a search. */
  Outcome crowded(Site site) {
    Wording words = site.words();
    return refused(
        site,
        Status.TOO_MANY_REQUESTS_429,
        new MessageView(
            "crowded",
            words.get("crowded.title"),
            List.of(words.get("crowded.text")),
            overview(site),
            Optional.empty()));
  }

  /** The municipality's explanation, each of its lines a paragraph. */
  Outcome withdrawn(Site site, PlanAddress.Withdrawn withdrawn) {
    return refused(
        site,
        Status.GONE_410,
        new MessageView(
            "withdrawn",
            site.words().get("withdrawn.title"),
            withdrawn.explanation().lines().filter(it -> !it.isBlank()).toList(),
            overview(site),
            Optional.of(site.overview())));
  }

  /** The paper is being made: the page comes again by itself, and leads to the plan meanwhile. */
  Outcome printing(Site site, Publication publication, int before) {
    Wording words = site.words();
    List<String> paragraphs = new ArrayList<>(List.of(words.get("paper.coming.text")));
    if (before > 0) {
      paragraphs.add(words.get("paper.coming.before", String.valueOf(before)));
    }
    return new Outcome.Coming(
        page(site, paper(site, publication, "paper.coming.title", paragraphs)));
  }

  Outcome notPrinted(Site site, Publication publication) {
    List<String> paragraphs = List.of(site.words().get("paper.failed.text"));
    return refused(
        site,
        Status.SERVICE_UNAVAILABLE_503,
        paper(site, publication, "paper.failed.title", paragraphs));
  }

  private static MessageView paper(
      Site site, Publication publication, String title, List<String> paragraphs) {
    return new MessageView(
        "paper",
        site.words().get(title),
        paragraphs,
        LinkView.to(site.words().get("paper.plan"), site.text(publication)),
        Optional.empty());
  }

  private static LinkView overview(Site site) {
    return LinkView.to(site.words().get("message.overview"), site.overview());
  }

  private Outcome refused(Site site, Status status, MessageView message) {
    return new Outcome.Refused(status, page(site, message));
  }

  private byte[] page(Site site, MessageView message) {
    ShellView shell =
        site.shell(
            message.title(),
            List.of(site.frontCrumb(), site.overviewCrumb(), LinkView.here(message.title())),
            Optional.empty(),
            false);
    return templates.page("message", site, shell, message);
  }
}
