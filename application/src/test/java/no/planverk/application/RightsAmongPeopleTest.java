package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.application.directory.FindGroups;
import no.planverk.application.directory.FindUsers;
import no.planverk.application.directory.GroupWords;
import no.planverk.application.directory.ReadGroup;
import no.planverk.application.directory.ReadUser;
import no.planverk.application.directory.RemoveGroup;
import no.planverk.application.directory.RemoveUser;
import no.planverk.application.directory.StoreGroup;
import no.planverk.application.directory.StoreUser;
import no.planverk.application.directory.UserWords;
import no.planverk.application.lists.ExportPersons;
import no.planverk.application.lists.ExportUnits;
import no.planverk.application.lists.ImportMode;
import no.planverk.application.lists.ImportPersons;
import no.planverk.application.lists.ImportUnits;
import no.planverk.application.people.AddToken;
import no.planverk.application.people.CloseUnit;
import no.planverk.application.people.EditPerson;
import no.planverk.application.people.EditUnit;
import no.planverk.application.people.EndToken;
import no.planverk.application.people.HandOver;
import no.planverk.application.people.NamePerson;
import no.planverk.application.people.NameUnit;
import no.planverk.application.people.ReadDuties;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadTokens;
import no.planverk.application.people.ReadUnit;
import no.planverk.application.people.UnitWords;
import no.planverk.application.planning.ListPlansOfPerson;
import no.planverk.application.port.StaffTables;
import no.planverk.application.privacy.ErasePerson;
import no.planverk.application.privacy.ExportPersonData;
import no.planverk.domain.person.GroupId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.person.TokenTerms;
import no.planverk.domain.person.UnitId;
import org.junit.jupiter.api.Test;

/**
 * Who may do what with people, units, groups and tokens. People and groups are kept in step by a
 * program with a token, by nobody of these.
 */
class RightsAmongPeopleTest {
  private static final GroupId NO_GROUP = new GroupId(new UUID(9, 9));
  private static final StaffTables NO_TABLES = new NoTables();
  private static final UnitId NO_UNIT = new UnitId(new UUID(9, 9));
  private static final UnitWords SCHOOL = UnitWords.named("Skole", Optional.empty());

  private static Map<String, Deed> deeds() {
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put(
        "ReadOrganisation",
        (work, actor, plan) ->
            new ReadOrganisation(work.desk, work.hall.almanac).read(actor, Optional.empty()));
    deeds.put(
        "ListPlansOfPerson",
        (work, actor, plan) ->
            new ListPlansOfPerson(work.desk, work.hall.almanac).list(actor, someone(work)));
    deeds.put(
        "NamePerson",
        (work, actor, plan) ->
            new NamePerson(work.desk, work.hall.almanac)
                .name(
                    actor,
                    Once.eachTime(),
                    new NamePerson.Card(
                        "Kari", Optional.empty(), Optional.empty(), TenantRole.EMPLOYEE)));
    deeds.put(
        "NameUnit",
        (work, actor, plan) ->
            new NameUnit(work.desk, work.hall.almanac)
                .name(actor, Once.eachTime(), SCHOOL, Optional.empty()));
    deeds.put(
        "EditUnit",
        (work, actor, plan) ->
            new EditUnit(work.desk, work.hall.almanac)
                .edit(actor, NO_UNIT, Expected.ANY, SCHOOL, Optional.empty()));
    deeds.put(
        "CloseUnit",
        (work, actor, plan) ->
            new CloseUnit(work.desk, work.hall.almanac)
                .close(
                    actor,
                    NO_UNIT,
                    Expected.ANY,
                    new CloseUnit.Closing(Optional.empty(), List.of())));
    deeds.put("ReadUnit", (work, actor, plan) -> new ReadUnit(work.desk).read(actor, NO_UNIT));
    deeds.put(
        "EditPerson",
        (work, actor, plan) ->
            new EditPerson(work.desk, work.hall.almanac)
                .edit(
                    actor,
                    someone(work),
                    Expected.ANY,
                    new NamePerson.Card(
                        "Kari", Optional.empty(), Optional.empty(), TenantRole.EMPLOYEE)));
    deeds.put(
        "ReadDuties",
        (work, actor, plan) ->
            new ReadDuties(work.desk, work.hall.almanac).read(actor, someone(work)));
    deeds.put(
        "HandOver",
        (work, actor, plan) ->
            new HandOver(work.desk, work.hall.almanac)
                .handOver(
                    actor,
                    someone(work),
                    Once.eachTime(),
                    new HandOver.Wanted(
                        Optional.empty(), Optional.empty(), Optional.of(TownHall.TODAY))));
    deeds.put(
        "ImportUnits",
        (work, actor, plan) ->
            new ImportUnits(work.desk, work.hall.almanac, NO_TABLES)
                .take(actor, Once.eachTime(), new byte[0], new ImportMode(true, Optional.empty())));
    deeds.put(
        "ImportPersons",
        (work, actor, plan) ->
            new ImportPersons(work.desk, work.hall.almanac, NO_TABLES)
                .take(actor, Once.eachTime(), new byte[0], true));
    deeds.put(
        "ExportUnits",
        (work, actor, plan) ->
            new ExportUnits(work.desk, work.hall.almanac, NO_TABLES).export(actor));
    deeds.put(
        "ExportPersons",
        (work, actor, plan) ->
            new ExportPersons(work.desk, work.hall.almanac, NO_TABLES).export(actor));
    deeds.put(
        "FindUsers",
        (work, actor, plan) ->
            new FindUsers(work.desk, work.hall.almanac).find(actor, user -> true));
    deeds.put(
        "ReadUser",
        (work, actor, plan) ->
            new ReadUser(work.desk, work.hall.almanac).read(actor, someone(work)));
    deeds.put(
        "StoreUser",
        (work, actor, plan) ->
            new StoreUser(work.desk, work.hall.almanac)
                .store(
                    actor,
                    Optional.empty(),
                    Expected.ANY,
                    new UserWords(
                        "k", "K", Optional.empty(), Optional.empty(), true, Change.none())));
    deeds.put(
        "RemoveUser",
        (work, actor, plan) ->
            new RemoveUser(work.desk, work.hall.almanac)
                .remove(actor, someone(work), Expected.ANY));
    deeds.put(
        "FindGroups", (work, actor, plan) -> new FindGroups(work.desk).find(actor, group -> true));
    deeds.put("ReadGroup", (work, actor, plan) -> new ReadGroup(work.desk).read(actor, NO_GROUP));
    deeds.put(
        "StoreGroup",
        (work, actor, plan) ->
            new StoreGroup(work.desk)
                .store(
                    actor,
                    Optional.empty(),
                    Expected.ANY,
                    new GroupWords("G", Optional.empty(), Set.of())));
    deeds.put(
        "RemoveGroup",
        (work, actor, plan) -> new RemoveGroup(work.desk).remove(actor, NO_GROUP, Expected.ANY));
    deeds.put(
        "AddToken",
        (work, actor, plan) ->
            new AddToken(work.desk)
                .add(
                    actor,
                    Once.eachTime(),
                    new TokenTerms("x", TenantRole.POLITICIAN, TokenScope.READ, 1)));
    deeds.put("ReadTokens", (work, actor, plan) -> new ReadTokens(work.desk).read(actor));
    deeds.put(
        "EndToken",
        (work, actor, plan) ->
            new EndToken(work.desk)
                .end(
                    actor,
                    work.hall
                        .token(work.hall.fjordvik.id(), TenantRole.PLANNER, Duration.ofDays(1))
                        .id(),
                    Expected.ANY));
    deeds.put(
        "ExportPersonData",
        (work, actor, plan) ->
            new ExportPersonData(work.desk, work.hall.almanac).export(actor, someone(work)));
    deeds.put(
        "ErasePerson",
        (work, actor, plan) ->
            new ErasePerson(work.desk, work.hall.municipalities)
                .erase(actor, someone(work), Expected.ANY));
    return deeds;
  }

  private static PersonId someone(Work work) {
    return work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE).person();
  }

  @Test
  void the_table_of_who_may_do_what() {
    assertThat(RightsTable.of(deeds()))
        .isEqualTo(
            """
            ReadOrganisation + + + – – + + + + + + + +
            ListPlansOfPerson+ + + – – + + + + + + + +
            NamePerson       + – – – – – – – – – – – –
            NameUnit         + – – – – – – – – – – – –
            EditUnit         ? – – – – – – – – – – – –
            CloseUnit        ? – – – – – – – – – – – –
            ReadUnit         ? ? ? – – ? ? ? ? ? ? ? ?
            EditPerson       + – – – – – – – – – – – –
            ReadDuties       + – – – – – – – – – – – –
            HandOver         + – – – – – – – – – – – –
            ImportUnits      + – – – – – – – – – – – –
            ImportPersons    + – – – – – – – – – – – –
            ExportUnits      + + + – – + + + + + + + +
            ExportPersons    + + + – – + + + + + + + +
            FindUsers        – – – – – – – – – – – – –
            ReadUser         – – – – – – – – – – – – –
            StoreUser        – – – – – – – – – – – – –
            RemoveUser       – – – – – – – – – – – – –
            FindGroups       – – – – – – – – – – – – –
            ReadGroup        – – – – – – – – – – – – –
            StoreGroup       – – – – – – – – – – – – –
            RemoveGroup      – – – – – – – – – – – – –
            AddToken         + – – – – – – – – – – – –
            ReadTokens       + – – – – – – – – – – – –
            EndToken         + – – – – – – – – – – – –
            ExportPersonData + – – – – – – – – – – – –
            ErasePerson      + – – – – – – – – – – – –
            """);
  }

  @Test
  void an_administrator_of_another_municipality_changes_nothing() {
    assertThat(RightsTable.changedFromOutside(deeds())).isEmpty();
  }
}
