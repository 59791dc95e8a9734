package no.planverk.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.sdg.SdgTag;

/**
 * What a plan's text still lacks before it is heard, adopted and published. It advises; what stands
 * in the way is asked when a text is frozen.
 */
public final class PlanCheck {
  private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]*>");
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\bx{2,}\\b|\\btodo\\b|\\blorem ipsum\\b|\\?{3,}|\\[\\s*(…|\\.{3}|\\s)*\\]|\\bfyll(e|es)? inn\\b|\\budfyld(es)?\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Manuscript text;
  private final List<Finding> findings = new ArrayList<>();

  private PlanCheck(Manuscript text) {
    this.text = text;
  }

  /** What can be lacking. */
  public enum Kind {
    /** A section that the template requires has nothing written in it. */
    REQUIRED_SECTION_EMPTY("required-section-empty"),
    /** A goal with nothing under it that says how it is reached. */
    GOAL_WITHOUT_MEASURE("goal-without-measure"),
    /** A measure for which nobody answers. */
    MEASURE_WITHOUT_OWNER("measure-without-owner"),
    /** A development goal without a reason. */
    SDG_WITHOUT_REASON("sdg-without-reason"),
    /** A picture that is neither described nor marked as decoration. */
    FIGURE_WITHOUT_TEXT("figure-without-text"),
    /** Words that someone meant to fill in. */
    PLACEHOLDER("placeholder"),
    /** Words that are internal, in what becomes public: stands in the way. */
    INTERNAL_TEXT("internal-text");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word in texts. */
    public String id() {
      return id;
    }
  }

  /** Something that is lacking: where, in the words of the plan, and an example of it. */
  public record Finding(
      Kind kind,
      String place,
      String example,
      Optional<SectionId> section,
      Optional<PlacementId> placement) {}

  /** Everything that is lacking, in the order of the text; {@code required} must hold something. */
  public static List<Finding> of(Manuscript text, Set<SectionId> required) {
    PlanCheck check = new PlanCheck(text);
    check.sections(text.topSections(), required);
    text.topPlacements().forEach(check::element);
    for (LeakGuard.Leak leak : LeakGuard.leaks(text)) {
      check.findings.add(
          new Finding(
              Kind.INTERNAL_TEXT, leak.place(), leak.words(), Optional.empty(), Optional.empty()));
    }
    return List.copyOf(check.findings);
  }

  private void sections(List<Section> sections, Set<SectionId> required) {
    for (Section section : sections) {
      if (required.contains(section.id()) && isEmpty(section)) {
        add(Kind.REQUIRED_SECTION_EMPTY, section, "");
      }
      for (Block block : text.blocksIn(section.id())) {
        if (block.holding() instanceof Block.Prose(RichText prose)) {
          prose(section, prose);
        }
      }
      sections(text.sectionsUnder(section.id()), required);
    }
  }

  private boolean isEmpty(Section section) {
    return text.writtenIn(section.id()).isEmpty()
        && text.sectionsUnder(section.id()).stream().allMatch(this::isEmpty);
  }

  private void prose(Section section, RichText prose) {
    if (hasUndescribed(prose)) {
      add(Kind.FIGURE_WITHOUT_TEXT, section, "");
    }
    placeholder(prose.words()).ifPresent(it -> add(Kind.PLACEHOLDER, section, it));
  }

  /** An empty description marks decoration; none at all is one that was forgotten. */
  private static boolean hasUndescribed(RichText prose) {
    return PICTURE.matcher(prose.html()).results().anyMatch(it -> !it.group().contains(" alt="));
  }

  private static Optional<String> placeholder(String words) {
    Matcher found = PLACEHOLDER.matcher(words);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  private void add(Kind kind, Section section, String example) {
    findings.add(
        new Finding(
            kind, section.title().value(), example, Optional.of(section.id()), Optional.empty()));
  }

  private void element(Placement placement) {
    Element element = text.shown(placement);
    List<Placement> under = text.placementsUnder(placement.id());
    if (element.kind() == ElementKind.GOAL && under.isEmpty()) {
      add(Kind.GOAL_WITHOUT_MEASURE, placement, "");
    }
    if (element.kind().isMeasure() && element.content().owner().isEmpty()) {
      add(Kind.MEASURE_WITHOUT_OWNER, placement, "");
    }
    element.content().sdg().stream()
        .filter(it -> it.reason().isEmpty())
        .map(SdgTag::id)
        .reduce((one, other) -> one + ", " + other)
        .ifPresent(it -> add(Kind.SDG_WITHOUT_REASON, placement, it));
    element
        .content()
        .text()
        .map(RichText::words)
        .or(() -> Optional.of(element.title().value()))
        .flatMap(PlanCheck::placeholder)
        .ifPresent(it -> add(Kind.PLACEHOLDER, placement, it));
    under.forEach(this::element);
  }

  private void add(Kind kind, Placement placement, String example) {
    findings.add(
        new Finding(
            kind,
            text.shown(placement).title().value(),
            example,
            text.sectionOf(placement.id()),
            Optional.of(placement.id())));
  }
}
