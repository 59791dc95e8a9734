package no.planverk.application.planning;

import java.util.Optional;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.element.Placement;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.Manuscript;

/** Makes what a block holds from the words that were sent. */
public final class BlockHolding {
  private final RichTexts richTexts;

  public BlockHolding(RichTexts richTexts) {
    this.richTexts = richTexts;
  }

  /** What the words say; {@code replaced} is the block that is edited, where it is one. */
  public Reply<Block.Holding> from(BlockWords words, Manuscript text, Optional<Block> replaced) {
    if (text.section(words.section()).isEmpty()) {
      return Reply.faulty(Fault.at("/section", FaultCode.UNKNOWN_OBJECT));
    }
    if (words.html().isPresent() == words.placement().isPresent()) {
      return Reply.faulty(Fault.at("", FaultCode.TEXT_OR_ELEMENT));
    }
    return words.placement().isPresent()
        ? shown(words.placement().get(), text, replaced)
        : prose(words.html(), text, replaced);
  }

  private static Reply<Block.Holding> shown(
      PlacementId id, Manuscript text, Optional<Block> replaced) {
    Optional<Placement> placement = text.placement(id);
    if (placement.isEmpty()) {
      return Reply.faulty(Fault.at("/placement", FaultCode.UNKNOWN_OBJECT));
    }
    if (placement.get().parent().isPresent() || placement.get().shortForm()) {
      return Reply.faulty(Fault.at("/placement", FaultCode.NOT_TOP_LEVEL));
    }
    Block.Holding shown = new Block.Shown(id);
    boolean elsewhere =
        text.blocks().stream()
            .filter(it -> replaced.map(old -> !old.id().equals(it.id())).orElse(true))
            .anyMatch(it -> it.holding().equals(shown));
    return elsewhere
        ? Reply.faulty(Fault.at("/placement", FaultCode.NAMED_TWICE))
        : Reply.done(shown);
  }

  private Reply<Block.Holding> prose(
      Optional<String> html, Manuscript text, Optional<Block> replaced) {
    Cleaned cleaned =
        new Cleaned(richTexts, text, replaced.flatMap(BlockHolding::proseOf).stream().toList());
    Optional<RichText> prose = cleaned.clean(html, "/text");
    if (!cleaned.faults().isEmpty()) {
      return new Reply.Faulty<>(cleaned.faults());
    }
    return prose.isEmpty()
        ? Reply.faulty(Fault.at("/text", FaultCode.INVALID_TEXT))
        : Reply.done(new Block.Prose(prose.get()));
  }

  private static Optional<RichText> proseOf(Block block) {
    return switch (block.holding()) {
      case Block.Prose prose -> Optional.of(prose.text());
      case Block.Shown shown -> Optional.empty();
    };
  }
}
