package no.planverk.application.writing;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.Proposal;
import no.planverk.domain.writing.Suggestion;
import no.planverk.domain.writing.SuggestionId;

/**
 * Someone proposes changes of a text instead of making them. What the same open page proposed of
 * the text before is replaced by what it proposes now.
 */
public final class SuggestText {
  private final Desk desk;
  private final RichTexts richTexts;

  public SuggestText(Desk desk, RichTexts richTexts) {
    this.desk = desk;
    this.richTexts = richTexts;
  }

  /** The text as it stands, and what is proposed of it now. */
  public record Suggested(Block block, RichText text, List<Suggestion> suggestions) {
    public Suggested {
      suggestions = List.copyOf(suggestions);
    }
  }

  public Reply<Suggested> suggest(Actor actor, PlanId id, BlockId block, TextWords words) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.COMMENT,
                plan ->
                    plan.mayBeWritten()
                        ? suggest(new Passage(desk, richTexts, stores, actor, id), block, words)
                        : Reply.refused(new Refusal.NotWritable(plan.stage()))));
  }

  private Reply<Suggested> suggest(Passage passage, BlockId id, TextWords words) {
    Optional<Block> block = passage.stores().manuscripts().blockForWriting(passage.plan(), id);
    Optional<RichText> stored = block.flatMap(Passage::textOf);
    if (stored.isEmpty()) {
      return new Reply.Unknown<>();
    }
    return passage
        .cleaned(id, stored, words.html(), "/text")
        .then(
            proposed -> {
              List<Suggestion> suggestions =
                  Proposal.of(
                          richTexts.parts(passage.asRead(words.base())), richTexts.parts(proposed))
                      .stream()
                      .map(it -> suggestion(passage, block.orElseThrow(), words.tab(), it))
                      .toList();
              keep(passage, block.orElseThrow(), words.tab(), suggestions);
              return Reply.done(new Suggested(block.orElseThrow(), stored.get(), suggestions));
            });
  }

  private Suggestion suggestion(Passage passage, Block block, String tab, Proposal.Change change) {
    return new Suggestion(
        new SuggestionId(desk.ids().next()),
        passage.plan(),
        block.section(),
        block.id(),
        change.kind(),
        change.part(),
        change.after(),
        change.list(),
        change.base(),
        change.proposed(),
        Author.of(passage.actor()),
        tab,
        desk.now(),
        Suggestion.State.OPEN,
        Optional.empty(),
        Optional.empty());
  }

  private void keep(Passage passage, Block block, String tab, List<Suggestion> suggestions) {
    Author author = Author.of(passage.actor());
    boolean begun =
        passage.stores().talk().openSuggestions(passage.plan()).stream()
            .noneMatch(
                it ->
                    it.block().equals(block.id())
                        && it.author().equals(author)
                        && it.tab().equals(tab));
    passage.stores().talk().propose(block.id(), author, tab, suggestions);
    if (begun && !suggestions.isEmpty()) {
      desk.note(
          passage.stores(),
          passage.actor(),
          "suggest",
          Subject.made("block", block.id(), passage.plan()));
    }
    Talking.tell(
        passage.desk(), passage.stores(), passage.actor(), passage.plan(), Optional.of(block));
  }
}
