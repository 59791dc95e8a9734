package no.planverk.domain.writing;

import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.plan.BlockId;

/**
 * What a text was when someone had finished writing in it: one for each person, text and open page.
 * The first of a text is what stood there before, by nobody.
 *
 * @param tab the open page that it was written in, by a name that the page chose
 */
public record TextRevision(
    RevisionId id,
    PlanId plan,
    SectionId section,
    BlockId block,
    Optional<Author> author,
    String tab,
    Instant from,
    Instant to,
    RichText text) {

  /** The same stretch of work, gone on with. */
  public TextRevision goneOn(SectionId newSection, RichText newText, Instant now) {
    return new TextRevision(id, plan, newSection, block, author, tab, from, now, newText);
  }
}
