package no.planverk.application.writing;

import no.planverk.application.planning.Written;
import no.planverk.domain.plan.Block;

/** A block, and its place among those of its section, from 0. */
public record PlacedBlock(Block block, int position) {
  static PlacedBlock of(Written<Block> written) {
    Block block = written.thing();
    return new PlacedBlock(
        block,
        written.text().blocksIn(block.section()).stream()
            .map(Block::id)
            .toList()
            .indexOf(block.id()));
  }
}
