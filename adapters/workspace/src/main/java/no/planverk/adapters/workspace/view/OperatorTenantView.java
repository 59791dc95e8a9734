package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.NoticesView.NoticeView;

/** One municipality as operators see it: nothing of its content. */
public record OperatorTenantView(
    String slug,
    String name,
    Optional<String> wrong,
    List<FactLineView> facts,
    List<ActView> acts,
    List<NoticeView> notices,
    List<LineView> history,
    boolean setUpIsOpen,
    List<FieldView> setUp) {
  /** What may be ordered as the tenancy stands: a form with these fields. */
  public record ActView(String id, String title, String what, List<FieldView> fields) {}

  public record FactLineView(String name, String value) {}

  /** What was done to it. */
  public record LineView(String at, String operator, String act, String detail) {}
}
