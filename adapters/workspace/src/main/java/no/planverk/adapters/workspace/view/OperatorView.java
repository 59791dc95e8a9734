package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** The municipalities with how they sign in, and what operators have done. */
public record OperatorView(List<TenantView> tenants, List<LineView> journal) {
  /** A municipality, and the form that sets up how its people sign in. */
  public record TenantView(
      String slug,
      String name,
      String way,
      Optional<String> supportUntil,
      String action,
      boolean isOpen,
      List<FieldView> fields) {}

  /** What an operator did. */
  public record LineView(String at, String operator, String act, String municipality) {}
}
