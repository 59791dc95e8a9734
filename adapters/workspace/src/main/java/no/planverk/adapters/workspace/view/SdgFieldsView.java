package no.planverk.adapters.workspace.view;

import java.util.List;

/** The UN's goals as pictures to choose from, and as rows with reasons. */
public record SdgFieldsView(List<TileView> tiles, RowsView rows) {
  /** One goal. */
  public record TileView(String number, String title, boolean isChosen) {}
}
