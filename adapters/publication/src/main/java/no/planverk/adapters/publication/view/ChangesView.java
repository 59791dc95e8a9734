package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;

/**
 * What is other in one version of a plan than in another.
 *
 * @param counts how much came in, went out, moved and changed, in words
 * @param others the same page for other earlier versions
 */
public record ChangesView(
    String title,
    String language,
    String lead,
    LinkView before,
    LinkView after,
    List<String> counts,
    List<LinkView> others,
    List<SectionView> sections) {
  public ChangesView {
    counts = List.copyOf(counts);
    others = List.copyOf(others);
    sections = List.copyOf(sections);
  }

  /** Some words and what happened to them. */
  public record WordsView(Mark mark, String text) {}

  /** What happened to words. */
  public enum Mark {
    SAME,
    OUT,
    IN
  }

  /** A section in which something changed. */
  public record SectionView(
      List<WordsView> title,
      Optional<String> what,
      List<List<WordsView>> texts,
      List<ElementView> elements) {
    public SectionView {
      title = List.copyOf(title);
      texts = List.copyOf(texts);
      elements = List.copyOf(elements);
    }
  }

  /** An element that changed. */
  public record ElementView(
      String kind,
      List<WordsView> title,
      String what,
      List<List<WordsView>> texts,
      List<FactView> facts) {
    public ElementView {
      title = List.copyOf(title);
      texts = List.copyOf(texts);
      facts = List.copyOf(facts);
    }
  }

  /** Something said of an element, as it was and as it is. */
  public record FactView(String label, Optional<String> before, Optional<String> after) {}
}
