package no.planverk.adapters.workspace.view;

import java.util.List;

/** The programs that may come, and the form that lets one more in. */
public record TokensView(
    String action, List<FieldView> fields, List<ScopeView> scopes, List<TokenView> tokens) {
  /** How far a program may go, in plain words. */
  public record ScopeView(String value, String label, String text, boolean chosen) {}

  /** A token; {@code end} is where it is ended, while it holds. */
  public record TokenView(
      String name,
      String role,
      String scope,
      String madeBy,
      String made,
      String expires,
      String used,
      String state,
      boolean holds,
      String end,
      String endLabel) {}

  /** The token that was just made: its secret is on this page and never again. */
  public record MadeView(
      String name, String scope, String expires, String secret, String address, String back) {}

  /** Before a token is ended. */
  public record EndView(TokenView token, long revision, String back) {}
}
