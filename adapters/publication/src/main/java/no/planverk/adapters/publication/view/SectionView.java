package no.planverk.adapters.publication.view;

import java.util.List;

/** A section: heading of that level, blocks in order, sections under it. */
public record SectionView(
    String anchor, String title, int level, List<BlockView> blocks, List<SectionView> sections) {
  public SectionView {
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }
}
