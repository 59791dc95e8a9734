package no.planverk.adapters.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.publication.PublishedText;

/** How one element points at another: by kind and number, as a title stands in one place only. */
final class Signposts {
  private final Wording words;
  private final Function<PlacementId, String> address;
  private final Map<PlacementId, LinkView> links = new HashMap<>();

  private Signposts(Wording words, Function<PlacementId, String> address) {
    this.words = words;
    this.address = address;
  }

  /**
   * @param address where an element stands, seen from the page
   */
  static Signposts in(
      Wording words, Optional<PublishedText> text, Function<PlacementId, String> address) {
    var signposts = new Signposts(words, address);
    text.ifPresent(signposts::read);
    return signposts;
  }

  List<LinkView> to(List<PlacementId> placements) {
    return placements.stream().map(links::get).filter(it -> it != null).toList();
  }

  static String anchor(PlacementId placement) {
    return "e-" + placement;
  }

  private void read(PublishedText text) {
    elements(text.words());
    sections(text.sections());
    elements(text.rest());
  }

  private void sections(List<PublishedSection> sections) {
    for (PublishedSection section : sections) {
      for (PublishedSection.Block block : section.blocks()) {
        if (block instanceof PublishedSection.Shown shown) {
          elements(List.of(shown.element()));
        }
      }
      sections(section.sections());
    }
  }

  private void elements(List<PublishedElement> elements) {
    for (PublishedElement element : elements) {
      String kind = words.kind(element.kind());
      links.put(
          element.placement(),
          LinkView.to(
              element.number().map(it -> kind + " " + it).orElse(kind),
              address.apply(element.placement())));
      elements(element.children());
    }
  }
}
