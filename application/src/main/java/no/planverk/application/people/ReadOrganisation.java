package no.planverk.application.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.Unit;

/** Reads the municipality's units, people and bodies: the units as they stand on a day. */
public final class ReadOrganisation {
  private final Desk desk;
  private final Almanac almanac;

  public ReadOrganisation(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /** Who is there. A person whose unit has closed stands in the unit that took over. */
  public record Organisation(OrganisationChart chart, List<Person> persons, List<Body> bodies) {
    public List<Unit> units() {
      return chart.units();
    }
  }

  /** Without a day it is read as it stands today. */
  public Reply<Organisation> read(Actor actor, Optional<LocalDate> on) {
    if (!Rights.allow(actor, Act.SEE_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    LocalDate day = on.orElseGet(() -> almanac.today(actor));
    return desk.in(actor, stores -> Reply.done(organisation(stores, day)));
  }

  private static Organisation organisation(TenantStores stores, LocalDate day) {
    OrganisationChart chart = stores.people().organisation().on(day);
    List<Person> persons =
        stores.people().persons().stream()
            .map(it -> it.in(it.unit().map(unit -> chart.place(unit).orElse(unit))))
            .toList();
    return new Organisation(chart, persons, stores.people().bodies());
  }
}
