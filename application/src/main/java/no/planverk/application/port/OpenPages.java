package no.planverk.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.writing.PlanEvent;
import no.planverk.domain.writing.Whereabouts;

/** Who has which plan open, and what they are to hear of. */
public interface OpenPages {
  /** Somebody is here; what was known of that open page is replaced. */
  void see(Whereabouts whereabouts);

  void forget(PlanId plan, String tab);

  /** Everyone seen in the plan since {@code time}, in the order in which they came. */
  List<Whereabouts> seenSince(PlanId plan, Instant time);

  void note(PlanEvent event);

  /** An event and its number; numbers grow, but a later one may be seen before an earlier. */
  record Numbered(long number, PlanEvent event) {}

  /** The plan's events since {@code time}, in the order of their numbers. */
  List<Numbered> eventsSince(PlanId plan, Instant time);

  /** Events and whereabouts from before {@code time} are forgotten. */
  int forgetBefore(Instant time);

  /** Notes that the person looks at the plan now. */
  void visit(PlanId plan, PersonId person, Instant now);

  /** When the person last looked at each plan. */
  Map<PlanId, Instant> visits(PersonId person);
}
