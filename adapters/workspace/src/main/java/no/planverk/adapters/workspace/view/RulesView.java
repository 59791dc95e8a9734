package no.planverk.adapters.workspace.view;

import java.util.List;

/** The rules of the red thread on one page. */
public record RulesView(List<LinkView> path, String title, List<KindView> kinds) {
  /** A thread with its weight and its rules. */
  public record KindView(String title, String text, String weight, List<RuleView> rules) {}

  /** A rule with its weight within the thread. */
  public record RuleView(String title, String text, String weight) {}
}
