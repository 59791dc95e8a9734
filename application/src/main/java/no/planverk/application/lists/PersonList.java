package no.planverk.application.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.application.lists.ImportReport.Item;
import no.planverk.application.port.Ids;
import no.planverk.application.port.StaffTables.Column;
import no.planverk.application.port.StaffTables.Line;
import no.planverk.application.port.StaffTables.Read;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.ExternalKey;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;

/** Compares a list of people with those who are here: who is new, who differs, who is missing. */
final class PersonList {
  private final Read read;
  private final Map<PersonId, Person> here = new LinkedHashMap<>();
  private final OrganisationChart chart;
  private final Cells cells;
  private final Set<PersonId> named = new HashSet<>();
  private final List<Person> added = new ArrayList<>();
  private final List<Person> changed = new ArrayList<>();
  private final List<Item> addedItems = new ArrayList<>();
  private final List<Item> changedItems = new ArrayList<>();

  PersonList(Read read, List<Person> persons, OrganisationChart chart) {
    this.read = read;
    persons.forEach(it -> here.put(it.id(), it));
    this.chart = chart;
    this.cells = new Cells(read);
  }

  /** People as cells name them: by key, user name, e-mail or name. Who has left, by identity. */
  static References<PersonId> references(List<Person> persons, LocalDate today) {
    References<PersonId> references = new References<>();
    for (Person person : persons) {
      if (!person.hasLeft(today)) {
        references.add(
            person.id(),
            person.externalId(),
            Stream.of(Optional.of(person.name()), person.email(), person.userName())
                .flatMap(Optional::stream)
                .toList());
      } else {
        references.add(person.id(), Optional.empty(), List.of());
      }
    }
    return references;
  }

  static References<UnitId> units(OrganisationChart chart) {
    References<UnitId> references = new References<>();
    chart.units().forEach(it -> references.add(it.id(), it.externalId(), List.of(it.name())));
    return references;
  }

  /** What is wrong with the list; nothing of it is stored if anything is. */
  List<Fault> compare(Ids ids) {
    Map<String, PersonId> byId = new HashMap<>();
    Map<String, PersonId> byKey = new HashMap<>();
    for (Person person : here.values()) {
      byId.put(person.id().toString(), person.id());
      person.externalId().ifPresent(key -> byKey.put(key, person.id()));
    }
    Map<Line, PersonId> known = cells.match(byId, byKey);
    References<UnitId> units = units(chart);
    Map<String, PersonId> userNames = userNames(known);
    for (Line line : read.lines()) {
      PersonId id = known.containsKey(line) ? known.get(line) : new PersonId(ids.next());
      named.add(id);
      compare(line, id, units);
      line.cell(Column.USER_NAME).ifPresent(it -> claim(line, it, id, userNames));
    }
    return cells.faults();
  }

  /** The user names of those whom the file does not name. */
  private Map<String, PersonId> userNames(Map<Line, PersonId> known) {
    Map<String, PersonId> userNames = new HashMap<>();
    for (Person person : here.values()) {
      if (!read.has(Column.USER_NAME) || !known.containsValue(person.id())) {
        person.userName().ifPresent(it -> userNames.put(lower(it), person.id()));
      }
    }
    return userNames;
  }

  private void claim(Line line, String userName, PersonId id, Map<String, PersonId> userNames) {
    PersonId holder = userNames.putIfAbsent(lower(userName), id);
    if (holder != null && !holder.equals(id)) {
      cells.fault(line, Column.USER_NAME, FaultCode.DUPLICATE_KEY, userName);
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private void compare(Line line, PersonId id, References<UnitId> units) {
    Optional<Person> before = Optional.ofNullable(here.get(id));
    String name = cells.required(line, Column.NAME, PersonList::checkName);
    Optional<UnitId> stood = before.flatMap(Person::unit);
    Optional<UnitId> unit = cells.reference(line, Column.UNIT, units, stood);
    boolean same = stood.flatMap(chart::place).equals(unit);
    Optional<String> email =
        cells.orKept(
            Column.EMAIL,
            cells.value(line, Column.EMAIL, FaultCode.INVALID_VALUE, Person::checkEmail),
            before.flatMap(Person::email));
    Optional<String> userName =
        cells.orKept(
            Column.USER_NAME,
            cells.value(line, Column.USER_NAME, FaultCode.INVALID_VALUE, ExternalKey::check),
            before.flatMap(Person::userName));
    Optional<String> key =
        cells
            .value(line, Column.EXTERNAL_ID, FaultCode.INVALID_VALUE, ExternalKey::check)
            .or(() -> before.flatMap(Person::externalId));
    TenantRole role =
        cells
            .value(line, Column.ROLE, FaultCode.NOT_IN_TABLE, TenantRole::of)
            .or(() -> before.map(Person::role))
            .orElse(TenantRole.EMPLOYEE);
    Optional<LocalDate> leftOn =
        cells.orKept(
            Column.LEFT_ON, cells.day(line, Column.LEFT_ON), before.flatMap(Person::leftOn));
    if (!name.isEmpty()) {
      long revision = before.map(Person::revision).orElse(1L);
      enter(
          line,
          before,
          new Person(id, name, email, same ? stood : unit, role, key, userName, leftOn, revision));
    }
  }

  private static String checkName(String name) {
    Person.check(name, Optional.empty());
    return name;
  }

  private void enter(Line line, Optional<Person> before, Person person) {
    Optional<Integer> number = Optional.of(line.number());
    if (before.isEmpty()) {
      added.add(person);
      addedItems.add(new Item(number, person.externalId(), person.name(), List.of()));
      return;
    }
    List<String> fields = fields(before.get(), person);
    if (!fields.isEmpty()) {
      changed.add(person);
      changedItems.add(new Item(number, person.externalId(), person.name(), fields));
    }
  }

  private static List<String> fields(Person before, Person after) {
    Map<Column, Boolean> same = new LinkedHashMap<>();
    same.put(Column.EXTERNAL_ID, before.externalId().equals(after.externalId()));
    same.put(Column.NAME, before.name().strip().equals(after.name()));
    same.put(Column.EMAIL, before.email().equals(after.email()));
    same.put(Column.USER_NAME, before.userName().equals(after.userName()));
    same.put(Column.UNIT, before.unit().equals(after.unit()));
    same.put(Column.ROLE, before.role() == after.role());
    same.put(Column.LEFT_ON, before.leftOn().equals(after.leftOn()));
    return same.entrySet().stream()
        .filter(it -> !it.getValue())
        .map(it -> it.getKey().id())
        .toList();
  }

  List<Person> added() {
    return added;
  }

  List<Person> changed() {
    return changed;
  }

  ImportReport report(boolean dryRun) {
    List<Item> missing =
        here.values().stream()
            .filter(it -> !named.contains(it.id()) && !it.hasLeft(chart.day()))
            .map(it -> new Item(Optional.empty(), it.externalId(), it.name(), List.of()))
            .toList();
    int unchanged = read.lines().size() - added.size() - changed.size();
    return new ImportReport(dryRun, addedItems, changedItems, unchanged, missing, read.warnings());
  }
}
