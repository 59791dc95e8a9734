package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;

/**
 * A published text as paper: its cover, and the same text as on its page.
 *
 * @param owner the municipality
 * @param kind the type of plan, above the title
 * @param warning that it is a proposal, or no longer in force
 * @param story when it was heard, who adopted it, since when it is in force
 * @param edition which version or proposal it is
 */
public record PaperView(
    String owner,
    Optional<String> logo,
    String kind,
    String size,
    Optional<String> period,
    Optional<String> warning,
    List<FactView> story,
    LinkView address,
    String edition,
    PlanView plan) {
  public PaperView {
    story = List.copyOf(story);
  }
}
