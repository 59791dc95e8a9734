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

/**
 * Takes in a list of people: those who are known by their key are changed, others added, and nobody
 * is gone for being absent. All or nothing; a dry run says what would come of it.
 */
public final class ImportPersons {
  static final Set<Column> COLUMNS =
      EnumSet.of(
          Column.ID,
          Column.EXTERNAL_ID,
          Column.NAME,
          Column.EMAIL,
          Column.USER_NAME,
          Column.UNIT,
          Column.ROLE,
          Column.LEFT_ON);

  private final Desk desk;
  private final Almanac almanac;
  private final StaffTables tables;

  public ImportPersons(Desk desk, Almanac almanac, StaffTables tables) {
    this.desk = desk;
    this.almanac = almanac;
    this.tables = tables;
  }

  public Reply<ImportReport> take(
      Actor actor, Once<ImportReport> once, byte[] file, boolean dryRun) {
    if (!Rights.allow(actor, Act.NAME_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    LocalDate today = almanac.today(actor);
    return switch (tables.read(file, COLUMNS)) {
      case StaffTables.Faulty(List<Fault> faults) -> new Reply.Faulty<>(faults);
      case StaffTables.Read read ->
          dryRun
              ? desk.in(actor, stores -> take(actor, read, today, true, stores))
              : desk.once(actor, once, stores -> take(actor, read, today, false, stores));
    };
  }

  private Reply<ImportReport> take(
      Actor actor, StaffTables.Read read, LocalDate today, boolean dryRun, TenantStores stores) {
    PersonList list =
        new PersonList(
            read, stores.people().personsForChanging(), stores.people().organisation().on(today));
    List<Fault> faults = list.compare(desk.ids());
    if (!faults.isEmpty()) {
      return new Reply.Faulty<>(faults);
    }
    if (!dryRun) {
      store(actor, list, stores);
    }
    return Reply.done(list.report(dryRun));
  }

  private void store(Actor actor, PersonList list, TenantStores stores) {
    if (!stores.people().savePersons(list.changed())) {
      throw new IllegalStateException("nobody else changes people now");
    }
    stores.people().addPersons(list.added());
    List<Subject> subjects = new ArrayList<>();
    list.changed().forEach(it -> subjects.add(Subject.changed("person", it.id(), it.revision())));
    list.added().forEach(it -> subjects.add(Subject.made("person", it.id())));
    desk.noteAll(stores, actor, "import", subjects);
  }
}
