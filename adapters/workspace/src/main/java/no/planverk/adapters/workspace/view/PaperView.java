package no.planverk.adapters.workspace.view;

import java.util.List;

/**
 * What a body needs to know of the plans when it meets.
 *
 * @param occasion what the meeting is customarily about, or nothing
 * @param since from which day changes are counted
 * @param score how well the red thread holds
 */
public record PaperView(
    List<LinkView> path,
    String title,
    String occasion,
    String since,
    String score,
    List<String> changed,
    List<LinkView> toDecide,
    List<LinkView> overdue,
    List<BecameView> became,
    boolean metBefore,
    LinkView print) {

  /** What became of a plan that was adopted last time. */
  public record BecameView(
      LinkView plan, String actions, String done, String started, String withMoney) {}
}
