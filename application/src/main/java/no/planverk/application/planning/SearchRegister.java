package no.planverk.application.planning;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterQuery;

/** Looks into the register of plans, in the order of the tenant's language, page by page. */
public final class SearchRegister {
  private final Desk desk;
  private final Municipalities municipalities;

  public SearchRegister(Desk desk, Municipalities municipalities) {
    this.desk = desk;
    this.municipalities = municipalities;
  }

  /** One page, and the plan to go on after when there is more. */
  public record Page(List<RegisterEntry> entries, Optional<PlanId> next) {}

  public Reply<Page> search(Actor actor, RegisterQuery query, Optional<PlanId> after, int limit) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    List<RegisterEntry> found =
        desk.in(actor, stores -> stores.plans().register(query)).stream()
            .sorted(RegisterSorting.of(actor, municipalities).byTitle())
            .toList();
    int from = after.map(id -> indexAfter(found, id)).orElse(0);
    List<RegisterEntry> page = found.subList(from, Math.min(found.size(), from + limit));
    boolean more = from + limit < found.size();
    return Reply.done(
        new Page(List.copyOf(page), more ? Optional.of(page.getLast().id()) : Optional.empty()));
  }

  private static int indexAfter(List<RegisterEntry> found, PlanId id) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).id().equals(id)) {
        return i + 1;
      }
    }
    return found.size();
  }
}
