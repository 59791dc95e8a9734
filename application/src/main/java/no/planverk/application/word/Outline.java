package no.planverk.application.word;

import java.util.List;
import java.util.Optional;
import no.planverk.application.port.WordDocument;
import no.planverk.application.port.WordDocument.Entry;
import no.planverk.application.port.WordDocument.Sort;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.input.WordRemark;

/**
 * What a Word document would become as a plan: its headings, what stands under each, what is lost.
 */
public record Outline(Optional<Title> title, List<Part> parts, List<WordRemark> remarks) {
  public Outline {
    parts = List.copyOf(parts);
    remarks = List.copyOf(remarks);
  }

  /** A heading, none for what stands before the first, and what stands under it. */
  public record Part(
      int level,
      Optional<Title> heading,
      int paragraphs,
      int tables,
      int pictures,
      List<Listing> lists) {
    public Part {
      lists = List.copyOf(lists);
    }
  }

  /** A list by its number in the document, and its items in a line each. */
  public record Listing(int number, List<String> items) {
    public Listing {
      items = List.copyOf(items);
    }
  }

  static Outline of(WordDocument document, List<WordRemark> remarks) {
    return new Outline(
        document.title(), document.parts().stream().map(Outline::part).toList(), remarks);
  }

  private static Part part(WordDocument.Part part) {
    return new Part(
        part.level(),
        part.heading(),
        part.count(Sort.PARAGRAPH),
        part.count(Sort.TABLE),
        part.count(Sort.PICTURE),
        part.lists().stream()
            .map(it -> new Listing(it.number(), it.entries().stream().map(Entry::words).toList()))
            .toList());
  }
}
