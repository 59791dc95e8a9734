package no.planverk.domain.fetching;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;

/**
 * That a plan shows another plan's element, in which words, and what was last decided about it.
 *
 * @param decided the newest wording about which somebody has decided; the one shown, unless it was
 *     decided to stay
 * @param keptThrough the ending of the source through which the plan keeps the element
 * @param reason why it stays, where it does
 */
public record Fetch(
    PlanId plan,
    ElementId element,
    Wording shown,
    WordingId decided,
    Optional<Ending> keptThrough,
    Optional<String> reason,
    Optional<UUID> by,
    Instant at,
    long revision) {

  public static Fetch begun(
      PlanId plan, ElementId element, Wording shown, Optional<UUID> by, Instant at) {
    return new Fetch(
        plan, element, shown, shown.id(), Optional.empty(), Optional.empty(), by, at, 1);
  }

  /** The same, in a plan that was begun from the one that fetched. */
  public Fetch in(PlanId other) {
    return new Fetch(other, element, shown, decided, keptThrough, reason, by, at, 1);
  }

  /** The same, its wording read anew. */
  public Fetch showing(Wording wording) {
    return new Fetch(plan, element, wording, decided, keptThrough, reason, by, at, revision);
  }

  /** Shows the newest words from now on. */
  public Fetch following(Wording newest, Optional<UUID> who, Instant now) {
    return new Fetch(
        plan, element, newest, newest.id(), keptThrough, Optional.empty(), who, now, revision);
  }

  /** Keeps the words that it shows although there are newer ones, or although the source ended. */
  public Fetch staying(
      Wording newest, Optional<Ending> through, String why, Optional<UUID> who, Instant now) {
    return new Fetch(
        plan, element, shown, newest.id(), through, Optional.of(why), who, now, revision);
  }

  /** What is to be decided, given the newest wording of the element and how its source ended. */
  public Optional<Choice> waiting(Wording newest, Optional<Ending> ending) {
    boolean reworded = !newest.id().equals(decided) && !newest.words().equals(shown.words());
    boolean ended = ending.isPresent() && !ending.equals(keptThrough);
    return reworded || ended
        ? Optional.of(new Choice(this, newest, reworded, ended ? ending : Optional.empty()))
        : Optional.empty();
  }

  /** As it stands once this change of it is stored. */
  public Fetch stored() {
    return new Fetch(plan, element, shown, decided, keptThrough, reason, by, at, revision + 1);
  }
}
