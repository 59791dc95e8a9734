package no.planverk.adapters.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.http.paper.Paper;
import no.planverk.adapters.http.paper.PaperPage;
import no.planverk.adapters.http.paper.PaperPictures;
import no.planverk.adapters.publication.view.FactView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.PaperView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.application.publishing.ReadPublicFile.PublicFile;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Series;
import no.planverk.domain.tenant.Tenant;

/** Lays out published texts for paper: what the public may read, and nothing for the screen. */
final class PlanPapers {
  private static final int LONG_TITLE = 60;
  private static final int VERY_LONG_TITLE = 140;

  private final Library library;
  private final Templates templates;

  PlanPapers(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  /** Of a plan that is registered only there is no text to be had. */
  static boolean isFor(Publication publication) {
    return publication.series() != Series.REGISTERED;
  }

  /** A publication as it is today, if its text is to be had. */
  Optional<Paper> of(Site site, PlanAddress.Open open, Publication publication) {
    return Optional.of(publication)
        .filter(PlanPapers::isFor)
        .flatMap(it -> library.text(site.tenant(), it))
        .map(it -> of(site, open, publication, it));
  }

  Paper of(Site site, PlanAddress.Open open, Publication publication, PublishedText text) {
    Wording words = site.words(publication.facts().language());
    byte[] html =
        templates.render("paper.jte", Map.of("paper", view(site, words, open, publication, text)));
    return new Paper(
        new PaperPage(
            new String(html, StandardCharsets.UTF_8),
            site.tenant().name(),
            words.get("paper.made", edition(words, publication), words.date(site.today())),
            false),
        site.look(),
        new PaperPictures(name -> picture(site.tenant(), name)));
  }

  private PaperView view(
      Site site,
      Wording words,
      PlanAddress.Open open,
      Publication publication,
      PublishedText text) {
    PublicFacts facts = publication.facts();
    return new PaperView(
        site.tenant().name(),
        site.look().logo().map(it -> PaperPictures.address(it.hex())),
        words.type(facts.type()).orElse(""),
        size(facts.title()),
        facts.period().map(words::period),
        warning(site, words, publication),
        story(site, words, open, publication, text),
        LinkView.to(words.get("paper.address"), site.text(publication)),
        edition(words, publication),
        new PlanSheet(
                site,
                words,
                open,
                publication,
                Optional.of(text),
                Provenance.of(library, site, publication, Optional.empty()),
                PublicHtml.onPaper(text.files()))
            .onPaper());
  }

  private static List<FactView> story(
      Site site,
      Wording words,
      PlanAddress.Open open,
      Publication publication,
      PublishedText text) {
    return new FactsBox(site, words, open, publication, Optional.of(text), List.of()).story();
  }

  private static Optional<String> warning(Site site, Wording words, Publication publication) {
    PublicStanding standing = publication.facts().standing();
    return switch (standing) {
      case IN_HEARING, HEARD ->
          Optional.of(
              HearingDays.of(publication)
                  .map(it -> words.get("paper.heard", words.date(it.from()), words.date(it.to())))
                  .orElseGet(() -> words.get("proposal.heading")));
      case SUPERSEDED -> Optional.of(words.get("superseded.heading"));
      case REPEALED -> Optional.of(words.get("repealed.heading"));
      case ADOPTED, IN_FORCE, REGISTERED -> Optional.empty();
    };
  }

  /** {@code Versjon 2, rettelse 1} or {@code Høringsforslag}. */
  private static String edition(Wording words, Publication publication) {
    if (publication.series() == Series.HEARD) {
      return words.get("paper.proposal");
    }
    String number = String.valueOf(publication.number());
    return publication.correction() == 0
        ? words.get("paper.version", number)
        : words.get("paper.correction", number, String.valueOf(publication.correction()));
  }

  private static String size(String title) {
    if (title.length() > VERY_LONG_TITLE) {
      return "very-long";
    }
    return title.length() > LONG_TITLE ? "long" : "short";
  }

  private Optional<byte[]> picture(Tenant tenant, String name) {
    try {
      return library.file(tenant, new FileHash(name)).map(PublicFile::bytes);
    } catch (InvalidValue noHash) {
      return Optional.empty();
    }
  }
}
