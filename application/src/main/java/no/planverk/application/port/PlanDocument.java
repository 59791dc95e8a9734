package no.planverk.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.Significance;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.hearing.HearingDecision;
import no.planverk.domain.plan.ExternalId;
import no.planverk.domain.plan.PlanFile;
import no.planverk.domain.plan.Source;
import no.planverk.domain.sdg.SdgTag;

/**
 * A whole plan as one document, checked but not yet compared with what the tenant has: names of
 * units, bodies and plans are still only names.
 */
public record PlanDocument(
    Head head,
    List<SectionPart> sections,
    List<ElementPart> elements,
    List<PlanFile> files,
    List<HearingPart> hearings,
    Optional<AdoptionPart> adoption) {
  public PlanDocument {
    sections = List.copyOf(sections);
    elements = List.copyOf(elements);
    files = List.copyOf(files);
    hearings = List.copyOf(hearings);
  }

  /** The member {@code plan}. */
  public record Head(
      PlanType type,
      Title title,
      Optional<String> subtitle,
      Language language,
      Optional<Period> period,
      Optional<String> ownerUnit,
      List<String> parents,
      List<String> replaces,
      Optional<Significance> significance,
      Optional<String> significanceReason,
      List<SdgTag> sdg,
      Optional<Title> vision,
      List<Title> values,
      List<ExternalId> externalIds,
      Optional<Source> source) {}

  /** A section with its blocks and the sections under it. */
  public record SectionPart(Title title, List<BlockPart> blocks, List<SectionPart> sections) {
    public SectionPart {
      blocks = List.copyOf(blocks);
      sections = List.copyOf(sections);
    }
  }

  /** What a section holds: prose, or the key of a top-level element. */
  public sealed interface BlockPart {}

  public record ProsePart(RichText text) implements BlockPart {}

  public record NamedPart(String key) implements BlockPart {}

  /** An element with its children. The content's owner is a name that matches nothing yet. */
  public record ElementPart(
      String key,
      Optional<String> number,
      ElementKind kind,
      Element.Content content,
      List<String> contributesTo,
      List<ElementPart> children) {
    public ElementPart {
      contributesTo = List.copyOf(contributesTo);
      children = List.copyOf(children);
    }
  }

  /** A hearing of the past. */
  public record HearingPart(
      Optional<HearingStage> givenStage,
      LocalDate from,
      LocalDate to,
      Optional<Integer> statementsReceived,
      HearingDecision decision) {
    /** What was heard; a document that does not say so means the proposal. */
    public HearingStage stage() {
      return givenStage.orElse(HearingStage.PROPOSAL);
    }
  }

  /** The decision that adopted the plan. */
  public record AdoptionPart(
      String body, LocalDate date, Optional<String> caseNumber, Optional<String> legalBasis) {}
}
