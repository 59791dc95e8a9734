package no.planverk.domain.plan;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.Significance;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Owner;
import no.planverk.domain.sdg.SdgTag;

/** What the register knows of a plan, apart from its text. */
public record PlanFacts(
    PlanType type,
    Title title,
    Optional<String> subtitle,
    Language language,
    Optional<Period> period,
    Optional<Owner> owner,
    List<PlanLink> parents,
    List<PlanLink> replaces,
    Optional<Significance> significance,
    Optional<String> significanceReason,
    List<SdgTag> sdg,
    List<Theme> themes,
    List<ExternalId> externalIds,
    Optional<Source> source) {
  public PlanFacts {
    parents = List.copyOf(parents);
    replaces = List.copyOf(replaces);
    sdg = List.copyOf(sdg);
    themes = List.copyOf(themes);
    externalIds = List.copyOf(externalIds);
  }

  /** Whether the plan was written elsewhere and is only registered here. */
  public boolean registeredOnly() {
    return source.isPresent();
  }

  public PlanFacts themed(List<Theme> newThemes) {
    return new PlanFacts(
        type,
        title,
        subtitle,
        language,
        period,
        owner,
        parents,
        replaces,
        significance,
        significanceReason,
        sdg,
        newThemes,
        externalIds,
        source);
  }

  public PlanFacts ownedBy(Optional<Owner> newOwner) {
    return new PlanFacts(
        type,
        title,
        subtitle,
        language,
        period,
        newOwner,
        parents,
        replaces,
        significance,
        significanceReason,
        sdg,
        themes,
        externalIds,
        source);
  }

  /** As those of a plan that was written elsewhere. */
  public PlanFacts from(Source place) {
    return new PlanFacts(
        type,
        title,
        subtitle,
        language,
        period,
        owner,
        parents,
        replaces,
        significance,
        significanceReason,
        sdg,
        themes,
        externalIds,
        Optional.of(place));
  }

  public Significance weight() {
    return significance.orElse(Significance.ORDINARY);
  }
}
