package no.planverk.application.writing;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Rank;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;

/** Begins a text in a section, in a place among what stands there; no place: last. */
public final class BeginText {
  private final Desk desk;
  private final RichTexts richTexts;

  public BeginText(Desk desk, RichTexts richTexts) {
    this.desk = desk;
    this.richTexts = richTexts;
  }

  public Reply<SavedText> begin(
      Actor actor, PlanId id, SectionId section, Optional<Integer> position, TextWords words) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.writingText(
                stores,
                actor,
                id,
                () ->
                    begin(
                        new Passage(desk, richTexts, stores, actor, id),
                        section,
                        position,
                        words)));
  }

  private Reply<SavedText> begin(
      Passage passage, SectionId section, Optional<Integer> position, TextWords words) {
    Manuscript manuscript = passage.stores().manuscripts().of(passage.plan());
    if (manuscript.section(section).isEmpty()) {
      return new Reply.Unknown<>();
    }
    BlockId id = new BlockId(desk.ids().next());
    List<Rank> others = manuscript.blocksIn(section).stream().map(Block::rank).toList();
    return passage
        .cleaned(id, Optional.empty(), words.html(), "/text")
        .then(
            text -> {
              Block block =
                  new Block(
                      id,
                      passage.plan(),
                      section,
                      Rank.at(others, position),
                      new Block.Prose(text),
                      1);
              passage.stores().manuscripts().add(block);
              passage.begun(block, text, words.tab());
              return Reply.done(Passage.saved(block, words.html(), false));
            });
  }
}
