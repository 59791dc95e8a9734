package no.planverk.application;

import static no.planverk.application.TownHall.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.people.CloseUnit;
import no.planverk.application.people.EditPerson;
import no.planverk.application.people.EditUnit;
import no.planverk.application.people.NamePerson;
import no.planverk.application.people.NameUnit;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadUnit;
import no.planverk.application.people.UnitWords;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import org.junit.jupiter.api.Test;

/** The organisation over time: named, renamed, moved, closed, and read as of a day. */
class OrganisationTest {
  private static final LocalDate SUMMER = LocalDate.parse("2026-06-01");

  private final Work work = new Work();
  private final NameUnit nameUnit = new NameUnit(work.desk, work.hall.almanac);
  private final EditUnit editUnit = new EditUnit(work.desk, work.hall.almanac);
  private final CloseUnit closeUnit = new CloseUnit(work.desk, work.hall.almanac);

  private UnitId named(String name, UnitId... above) {
    return named(name, TODAY, above);
  }

  private UnitId named(String name, LocalDate from, UnitId... above) {
    return Work.done(
            nameUnit.name(work.secretary, Once.eachTime(), words(name, above), Optional.of(from)))
        .id();
  }

  private static UnitWords words(String name, UnitId... above) {
    return UnitWords.named(name, List.of(above).stream().findFirst());
  }

  private Reply<EditUnit.Edited> changed(UnitId id, UnitWords words, LocalDate from) {
    return editUnit.edit(work.secretary, id, Expected.ANY, words, Optional.of(from));
  }

  private Reply<UnitLife> closed(UnitId id, LocalDate from, UnitId... successors) {
    return closeUnit.close(
        work.secretary,
        id,
        Expected.ANY,
        new CloseUnit.Closing(Optional.of(from), List.of(successors)));
  }

  private OrganisationChart chart(LocalDate day) {
    return read(day).chart();
  }

  private ReadOrganisation.Organisation read(LocalDate day) {
    return Work.done(
        new ReadOrganisation(work.desk, work.hall.almanac).read(work.secretary, Optional.of(day)));
  }

  private PersonId employed(String name, UnitId in) {
    var card = new NamePerson.Card(name, Optional.empty(), Optional.of(in), TenantRole.EMPLOYEE);
    return Work.done(
            new NamePerson(work.desk, work.hall.almanac)
                .name(work.secretary, Once.eachTime(), card))
        .id();
  }

  @Test
  void a_unit_begins_today_unless_another_day_is_named() {
    UnitLife today =
        Work.done(nameUnit.name(work.secretary, Once.eachTime(), words("Skole"), Optional.empty()));
    named("Barnehage", SUMMER);

    assertThat(today.beginsOn()).isEqualTo(TODAY);
    assertThat(chart(TODAY).units()).extracting(Unit::name).containsExactly("Skole");
    assertThat(chart(SUMMER).units()).extracting(Unit::name).containsExactly("Barnehage", "Skole");
    assertThat(chart(TODAY.minusDays(1)).units()).isEmpty();
  }

  @Test
  void a_change_dated_in_the_future_takes_effect_by_itself() {
    UnitId school = named("Skole");
    UnitId growing = named("Oppvekst");
    Work.done(changed(school, words("Skole og SFO", growing), SUMMER));

    assertThat(chart(TODAY).unit(school).orElseThrow().name()).isEqualTo("Skole");
    assertThat(chart(SUMMER).unit(school).orElseThrow().parent()).contains(growing);
    assertThat(Work.done(new ReadUnit(work.desk).read(work.secretary, school)).standings())
        .hasSize(2);
  }

  @Test
  void no_unit_comes_to_stand_under_itself_on_any_day() {
    UnitId top = named("Oppvekst");
    UnitId under = named("Skole", top);
    Work.done(changed(under, words("Skole"), SUMMER));

    assertThat(changed(top, words("Oppvekst", under), TODAY)).isEqualTo(cycle());
    assertThat(changed(top, words("Oppvekst", under), SUMMER)).isInstanceOf(Reply.Done.class);
    assertThat(changed(top, words("Oppvekst", top), TODAY)).isEqualTo(cycle());
  }

  private static Reply<EditUnit.Edited> cycle() {
    return Reply.faulty(Fault.at("/parent", FaultCode.CYCLE));
  }

  @Test
  void a_unit_stands_only_under_one_that_is_there_as_long() {
    UnitId later = named("Ny etat", SUMMER);
    UnitId ending = named("Gammel etat");
    Work.done(closed(ending, SUMMER));

    assertThat(
            nameUnit.name(work.secretary, Once.eachTime(), words("Skole", later), Optional.empty()))
        .isEqualTo(
            Reply.faulty(Fault.at("/parent", FaultCode.PARENT_NOT_STANDING, TODAY.toString())));
    assertThat(
            nameUnit.name(
                work.secretary, Once.eachTime(), words("Skole", ending), Optional.empty()))
        .isEqualTo(
            Reply.faulty(Fault.at("/parent", FaultCode.PARENT_NOT_STANDING, SUMMER.toString())));
    assertThat(
            nameUnit.name(
                work.secretary,
                Once.eachTime(),
                words("Skole", new UnitId(new UUID(9, 9))),
                Optional.empty()))
        .isEqualTo(Reply.faulty(Fault.at("/parent", FaultCode.UNKNOWN_OBJECT)));
  }

  @Test
  void a_unit_with_others_in_it_is_not_closed_and_they_are_named() {
    UnitId top = named("Oppvekst");
    named("Skole", top);
    employed("Kari", top);

    assertThat(closed(top, SUMMER))
        .isEqualTo(Reply.refused(new Refusal.UnitHoldsOthers(List.of("Skole", "Kari"))));
  }

  @Test
  void the_first_successor_takes_over_people_and_sub_units_from_the_day() {
    UnitId top = named("Oppvekst");
    UnitId school = named("Skole", top);
    PersonId kari = employed("Kari", top);
    UnitId heir = named("Barn og unge");
    UnitId second = named("Kultur");
    Work.done(closed(top, SUMMER, heir, second));

    assertThat(chart(SUMMER.minusDays(1)).unit(school).orElseThrow().parent()).contains(top);
    assertThat(chart(SUMMER).unit(school).orElseThrow().parent()).contains(heir);
    assertThat(chart(SUMMER).has(top)).isFalse();
    assertThat(placeOf(kari, SUMMER.minusDays(1))).contains(top);
    assertThat(placeOf(kari, SUMMER)).contains(heir);
    assertThat(closed(top, SUMMER.plusDays(3)))
        .isEqualTo(Reply.refused(new Refusal.UnitClosed(SUMMER)));
    assertThat(changed(top, words("Ny"), SUMMER))
        .isEqualTo(Reply.refused(new Refusal.UnitClosed(SUMMER)));
    assertThat(closed(heir, SUMMER.plusDays(1)))
        .isEqualTo(Reply.refused(new Refusal.UnitHoldsOthers(List.of("Skole", "Kari"))));
  }

  private Optional<UnitId> placeOf(PersonId person, LocalDate day) {
    return read(day).persons().stream()
        .filter(it -> it.id().equals(person))
        .findFirst()
        .flatMap(Person::unit);
  }

  @Test
  void a_sub_unit_that_takes_over_rises_to_where_the_closed_one_stood() {
    UnitId top = named("Kommunen");
    UnitId middle = named("Oppvekst", top);
    UnitId heir = named("Skole", middle);
    UnitId other = named("Barnehage", middle);
    Work.done(closed(middle, SUMMER, heir));

    assertThat(chart(SUMMER).unit(heir).orElseThrow().parent()).contains(top);
    assertThat(chart(SUMMER).unit(other).orElseThrow().parent()).contains(heir);
  }

  @Test
  void a_successor_must_be_there_and_be_another() {
    UnitId top = named("Oppvekst");
    UnitId later = named("Senere", SUMMER.plusDays(1));

    for (UnitId wrong : List.of(top, later, new UnitId(new UUID(9, 9)))) {
      assertThat(closed(top, SUMMER, wrong))
          .isEqualTo(Reply.faulty(Fault.at("/successors/0", FaultCode.UNKNOWN_OBJECT)));
    }
    assertThat(closed(top, TODAY))
        .isEqualTo(Reply.faulty(Fault.at("/from", FaultCode.ENDS_BEFORE_IT_BEGINS)));
  }

  @Test
  void a_unit_is_led_by_someone_who_is_here_and_keeps_its_leader() {
    UnitId school = named("Skole");
    PersonId kari = employed("Kari", school);
    var led =
        new UnitWords(
            "Skole",
            Optional.empty(),
            Change.to(Optional.of(kari)),
            Change.to(Optional.of("4711")));
    Work.done(changed(school, led, TODAY));
    Work.done(changed(school, words("Skolen"), TODAY));

    Unit unit = chart(TODAY).unit(school).orElseThrow();
    assertThat(unit.leader()).contains(kari);
    assertThat(unit.externalId()).contains("4711");
    UnitWords sameKey =
        new UnitWords(
            "SFO",
            Optional.empty(),
            Change.to(Optional.of(new PersonId(new UUID(9, 9)))),
            Change.to(Optional.of("4711")));
    assertThat(nameUnit.name(work.secretary, Once.eachTime(), sameKey, Optional.empty()))
        .isEqualTo(
            new Reply.Faulty<>(
                List.of(
                    Fault.at("/leader", FaultCode.UNKNOWN_OBJECT),
                    Fault.at("/externalId", FaultCode.DUPLICATE_KEY, "4711"))));
  }

  @Test
  void a_revision_that_is_not_the_one_read_is_stale() {
    UnitId school = named("Skole");

    assertThat(
            editUnit.edit(
                work.secretary, school, Expected.revision(2), words("Ny"), Optional.empty()))
        .isEqualTo(new Reply.Stale<>());
    assertThat(
            closeUnit.close(
                work.secretary,
                school,
                Expected.revision(2),
                new CloseUnit.Closing(Optional.empty(), List.of())))
        .isEqualTo(new Reply.Stale<>());
  }

  @Test
  void the_other_municipality_has_units_of_its_own() {
    UnitId school = named("Skole");

    assertThat(editUnit.edit(work.dane, school, Expected.ANY, words("Min"), Optional.empty()))
        .isEqualTo(new Reply.Unknown<>());
    assertThat(
            closeUnit.close(
                work.dane,
                school,
                Expected.ANY,
                new CloseUnit.Closing(Optional.empty(), List.of())))
        .isEqualTo(new Reply.Unknown<>());
    assertThat(new ReadUnit(work.desk).read(work.dane, school)).isEqualTo(new Reply.Unknown<>());
    assertThat(nameUnit.name(work.dane, Once.eachTime(), words("Skole", school), Optional.empty()))
        .isEqualTo(Reply.faulty(Fault.at("/parent", FaultCode.UNKNOWN_OBJECT)));
  }

  @Test
  void nobody_is_put_into_a_unit_that_has_closed_without_a_successor() {
    UnitId school = named("Skole", TODAY.minusDays(9));
    PersonId kari = employed("Kari", school);
    var elsewhere =
        new NamePerson.Card("Kari", Optional.empty(), Optional.empty(), TenantRole.EMPLOYEE);
    EditPerson editPerson = new EditPerson(work.desk, work.hall.almanac);
    Work.done(editPerson.edit(work.secretary, kari, Expected.ANY, elsewhere));
    Work.done(closed(school, TODAY));

    assertThat(
            editPerson.edit(
                work.secretary,
                kari,
                Expected.ANY,
                new NamePerson.Card(
                    "Kari", Optional.empty(), Optional.of(school), TenantRole.EMPLOYEE)))
        .isEqualTo(Reply.faulty(Fault.at("/unit", FaultCode.UNKNOWN_OBJECT)));
  }
}
