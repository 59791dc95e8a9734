package no.planverk.application.writing;

import java.util.List;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.writing.TextConflict;

/**
 * What was stored of a text that was sent.
 *
 * @param html the text as it stands now
 * @param asSent whether it stands word for word as it was sent
 * @param merged whether it holds what someone else wrote meanwhile
 * @param conflicts parts in which both wrote; the sender's wording is kept in these
 */
public record SavedText(
    BlockId block,
    long revision,
    String html,
    boolean asSent,
    boolean merged,
    List<TextConflict> conflicts) {
  public SavedText {
    conflicts = List.copyOf(conflicts);
  }
}
