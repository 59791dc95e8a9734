package no.planverk.application.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.lists.ImportReport.Item;
import no.planverk.application.port.Ids;
import no.planverk.application.port.StaffTables.Column;
import no.planverk.application.port.StaffTables.Line;
import no.planverk.application.port.StaffTables.Read;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.ExternalKey;
import no.planverk.domain.person.OrganisationHistory;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;

/** Compares a list of units with the organisation: what is new, what differs, what is missing. */
final class UnitList {
  private final Read read;
  private final OrganisationHistory history;
  private final LocalDate today;
  private final Cells cells;
  private final List<UnitLife> added = new ArrayList<>();
  private final List<UnitLife> changed = new ArrayList<>();
  private final Map<UnitId, Line> lines = new LinkedHashMap<>();
  private final List<Item> addedItems = new ArrayList<>();
  private final List<Item> changedItems = new ArrayList<>();

  UnitList(Read read, OrganisationHistory history, LocalDate today) {
    this.read = read;
    this.history = history;
    this.today = today;
    this.cells = new Cells(read);
  }

  /** What is wrong with the list; nothing of it is stored if anything is. */
  List<Fault> compare(List<Person> persons, Ids ids) {
    Map<Line, UnitId> known = cells.match(byId(), byKey());
    Map<Line, UnitId> all = new LinkedHashMap<>();
    for (Line line : read.lines()) {
      all.put(line, known.containsKey(line) ? known.get(line) : new UnitId(ids.next()));
    }
    References<UnitId> units = units(all);
    References<PersonId> people = PersonList.references(persons, today);
    all.forEach((line, id) -> compare(line, id, units, people));
    if (cells.faults().isEmpty()) {
      addTangles();
    }
    return cells.faults();
  }

  private Map<String, UnitId> byId() {
    Map<String, UnitId> byId = new HashMap<>();
    history.units().forEach(it -> byId.put(it.id().toString(), it.id()));
    return byId;
  }

  private Map<String, UnitId> byKey() {
    Map<String, UnitId> byKey = new HashMap<>();
    history.units().forEach(it -> it.externalId().ifPresent(key -> byKey.put(key, it.id())));
    return byKey;
  }

  /** Units as they will be called, those of the file and those that are here and stand. */
  private References<UnitId> units(Map<Line, UnitId> all) {
    References<UnitId> references = new References<>();
    all.forEach(
        (line, id) ->
            references.add(
                id,
                line.cell(Column.EXTERNAL_ID)
                    .or(() -> history.unit(id).flatMap(UnitLife::externalId)),
                line.cell(Column.NAME).stream().toList()));
    for (UnitLife unit : history.units()) {
      if (!all.containsValue(unit.id())) {
        references.add(
            unit.id(), unit.externalId(), unit.on(today).map(Unit::name).stream().toList());
      }
    }
    return references;
  }

  private void compare(
      Line line, UnitId id, References<UnitId> units, References<PersonId> people) {
    Optional<UnitLife> before = history.unit(id);
    lines.put(id, line);
    if (before.isPresent() && before.get().isClosedOn(today)) {
      cells.fault(line, Column.NAME, FaultCode.INVALID_VALUE, "", "the unit is closed");
      return;
    }
    Optional<Unit> stands = before.map(it -> it.on(today).orElseGet(it::atFirst));
    String name = cells.required(line, Column.NAME, Unit::checkName);
    Optional<UnitId> parent =
        cells.reference(line, Column.PARENT, units, stands.flatMap(Unit::parent));
    Optional<PersonId> leader =
        cells.reference(line, Column.LEADER, people, stands.flatMap(Unit::leader));
    Optional<String> key =
        cells
            .value(line, Column.EXTERNAL_ID, FaultCode.INVALID_VALUE, ExternalKey::check)
            .or(() -> before.flatMap(UnitLife::externalId));
    if (!name.isEmpty()) {
      enter(line, before, id, new Said(name, parent, leader, key));
    }
  }

  private record Said(
      String name, Optional<UnitId> parent, Optional<PersonId> leader, Optional<String> key) {}

  private void enter(Line line, Optional<UnitLife> before, UnitId id, Said said) {
    if (before.isEmpty()) {
      added.add(
          UnitLife.begun(id, today, said.name(), said.parent())
              .ledBy(said.leader())
              .knownAs(said.key()));
      addedItems.add(new Item(Optional.of(line.number()), said.key(), said.name(), List.of()));
      return;
    }
    Unit stands = before.get().on(today).orElseGet(before.get()::atFirst);
    List<String> fields = fields(stands, said);
    if (!fields.isEmpty()) {
      LocalDate from = stands.from().isAfter(today) ? stands.from() : today;
      changed.add(
          before
              .get()
              .changed(from, said.name(), said.parent())
              .ledBy(said.leader())
              .knownAs(said.key()));
      changedItems.add(new Item(Optional.of(line.number()), said.key(), said.name(), fields));
    }
  }

  private static List<String> fields(Unit stands, Said said) {
    List<String> fields = new ArrayList<>();
    if (!stands.externalId().equals(said.key())) {
      fields.add(Column.EXTERNAL_ID.id());
    }
    if (!stands.name().strip().equals(said.name())) {
      fields.add(Column.NAME.id());
    }
    if (!stands.parent().equals(said.parent())) {
      fields.add(Column.PARENT.id());
    }
    if (!stands.leader().equals(said.leader())) {
      fields.add(Column.LEADER.id());
    }
    return fields;
  }

  private void addTangles() {
    List<UnitLife> all = new ArrayList<>(added);
    all.addAll(changed);
    Map<UnitId, Fault> tangles = new LinkedHashMap<>(history.with(all).tangles(today, "/parent"));
    tangles.keySet().removeAll(history.tangles(today, "/parent").keySet());
    tangles.forEach(
        (id, fault) -> {
          Line line = lines.get(id);
          if (line != null) {
            cells.fault(line, Column.PARENT, fault.code(), fault.args().toArray(String[]::new));
          } else {
            cells.faults().add(fault);
          }
        });
  }

  List<UnitLife> added() {
    return added;
  }

  List<UnitLife> changed() {
    return changed;
  }

  ImportReport report(boolean dryRun) {
    List<Item> missing =
        history.on(today).units().stream()
            .filter(it -> !lines.containsKey(it.id()))
            .map(it -> new Item(Optional.empty(), it.externalId(), it.name(), List.of()))
            .toList();
    int unchanged = read.lines().size() - added.size() - changed.size();
    return new ImportReport(dryRun, addedItems, changedItems, unchanged, missing, read.warnings());
  }
}
