package no.planverk.adapters.workspace.view;

/** The page between signing out here and signing out at the provider. */
public record FarewellView(String next) {
  /** What a browser does by itself: goes on at once. */
  public String refresh() {
    return "0;url=" + next;
  }
}
