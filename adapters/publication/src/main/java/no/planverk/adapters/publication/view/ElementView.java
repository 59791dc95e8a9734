package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;

/** An element in its place. Its title is printed here and nowhere else. */
public record ElementView(
    String anchor,
    String element,
    String kind,
    String kindName,
    Optional<String> number,
    String title,
    int level,
    Optional<String> html,
    Optional<StatusView> status,
    List<FactView> facts,
    List<SdgView> sdg,
    Optional<CostsView> costs,
    Optional<IndicatorView> indicator,
    List<ElementView> children)
    implements BlockView {
  public ElementView {
    facts = List.copyOf(facts);
    sdg = List.copyOf(sdg);
    children = List.copyOf(children);
  }
}
