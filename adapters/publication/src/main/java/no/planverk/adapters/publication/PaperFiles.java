package no.planverk.adapters.publication;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.planverk.adapters.http.paper.KeptPaper;
import no.planverk.adapters.http.paper.Paper;
import no.planverk.adapters.http.paper.PaperKey;
import no.planverk.adapters.http.paper.PrintRoom;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Series;
import no.planverk.domain.tenant.Tenant;

/** The published texts as PDF, made when somebody first asks and kept. */
final class PaperFiles {
  private final TextFinder texts;
  private final PlanPapers papers;
  private final PrintRoom printRoom;
  private final MessagePages messagePages;
  private final BiConsumer<Tenant, Publication> printed;

  /**
   * @param printed told of each paper that has been made
   */
  PaperFiles(
      TextFinder texts,
      PlanPapers papers,
      PrintRoom printRoom,
      MessagePages messagePages,
      BiConsumer<Tenant, Publication> printed) {
    this.texts = texts;
    this.papers = papers;
    this.printRoom = printRoom;
    this.messagePages = messagePages;
    this.printed = printed;
  }

  Outcome show(Site site, PublicAddress.TextPage page) {
    return texts.find(site, page, PublicAddress.PAPER, (open, shown) -> show(site, open, shown));
  }

  private Outcome show(Site site, PlanAddress.Open open, Publication shown) {
    return papers
        .of(site, open, shown)
        .map(it -> show(site, open, shown, it))
        .orElseGet(() -> messagePages.nothingHere(site));
  }

  private Outcome show(Site site, PlanAddress.Open open, Publication shown, Paper paper) {
    PrintRoom.Answer answer =
        printRoom.ask(
            PaperKey.of(site.tenant().id(), paper),
            () -> papers.of(site, open, shown),
            () -> printed.accept(site.tenant(), shown));
    return switch (answer) {
      case PrintRoom.Answer.Ready ready -> new Outcome.Printed(ready.paper(), name(shown));
      case PrintRoom.Answer.Coming coming -> messagePages.printing(site, shown, coming.before());
      case PrintRoom.Answer.Failed() -> messagePages.notPrinted(site, shown);
    };
  }

  /** The link to a text's paper, which names its size once it has been made. */
  Optional<LinkView> link(
      Site site, PlanAddress.Open open, Publication shown, Optional<PublishedText> text) {
    Wording words = site.words(shown.facts().language());
    return text.filter(any -> PlanPapers.isFor(shown))
        .map(it -> papers.of(site, open, shown, it))
        .map(it -> printRoom.kept(PaperKey.of(site.tenant().id(), it)))
        .map(kept -> LinkView.to(words(words, kept), site.text(shown) + PublicAddress.PAPER));
  }

  private static String words(Wording words, Optional<KeptPaper> kept) {
    String link = words.get("paper.get");
    return kept.map(it -> link + " (" + size(words, it.bytes()) + ")").orElse(link);
  }

  private static String size(Wording words, long bytes) {
    long kilobytes = Math.max(1, Math.round(bytes / 1000.0));
    return kilobytes < 1000
        ? words.get("paper.size", String.valueOf(kilobytes))
        : words.get(
            "paper.size.mb", words.number(BigDecimal.valueOf(Math.round(kilobytes / 100.0), 1)));
  }

  /** {@code klimaplan-2.pdf} */
  private static String name(Publication shown) {
    String part =
        shown.series() == Series.HEARD ? "-proposal-" + shown.number() : "-" + shown.number();
    return shown.slug() + part + PublicAddress.PAPER;
  }
}
