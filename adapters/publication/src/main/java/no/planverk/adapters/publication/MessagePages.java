package no.planverk.adapters.publication;

import io.helidon.http.Status;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.MessageView;
import no.planverk.adapters.publication.view.ShellView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.publication.PlanAddress;

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
            site.overview(),
            true));
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
            site.overview(),
            false));
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
            site.overview(),
            true));
  }

  private Outcome refused(Site site, Status status, MessageView message) {
    ShellView shell =
        site.shell(
            message.title(),
            List.of(site.frontCrumb(), site.overviewCrumb(), LinkView.here(message.title())),
            Optional.empty(),
            false);
    return new Outcome.Refused(status, templates.page("message", shell, message));
  }
}
