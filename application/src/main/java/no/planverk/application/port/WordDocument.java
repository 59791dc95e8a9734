package no.planverk.application.port;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.input.WordRemark;

/**
 * What a Word document says, heading by heading, and what of it could not come along as it was. Its
 * HTML is not clean.
 */
public record WordDocument(
    Optional<Title> title, List<Part> parts, List<Picture> pictures, List<WordRemark> remarks) {
  public WordDocument {
    parts = List.copyOf(parts);
    pictures = List.copyOf(pictures);
    remarks = List.copyOf(remarks);
  }

  /**
   * A heading and what stands under it up to the next one; what stands before the first heading has
   * none.
   *
   * @param level 1 for a chapter
   */
  public record Part(int level, Optional<Title> heading, List<Piece> pieces) {
    public Part {
      pieces = List.copyOf(pieces);
    }

    public int count(Sort sort) {
      return (int)
          pieces.stream()
              .filter(it -> it instanceof Passage passage && passage.sort() == sort)
              .count();
    }

    public List<Listing> lists() {
      return pieces.stream().filter(Listing.class::isInstance).map(Listing.class::cast).toList();
    }
  }

  /** What a passage is. */
  public enum Sort {
    PARAGRAPH,
    TABLE,
    PICTURE
  }

  /** Something that stands in a part. */
  public sealed interface Piece {
    String html();
  }

  /** A paragraph, table or picture. */
  public record Passage(Sort sort, String html) implements Piece {}

  /** A list, by its number in the document: 1 for the first. */
  public record Listing(int number, String html, List<Entry> entries) implements Piece {
    public Listing {
      entries = List.copyOf(entries);
    }
  }

  /** An item of a list: what it says in one line, and all of it where that is more. */
  public record Entry(String words, Optional<String> html) {}

  /** A picture, by the key that texts name it by. */
  public record Picture(
      String key, String name, String mediaType, FileHash hash, byte[] bytes, boolean described) {}
}
