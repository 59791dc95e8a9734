package no.planverk.application.planning;

import java.util.List;
import java.util.Set;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterOrder;
import no.planverk.domain.register.RegisterQuery;

/** Lists the plans of the register that fit, in an order, and says which of them are one's own. */
public final class ListPlans {
  private final Desk desk;
  private final Almanac almanac;

  public ListPlans(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /** Every line that fits, and the plans of the register in which one is something today. */
  public record Listed(List<RegisterEntry> entries, Set<PlanId> mine) {
    public Listed {
      entries = List.copyOf(entries);
      mine = Set.copyOf(mine);
    }
  }

  public Reply<Listed> list(Actor actor, RegisterQuery query, RegisterOrder order) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    RegisterSorting sorting = RegisterSorting.of(actor, almanac.municipalities());
    return desk.in(
        actor,
        stores ->
            Reply.done(
                new Listed(
                    stores.plans().register(query).stream().sorted(sorting.by(order)).toList(),
                    mine(actor, stores))));
  }

  private Set<PlanId> mine(Actor actor, TenantStores stores) {
    return actor instanceof Actor.StaffMember me
        ? stores.plans().involving(me.person(), almanac.today(actor)).keySet()
        : Set.of();
  }
}
