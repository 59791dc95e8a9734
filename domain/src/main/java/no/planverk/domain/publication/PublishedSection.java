package no.planverk.domain.publication;

import java.util.List;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;

/** A section of a published text: heading, blocks in order, sections under it. */
public record PublishedSection(
    SectionId id, String title, List<Block> blocks, List<PublishedSection> sections) {
  public PublishedSection {
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }

  /** What a section holds. */
  public sealed interface Block {}

  /** Rich text. */
  public record Prose(RichText text) implements Block {}

  /** An element with its children. */
  public record Shown(PublishedElement element) implements Block {}
}
