package no.planverk.infra;

import java.util.List;
import no.planverk.adapters.workspace.BodyPages;
import no.planverk.adapters.workspace.CommonsPages;
import no.planverk.adapters.workspace.CouncilPages;
import no.planverk.adapters.workspace.Faces;
import no.planverk.adapters.workspace.LinksPages;
import no.planverk.adapters.workspace.LookPages;
import no.planverk.adapters.workspace.MunicipalityPages;
import no.planverk.adapters.workspace.NamesPages;
import no.planverk.adapters.workspace.NumberingPages;
import no.planverk.adapters.workspace.PageGroup;
import no.planverk.adapters.workspace.TemplatePages;
import no.planverk.application.Desk;
import no.planverk.application.municipality.AddCouncilTerm;
import no.planverk.application.municipality.AddMeetings;
import no.planverk.application.municipality.AddTemplate;
import no.planverk.application.municipality.ChooseCommons;
import no.planverk.application.municipality.ChooseNames;
import no.planverk.application.municipality.ChooseNumbering;
import no.planverk.application.municipality.ChooseTemplates;
import no.planverk.application.municipality.EditMunicipality;
import no.planverk.application.municipality.EditTemplate;
import no.planverk.application.municipality.ReadChoices;
import no.planverk.application.municipality.ReadCommons;
import no.planverk.application.municipality.ReadCouncilDates;
import no.planverk.application.municipality.ReadTemplates;
import no.planverk.application.municipality.RemoveCouncilTerm;
import no.planverk.application.municipality.RemoveMeeting;
import no.planverk.application.people.CloseBody;
import no.planverk.application.people.EditBody;
import no.planverk.application.planning.ListPlans;
import no.planverk.application.publishing.ChooseLinks;
import no.planverk.application.publishing.ChooseLogo;
import no.planverk.application.writing.OpenEditor;
import no.planverk.domain.statute.StatutoryClock;

/** What the pages work with on which a municipality decides for itself. */
record MunicipalityWiring(Wiring wiring, Faces faces) {
  List<PageGroup> groups() {
    Desk desk = wiring.desk();
    ReadChoices readChoices = new ReadChoices(desk);
    ReadTemplates readTemplates = new ReadTemplates(desk);
    ReadCouncilDates readCouncilDates = new ReadCouncilDates(desk);
    ReadCommons readCommons = new ReadCommons(wiring.stores().commons());
    return List.of(
        new MunicipalityPages(
            new EditMunicipality(desk, wiring.stores().registry()),
            readChoices,
            readTemplates,
            readCouncilDates,
            readCommons,
            faces),
        new CommonsPages(readCommons, new ChooseCommons(desk, wiring.stores().commons())),
        new LookPages(wiring.chooseLook(), new ChooseLogo(desk), faces),
        new LinksPages(new ChooseLinks(desk), faces),
        new NamesPages(new ChooseNames(desk), faces),
        new NumberingPages(readChoices, new ChooseNumbering(desk)),
        new BodyPages(
            wiring.readOrganisation(), wiring.nameBody(), new EditBody(desk), new CloseBody(desk)),
        new TemplatePages(
            readTemplates,
            readChoices,
            new AddTemplate(desk),
            new EditTemplate(desk),
            new ChooseTemplates(desk),
            new ListPlans(desk, wiring.almanac()),
            new OpenEditor(desk)),
        new CouncilPages(
            readCouncilDates,
            new AddCouncilTerm(desk),
            new RemoveCouncilTerm(desk),
            new AddMeetings(desk),
            new RemoveMeeting(desk),
            new StatutoryClock()));
  }
}
