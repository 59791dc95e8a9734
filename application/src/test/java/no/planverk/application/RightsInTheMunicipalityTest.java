package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.application.audit.ExportJournal;
import no.planverk.application.audit.ReadSeal;
import no.planverk.application.audit.SearchJournal;
import no.planverk.application.memory.MemoryCommons;
import no.planverk.application.municipality.AddCouncilTerm;
import no.planverk.application.municipality.AddMeetings;
import no.planverk.application.municipality.ChooseCommons;
import no.planverk.application.municipality.ChooseNames;
import no.planverk.application.municipality.ChooseNumbering;
import no.planverk.application.municipality.ChooseTemplates;
import no.planverk.application.municipality.EditMunicipality;
import no.planverk.application.municipality.FindTemplates;
import no.planverk.application.municipality.ReadChoices;
import no.planverk.application.municipality.ReadCommons;
import no.planverk.application.municipality.ReadCouncilDates;
import no.planverk.application.municipality.ReadTemplates;
import no.planverk.application.municipality.RemoveCouncilTerm;
import no.planverk.application.municipality.RemoveMeeting;
import no.planverk.application.people.CloseBody;
import no.planverk.application.port.Commons;
import no.planverk.application.privacy.ChooseRetention;
import no.planverk.application.privacy.ReadRetention;
import no.planverk.application.publishing.ChooseLogo;
import no.planverk.application.publishing.ChooseLook;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.person.Retention;
import no.planverk.domain.plan.NumberingScheme;
import no.planverk.domain.publication.Look;
import org.junit.jupiter.api.Test;

/** Who may decide for a municipality, and who reads its journal. */
class RightsInTheMunicipalityTest {
  private static final Commons COMMONS = new MemoryCommons();
  private static final BodyId NO_BODY = new BodyId(new UUID(9, 9));

  private static Map<String, Deed> deeds() {
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put(
        "ChooseLook", (work, actor, plan) -> new ChooseLook(work.desk).choose(actor, Look.DEFAULT));
    deeds.put(
        "ChooseLogo",
        (work, actor, plan) -> new ChooseLogo(work.desk).choose(actor, Optional.empty()));
    deeds.put(
        "EditMunicipality",
        (work, actor, plan) ->
            new EditMunicipality(work.desk, work.hall.municipalities)
                .edit(actor, Expected.ANY, "Fjordvik", Language.NN));
    deeds.put(
        "ChooseNumbering",
        (work, actor, plan) ->
            new ChooseNumbering(work.desk).choose(actor, Expected.ANY, NumberingScheme.USUAL));
    deeds.put(
        "ChooseNames",
        (work, actor, plan) -> new ChooseNames(work.desk).choose(actor, Language.NB, List.of()));
    deeds.put(
        "ChooseTemplates",
        (work, actor, plan) ->
            new ChooseTemplates(work.desk).choose(actor, Expected.ANY, Set.of()));
    deeds.put(
        "ChooseCommons",
        (work, actor, plan) -> new ChooseCommons(work.desk, COMMONS).choose(actor, true));
    deeds.put("ReadCommons", (work, actor, plan) -> new ReadCommons(COMMONS).read(actor));
    deeds.put("ReadChoices", (work, actor, plan) -> new ReadChoices(work.desk).read(actor));
    deeds.put("ReadTemplates", (work, actor, plan) -> new ReadTemplates(work.desk).read(actor));
    deeds.put(
        "FindTemplates",
        (work, actor, plan) ->
            new FindTemplates(work.desk)
                .find(actor, PlanTypes.find("no.strategy").orElseThrow(), Language.NB));
    deeds.put(
        "ReadCouncilDates", (work, actor, plan) -> new ReadCouncilDates(work.desk).read(actor));
    deeds.put(
        "AddCouncilTerm",
        (work, actor, plan) -> new AddCouncilTerm(work.desk).add(actor, TownHall.TODAY));
    deeds.put(
        "RemoveCouncilTerm",
        (work, actor, plan) -> new RemoveCouncilTerm(work.desk).remove(actor, TownHall.TODAY));
    deeds.put(
        "AddMeetings",
        (work, actor, plan) -> new AddMeetings(work.desk).add(actor, NO_BODY, List.of()));
    deeds.put(
        "RemoveMeeting",
        (work, actor, plan) -> new RemoveMeeting(work.desk).remove(actor, NO_BODY, TownHall.TODAY));
    deeds.put(
        "CloseBody",
        (work, actor, plan) ->
            new CloseBody(work.desk).close(actor, NO_BODY, Expected.ANY, Optional.empty()));
    deeds.put(
        "SearchJournal",
        (work, actor, plan) ->
            new SearchJournal(work.desk)
                .search(actor, JournalQuery.EVERYTHING, Optional.empty(), 10));
    deeds.put(
        "ExportJournal",
        (work, actor, plan) -> new ExportJournal(work.desk).export(actor, JournalQuery.EVERYTHING));
    deeds.put("ReadSeal", (work, actor, plan) -> new ReadSeal(work.desk).read(actor));
    deeds.put("ReadRetention", (work, actor, plan) -> new ReadRetention(work.desk).read(actor));
    deeds.put(
        "ChooseRetention",
        (work, actor, plan) ->
            new ChooseRetention(work.desk)
                .choose(actor, Retention.ENDED_SESSIONS, Expected.ANY, 30));
    return deeds;
  }

  @Test
  void the_table_of_who_may_do_what() {
    assertThat(RightsTable.of(deeds()))
        .isEqualTo(
            """
            ChooseLook       + – – – – – – – – – – – –
            ChooseLogo       + – – – – – – – – – – – –
            EditMunicipality + – – – – – – – – – – – –
            ChooseNumbering  + – – – – – – – – – – – –
            ChooseNames      + – – – – – – – – – – – –
            ChooseTemplates  + – – – – – – – – – – – –
            ChooseCommons    + – – – – – – – – – – – –
            ReadCommons      + – – – – – – – – – – – –
            ReadChoices      + – – – – – – – – – – – –
            ReadTemplates    + – – – – – – – – – – – –
            FindTemplates    + + – – – – – – – – – – –
            ReadCouncilDates + + + + – + + + + + + + +
            AddCouncilTerm   + – – – – – – – – – – – –
            RemoveCouncilTerm? – – – – – – – – – – – –
            AddMeetings      ? – – – – – – – – – – – –
            RemoveMeeting    ? – – – – – – – – – – – –
            CloseBody        ? – – – – – – – – – – – –
            SearchJournal    + – – – – – – – – – – – –
            ExportJournal    + – – – – – – – – – – – –
            ReadSeal         + – – – – – – – – – – – –
            ReadRetention    + – – – – – – – – – – – –
            ChooseRetention  + – – – – – – – – – – – –
            """);
  }

  @Test
  void an_administrator_of_another_municipality_changes_nothing() {
    assertThat(RightsTable.changedFromOutside(deeds())).isEmpty();
  }
}
