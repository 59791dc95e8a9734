package no.planverk.application.writing;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.writing.Proposal;
import no.planverk.domain.writing.Suggestion;
import no.planverk.domain.writing.Suggestion.State;
import no.planverk.domain.writing.SuggestionId;

/** Takes suggestions into the text, or leaves them: those that are named, or all of the plan. */
public final class SettleSuggestions {
  private final Desk desk;
  private final RichTexts richTexts;

  public SettleSuggestions(Desk desk, RichTexts richTexts) {
    this.desk = desk;
    this.richTexts = richTexts;
  }

  /** What to do with which; none named: all that are open. */
  public record Choice(List<SuggestionId> suggestions, boolean taken) {
    public Choice {
      suggestions = List.copyOf(suggestions);
    }
  }

  /** How many were settled. */
  public Reply<Integer> settle(Actor actor, PlanId id, Choice choice) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.writingText(
                stores,
                actor,
                id,
                () -> settle(new Passage(desk, richTexts, stores, actor, id), choice)));
  }

  private Reply<Integer> settle(Passage passage, Choice choice) {
    List<Suggestion> open = passage.stores().talk().openSuggestions(passage.plan());
    List<Suggestion> chosen =
        open.stream()
            .filter(it -> choice.suggestions().isEmpty() || choice.suggestions().contains(it.id()))
            .toList();
    if (chosen.isEmpty() && !choice.suggestions().isEmpty()) {
      return new Reply.Unknown<>();
    }
    for (Suggestion suggestion : chosen) {
      if (choice.taken()) {
        take(passage, suggestion);
      }
      passage
          .stores()
          .talk()
          .save(
              suggestion.settled(
                  choice.taken() ? State.ACCEPTED : State.REJECTED,
                  Talking.person(passage.actor()),
                  desk.now()));
      desk.note(
          passage.stores(),
          passage.actor(),
          "settle",
          Subject.made("suggestion", suggestion.id(), passage.plan()));
    }
    Talking.tell(desk, passage.stores(), passage.actor(), passage.plan(), Optional.empty());
    return Reply.done(chosen.size());
  }

  /** A text that is gone leaves nothing to take it into. */
  private void take(Passage passage, Suggestion suggestion) {
    Optional<Block> block =
        passage.stores().manuscripts().blockForWriting(passage.plan(), suggestion.block());
    Optional<RichText> text = block.flatMap(Passage::textOf);
    if (text.isEmpty()) {
      return;
    }
    RichText taken =
        richTexts
            .joined(Proposal.taken(richTexts.parts(text.get()), suggestion))
            .orElse(RichText.EMPTY);
    if (!taken.equals(text.get())) {
      passage
          .cleaned(suggestion.block(), text, taken.html(), "/text")
          .then(clean -> passage.store(block.orElseThrow(), clean, Passage.NO_TAB));
    }
  }
}
