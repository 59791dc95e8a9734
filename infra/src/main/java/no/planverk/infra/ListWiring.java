package no.planverk.infra;

import no.planverk.adapters.rest.ListRoutes;
import no.planverk.adapters.workspace.ListPages;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.lists.ExportPersons;
import no.planverk.application.lists.ExportReadings;
import no.planverk.application.lists.ExportUnits;
import no.planverk.application.lists.ImportPersons;
import no.planverk.application.lists.ImportReadings;
import no.planverk.application.lists.ImportUnits;
import no.planverk.application.port.StaffTables;

/** What takes lists of units, people and readings in and out, on pages and in the API. */
record ListWiring(Desk desk, Almanac almanac, StaffTables tables) {
  static ListWiring of(Wiring wiring) {
    return new ListWiring(wiring.desk(), wiring.almanac(), wiring.staffTables());
  }

  ListPages pages() {
    return new ListPages(
        new ImportUnits(desk, almanac, tables),
        new ImportPersons(desk, almanac, tables),
        new ExportUnits(desk, almanac, tables),
        new ExportPersons(desk, almanac, tables),
        new ImportReadings(desk, almanac, tables),
        new ExportReadings(desk, almanac, tables));
  }

  ListRoutes routes() {
    return new ListRoutes(
        new ImportUnits(desk, almanac, tables),
        new ImportPersons(desk, almanac, tables),
        new ExportUnits(desk, almanac, tables),
        new ExportPersons(desk, almanac, tables),
        new ImportReadings(desk, almanac, tables),
        new ExportReadings(desk, almanac, tables));
  }
}
