package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.planverk.adapters.documents.CsvStaffTables;
import no.planverk.application.TownHall;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.tenant.Tenant;

/** People and units that are there before a page is opened. */
final class Given {
  static final CsvStaffTables TABLES = new CsvStaffTables();

  private Given() {}

  static PersonId person(
      Office office, Tenant tenant, String name, TenantRole role, Optional<UnitId> unit) {
    PersonId id = new PersonId(office.desk.ids().next());
    String email = name.split(" ", 2)[0].toLowerCase(Locale.ROOT) + "@example.no";
    Person person = new Person(id, name, Optional.of(email), unit, role, 1);
    return office.stored(
        tenant,
        stores -> {
          stores.people().add(person);
          return id;
        });
  }

  static Person read(Office office, Tenant tenant, PersonId id) {
    return office.stored(tenant, stores -> stores.people().person(id).orElseThrow());
  }

  static UnitId unit(Office office, Tenant tenant, String name, Optional<UnitId> parent) {
    return unit(office, tenant, name, parent, TownHall.TODAY.minusYears(1));
  }

  static UnitId unit(
      Office office, Tenant tenant, String name, Optional<UnitId> parent, LocalDate from) {
    UnitId id = new UnitId(office.desk.ids().next());
    return office.stored(
        tenant,
        stores -> {
          stores.people().add(UnitLife.begun(id, from, name, parent));
          return id;
        });
  }

  static UnitLife read(Office office, Tenant tenant, UnitId id) {
    return office.stored(tenant, stores -> stores.people().organisation().unit(id).orElseThrow());
  }

  static ReadOrganisation readOrganisation(Office office) {
    return new ReadOrganisation(office.desk, office.hall.almanac);
  }
}
