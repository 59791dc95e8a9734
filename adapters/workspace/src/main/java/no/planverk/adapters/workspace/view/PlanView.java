package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** A plan as the staff meet it. */
public record PlanView(
    List<LinkView> path,
    String title,
    Optional<String> subtitle,
    List<TagView> tags,
    String alert,
    List<StepView> steps,
    List<StepView> others,
    List<FactLine> facts,
    Optional<String> toFacts,
    List<FactLine> team,
    Optional<LinkView> toTeam,
    List<VersionView> versions,
    List<HearingView> hearings,
    List<LinkView> files,
    List<StoryView> story) {
  /** Something one may do next, and what it is for; what comes first stands out. */
  public record StepView(String text, String why, String href, boolean first) {}

  /** A text that may lead somewhere. */
  public record TextView(String text, Optional<String> href) {
    public static TextView plain(String text) {
      return new TextView(text, Optional.empty());
    }

    public static TextView to(String text, String href) {
      return new TextView(text, Optional.of(href));
    }
  }

  /** A fact of one or more lines. */
  public record FactLine(String label, List<TextView> lines) {}

  /** An adopted version and where it is read. */
  public record VersionView(
      String name, List<TagView> tags, String decision, String inForce, List<LinkView> links) {}

  /** A hearing, and where it is closed if it runs. */
  public record HearingView(
      String stage,
      String days,
      String state,
      String statements,
      String decision,
      Optional<LinkView> close) {}

  /** Something that happened to the plan on a day. */
  public record StoryView(String day, String date, TextView text) {}
}
