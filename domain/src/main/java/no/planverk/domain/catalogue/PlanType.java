package no.planverk.domain.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/**
 * A type of plan in one country's planning law or practice, and the rules that it carries. The
 * types there are stand in {@link PlanTypes}; a municipality may give them other names, not other
 * ids.
 *
 * @param id the country's prefix and a word, such as {@code no.community-part}
 * @param mustBeHeard the id of the hearing rule that applies to its ordinary proposal; empty where
 *     the law asks for no hearing
 * @param adoptingBody who adopts it, where the law says so
 * @param source the paragraph that the type rests on; empty where it rests on practice alone
 * @param requiredSections sections whose absence is warned about
 */
public record PlanType(
    String id,
    Country country,
    Term names,
    PlanLevel level,
    Optional<String> mustBeHeard,
    Optional<AdoptingBody> adoptingBody,
    InForceRule inForce,
    Validity validity,
    Optional<String> source,
    Certainty certainty,
    List<Term> requiredSections) {
  private static final Set<String> FINANCIAL =
      Set.of("financial-plan", "annual-budget", "action-programme");
  private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");

  public PlanType {
    if (!id.startsWith(country.typePrefix())
        || !FORM.matcher(id.substring(country.typePrefix().length())).matches()) {
      throw new InvalidValue("a plan type is called " + country.typePrefix() + "word, not " + id);
    }
    requiredSections = List.copyOf(requiredSections);
  }

  /** A type of which the law says nothing, to begin from. */
  static PlanType customary(String id, PlanLevel level, Term names) {
    return new PlanType(
        id,
        id.startsWith(Country.NO.typePrefix()) ? Country.NO : Country.DK,
        names,
        level,
        Optional.empty(),
        Optional.empty(),
        InForceRule.AT_ADOPTION,
        Validity.undated(),
        Optional.empty(),
        Certainty.CONFIRMED,
        List.of());
  }

  PlanType restingOn(String paragraph, Validity since, Certainty sureness) {
    return new PlanType(
        id,
        country,
        names,
        level,
        mustBeHeard,
        adoptingBody,
        inForce,
        since,
        Optional.of(paragraph),
        sureness,
        requiredSections);
  }

  PlanType heardUnder(String hearingRule) {
    return new PlanType(
        id,
        country,
        names,
        level,
        Optional.of(hearingRule),
        adoptingBody,
        inForce,
        validity,
        source,
        certainty,
        requiredSections);
  }

  PlanType adoptedBy(AdoptingBody body) {
    return new PlanType(
        id,
        country,
        names,
        level,
        mustBeHeard,
        Optional.of(body),
        inForce,
        validity,
        source,
        certainty,
        requiredSections);
  }

  PlanType inForceOncePublishedInPlandata(Term... sections) {
    return new PlanType(
        id,
        country,
        names,
        level,
        mustBeHeard,
        adoptingBody,
        InForceRule.WHEN_PUBLISHED_IN_PLANDATA,
        validity,
        source,
        certainty,
        List.of(sections));
  }

  public String name(Language language) {
    return names.in(language);
  }

  /** Whether plans of this type collect the measures of all plans, with their money. */
  public boolean isFinancial() {
    return FINANCIAL.contains(id.substring(country.typePrefix().length()));
  }
}
