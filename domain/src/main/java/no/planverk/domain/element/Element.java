package no.planverk.domain.element;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Owner;
import no.planverk.domain.sdg.SdgTag;

/**
 * What a plan wants, as an object: a vision, goal, measure or indicator with its wording, owner,
 * money and times. Its identity is for life. Where it stands is its {@link Placement}s, of which it
 * may have many; the plan it was first worded in is its source.
 */
public record Element(
    ElementId id, ElementKind kind, PlanId source, Content content, long revision) {

  /** What can be edited of an element. The internal text is never public. */
  public record Content(
      Title title,
      Optional<RichText> text,
      Optional<RichText> internal,
      Optional<Owner> owner,
      List<SdgTag> sdg,
      Optional<Due> start,
      Optional<Due> deadline,
      Optional<MeasureStatus> status,
      Optional<Integer> priority,
      List<Cost> costs,
      IndicatorValues indicator) {
    public Content {
      sdg = List.copyOf(sdg);
      costs = List.copyOf(costs);
      if (priority.isPresent() && (priority.get() < 1 || priority.get() > 9)) {
        throw new InvalidValue("a priority is 1 to 9");
      }
    }

    public static Content titled(String title) {
      return new Content(
          new Title(title),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          IndicatorValues.NONE);
    }

    public Content titledAnew(Title newTitle) {
      return new Content(
          newTitle, text, internal, owner, sdg, start, deadline, status, priority, costs,
          indicator);
    }

    public Content saying(Optional<RichText> newText) {
      return new Content(
          title, newText, internal, owner, sdg, start, deadline, status, priority, costs,
          indicator);
    }

    public Content ownedBy(Optional<Owner> newOwner) {
      return new Content(
          title, text, internal, newOwner, sdg, start, deadline, status, priority, costs,
          indicator);
    }

    /** With links within its texts that lead to other places of a plan, by their anchors. */
    public Content leadingTo(Map<String, String> anchors) {
      return new Content(
          title,
          text.map(it -> it.leadingTo(anchors)),
          internal.map(it -> it.leadingTo(anchors)),
          owner,
          sdg,
          start,
          deadline,
          status,
          priority,
          costs,
          indicator);
    }

    public Content costing(List<Cost> newCosts) {
      return new Content(
          title, text, internal, owner, sdg, start, deadline, status, priority, newCosts,
          indicator);
    }

    public Content measuring(IndicatorValues values) {
      return new Content(
          title, text, internal, owner, sdg, start, deadline, status, priority, costs, values);
    }

    public Content tagged(List<SdgTag> tags) {
      return new Content(
          title, text, internal, owner, tags, start, deadline, status, priority, costs, indicator);
    }
  }

  public Title title() {
    return content.title();
  }

  public Element with(Content edited) {
    return new Element(id, kind, source, edited, revision);
  }

  /** As it stands once this change of it is stored. */
  public Element stored() {
    return new Element(id, kind, source, content, revision + 1);
  }
}
