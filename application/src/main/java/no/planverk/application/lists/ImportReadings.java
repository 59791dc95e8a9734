package no.planverk.application.lists;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.indicator.Sighting;
import no.planverk.application.port.StaffTables;
import no.planverk.application.port.StaffTables.Column;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.input.Fault;
import no.planverk.domain.person.Actor;

/**
 * Takes in a list of readings of many indicators. All or nothing; a dry run says what would come of
 * it.
 */
public final class ImportReadings {
  static final Set<Column> COLUMNS =
      EnumSet.of(
          Column.ID, Column.INDICATOR, Column.DATE, Column.VALUE, Column.SOURCE, Column.NOTE);

  private final Desk desk;
  private final Almanac almanac;
  private final StaffTables tables;

  public ImportReadings(Desk desk, Almanac almanac, StaffTables tables) {
    this.desk = desk;
    this.almanac = almanac;
    this.tables = tables;
  }

  public Reply<ImportReport> take(
      Actor actor, Once<ImportReport> once, byte[] file, boolean dryRun) {
    LocalDate today = almanac.today(actor);
    return switch (tables.read(file, COLUMNS)) {
      case StaffTables.Faulty(List<Fault> faults) ->
          desk.in(actor, stores -> faulty(actor, faults, today, stores));
      case StaffTables.Read read ->
          dryRun
              ? desk.in(actor, stores -> take(actor, read, today, true, stores))
              : desk.once(actor, once, stores -> take(actor, read, today, false, stores));
    };
  }

  /** Who may enter nothing is not told what is wrong with a list. */
  private static Reply<ImportReport> faulty(
      Actor actor, List<Fault> faults, LocalDate today, TenantStores stores) {
    return Sighting.all(stores, actor, today).stream().anyMatch(Sighting::mayEnter)
        ? new Reply.Faulty<>(faults)
        : new Reply.NotAllowed<>();
  }

  private Reply<ImportReport> take(
      Actor actor, StaffTables.Read read, LocalDate today, boolean dryRun, TenantStores stores) {
    List<Sighting> seen = Sighting.all(stores, actor, today);
    Set<ElementId> mayEnter =
        seen.stream()
            .filter(Sighting::mayEnter)
            .map(it -> it.indicator().id())
            .collect(Collectors.toSet());
    if (mayEnter.isEmpty()) {
      return new Reply.NotAllowed<>();
    }
    ReadingList list = new ReadingList(read, asTheyStand(stores, seen, dryRun), today);
    List<Fault> faults = list.compare(mayEnter);
    if (!faults.isEmpty()) {
      return new Reply.Faulty<>(faults);
    }
    if (!dryRun) {
      store(actor, list, stores);
    }
    return Reply.done(list.report(dryRun));
  }

  /** For storing they are read again, held so that nobody else changes them meanwhile. */
  private static List<Indicator> asTheyStand(
      TenantStores stores, List<Sighting> seen, boolean dryRun) {
    return dryRun
        ? seen.stream().map(Sighting::indicator).toList()
        : stores
            .indicators()
            .someForWriting(
                seen.stream().map(it -> it.indicator().id()).collect(Collectors.toSet()));
  }

  private void store(Actor actor, ReadingList list, TenantStores stores) {
    List<Indicator> result = list.result();
    for (Indicator indicator : result) {
      if (!stores
          .indicators()
          .saveReadings(indicator.id(), indicator.revision(), indicator.values().readings())) {
        throw new IllegalStateException("nobody else changes indicators now");
      }
    }
    desk.noteAll(
        stores,
        actor,
        "import-readings",
        result.stream()
            .map(it -> Subject.changed("element", it.id(), it.source(), it.revision()))
            .toList());
  }
}
