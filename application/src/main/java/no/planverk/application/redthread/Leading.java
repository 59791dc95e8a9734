package no.planverk.application.redthread;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;

/** Who speaks for a unit: its leader, those who lead the units above it, and administrators. */
final class Leading {
  private Leading() {}

  static boolean speaksFor(TenantStores stores, Actor actor, UnitId unit, LocalDate day) {
    if (Rights.allow(actor, Act.ASSIGN_ROLES)) {
      return true;
    }
    OrganisationChart chart = stores.people().organisation().on(day);
    Optional<Unit> at = unit(chart, unit);
    while (at.isPresent()) {
      if (actor instanceof Actor.StaffMember member
          && at.get().leader().equals(Optional.of(member.person()))) {
        return true;
      }
      at = at.get().parent().flatMap(it -> unit(chart, it));
    }
    return false;
  }

  static Optional<Unit> unit(OrganisationChart chart, UnitId id) {
    return chart.units().stream().filter(it -> it.id().equals(id)).findFirst();
  }
}
