package no.planverk.application.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.port.StaffTables;
import no.planverk.application.port.StaffTables.Column;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.input.Fault;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.UnitLife;

/**
 * Takes in a list of units: those that are known by their key are changed, others added, and none
 * is closed for being absent. All or nothing; a dry run says what would come of it.
 */
public final class ImportUnits {
  static final Set<Column> COLUMNS =
      EnumSet.of(Column.ID, Column.EXTERNAL_ID, Column.NAME, Column.PARENT, Column.LEADER);

  private final Desk desk;
  private final Almanac almanac;
  private final StaffTables tables;

  public ImportUnits(Desk desk, Almanac almanac, StaffTables tables) {
    this.desk = desk;
    this.almanac = almanac;
    this.tables = tables;
  }

  public Reply<ImportReport> take(
      Actor actor, Once<ImportReport> once, byte[] file, ImportMode mode) {
    if (!Rights.allow(actor, Act.NAME_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    LocalDate day = mode.from().orElseGet(() -> almanac.today(actor));
    return switch (tables.read(file, COLUMNS)) {
      case StaffTables.Faulty(List<Fault> faults) -> new Reply.Faulty<>(faults);
      case StaffTables.Read read ->
          mode.dryRun()
              ? desk.in(actor, stores -> take(actor, read, day, true, stores))
              : desk.once(actor, once, stores -> take(actor, read, day, false, stores));
    };
  }

  private Reply<ImportReport> take(
      Actor actor, StaffTables.Read read, LocalDate day, boolean dryRun, TenantStores stores) {
    UnitList list = new UnitList(read, stores.people().organisationForChanging(), day);
    List<Fault> faults = list.compare(stores.people().persons(), desk.ids());
    if (!faults.isEmpty()) {
      return new Reply.Faulty<>(faults);
    }
    if (!dryRun) {
      store(actor, list, stores);
    }
    return Reply.done(list.report(dryRun));
  }

  private void store(Actor actor, UnitList list, TenantStores stores) {
    stores.people().addUnits(list.added());
    List<Subject> subjects = new ArrayList<>();
    list.added().forEach(it -> subjects.add(Subject.made("unit", it.id())));
    for (UnitLife unit : list.changed()) {
      if (!stores.people().save(unit)) {
        throw new IllegalStateException("nobody else changes units now");
      }
      subjects.add(Subject.changed("unit", unit.id(), unit.revision()));
    }
    desk.noteAll(stores, actor, "import", subjects);
  }
}
