package no.planverk.domain.fetching;

import java.util.Optional;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;

/** What an element says to the public: what a plan that fetches it must not change. */
public record Words(Title title, Optional<RichText> text) {
  public static Words of(Element element) {
    return new Words(element.title(), element.content().text());
  }

  /** The element, saying this. */
  public Element on(Element element) {
    return element.with(element.content().titledAnew(title).saying(text));
  }
}
