package no.planverk.application.planning;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.sdg.SdgTag;

/** What an element shall say: its texts as HTML that is cleaned on the way in, its owner a name. */
public record ElementWords(
    Title title,
    Optional<String> text,
    Optional<String> internal,
    Optional<String> owner,
    List<SdgTag> sdg,
    Optional<Due> start,
    Optional<Due> deadline,
    Optional<MeasureStatus> status,
    Optional<Integer> priority,
    List<Cost> costs,
    IndicatorValues indicator) {

  Reply<Element.Content> content(Cleaned cleaned, Names names) {
    Element.Content content =
        new Element.Content(
            title,
            cleaned.clean(text, "/text"),
            cleaned.clean(internal, "/internal"),
            owner.map(names::owner),
            sdg,
            start,
            deadline,
            status,
            priority,
            costs,
            indicator);
    return cleaned.faults().isEmpty() ? Reply.done(content) : new Reply.Faulty<>(cleaned.faults());
  }
}
