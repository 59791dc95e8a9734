package no.planverk.adapters.publication.view;

import java.util.List;

/** The page of a municipality's open data. */
public record DataView(
    String title,
    String lead,
    List<SetView> sets,
    List<LinkView> others,
    List<SnippetView> snippets) {
  /** What one writes into a page of one's own to show a part of this site there. */
  public record SnippetView(String title, String element, String frame) {}

  /** A set, where it is fetched, and its columns. */
  public record SetView(
      String id, String title, String text, List<LinkView> files, List<ColumnView> columns) {
    public SetView {
      files = List.copyOf(files);
      columns = List.copyOf(columns);
    }
  }

  public record ColumnView(String name, String meaning) {}

  public DataView {
    sets = List.copyOf(sets);
    others = List.copyOf(others);
    snippets = List.copyOf(snippets);
  }
}
