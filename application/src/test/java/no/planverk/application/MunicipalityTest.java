package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.municipality.AddMeetings;
import no.planverk.application.municipality.AddMeetings.MeetingDay;
import no.planverk.application.municipality.AddTemplate;
import no.planverk.application.municipality.ChooseNumbering;
import no.planverk.application.municipality.ChooseTemplates;
import no.planverk.application.municipality.EditMunicipality;
import no.planverk.application.municipality.EditTemplate;
import no.planverk.application.municipality.FindTemplates;
import no.planverk.application.municipality.ReadCouncilDates;
import no.planverk.application.municipality.RemoveMeeting;
import no.planverk.application.publishing.ChooseLinks;
import no.planverk.application.publishing.ChooseLogo;
import no.planverk.application.publishing.ChooseLook;
import no.planverk.application.publishing.ReadLook;
import no.planverk.application.publishing.ReadPublicFile;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.NumberingScheme;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.SiteLink;
import no.planverk.domain.publication.SiteLinks;
import no.planverk.domain.template.OwnTemplate;
import no.planverk.domain.template.PlanTemplate;
import no.planverk.domain.template.TemplateSection;
import no.planverk.domain.tenant.Tenant;
import org.junit.jupiter.api.Test;

/** What administrators decide for their municipality, and no other. */
class MunicipalityTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1};
  private static final PlanType STRATEGY = PlanTypes.find("no.strategy").orElseThrow();

  private final Work work = new Work();
  private final Tenant fjordvik = work.hall.fjordvik;
  private final Actor administrator = work.hall.administrator(fjordvik);
  private final Actor dane = work.hall.administrator(work.hall.lindso);

  private static <T> T done(Reply<T> reply) {
    assertThat(reply).isInstanceOf(Reply.Done.class);
    return ((Reply.Done<T>) reply).value();
  }

  private String lastAct() {
    return work.hall
        .tenants
        .inTransaction(
            fjordvik.id(),
            stores ->
                stores
                    .journal()
                    .search(no.planverk.domain.journal.JournalQuery.EVERYTHING, Long.MAX_VALUE, 1))
        .getFirst()
        .entry()
        .objectKind();
  }

  @Test
  void the_municipality_is_called_otherwise_unless_someone_was_first() {
    EditMunicipality edit = new EditMunicipality(work.desk, work.hall.municipalities);
    Expected read = Expected.revision(fjordvik.revision());
    assertThat(edit.edit(administrator, read, " ", Language.NB)).isInstanceOf(Reply.Faulty.class);
    done(edit.edit(administrator, read, "Fjordvik herad", Language.NN));
    assertThat(lastAct()).isEqualTo("municipality");
    assertThat(work.hall.municipalities.get(fjordvik.id()))
        .isEqualTo(fjordvik.called("Fjordvik herad", Language.NN));
    assertThat(edit.edit(administrator, read, "Fjordvik by", Language.NB))
        .isInstanceOf(Reply.Stale.class);
    assertThat(work.hall.municipalities.get(work.hall.lindso.id())).isEqualTo(work.hall.lindso);
  }

  @Test
  void a_logo_is_a_small_picture_and_keeps_the_colour_as_the_colour_keeps_it() {
    ChooseLogo logo = new ChooseLogo(work.desk);
    done(new ChooseLook(work.desk).choose(administrator, new Look("#115511")));
    for (byte[] none :
        List.of(
            "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(),
            "GIF89a".getBytes(),
            new byte[ChooseLogo.LARGEST + 1])) {
      assertThat(logo.choose(administrator, Optional.of(none))).isInstanceOf(Reply.Faulty.class);
    }
    Look chosen = done(logo.choose(administrator, Optional.of(PNG)));
    FileHash hash = chosen.logo().orElseThrow();
    assertThat(chosen.colour()).isEqualTo("#115511");
    assertThat(lastAct()).isEqualTo("logo");
    ReadLook look = new ReadLook(work.hall.tenants);
    done(new ChooseLook(work.desk).choose(administrator, new Look("#224466")));
    assertThat(look.read(fjordvik.id())).isEqualTo(new Look("#224466", Optional.of(hash)));
    ReadPublicFile file = new ReadPublicFile(work.hall.tenants);
    assertThat(file.read(fjordvik.id(), hash).orElseThrow().mediaType()).isEqualTo("image/png");
    assertThat(file.read(work.hall.lindso.id(), hash)).isEmpty();
    assertThat(look.read(work.hall.lindso.id())).isEqualTo(Look.DEFAULT);
    done(logo.choose(administrator, Optional.empty()));
    assertThat(look.read(fjordvik.id())).isEqualTo(new Look("#224466"));
  }

  @Test
  void links_stand_beside_colour_and_logo_and_are_one_municipalitys() {
    ReadLook look = new ReadLook(work.hall.tenants);
    SiteLinks links =
        new SiteLinks(
            List.of(new SiteLink("Kommunen", "https://fjordvik.example")),
            List.of(),
            Optional.empty(),
            Optional.of("post@fjordvik.example"));
    done(new ChooseLinks(work.desk).choose(administrator, links));
    assertThat(lastAct()).isEqualTo("links");
    done(new ChooseLook(work.desk).choose(administrator, new Look("#115511")));
    assertThat(look.read(fjordvik.id())).isEqualTo(new Look("#115511").linking(links));
    assertThat(look.read(work.hall.lindso.id()).links()).isEqualTo(SiteLinks.NONE);
  }

  @Test
  void numbering_and_hidden_templates_do_not_undo_each_other() {
    NumberingScheme letters =
        new NumberingScheme(NumberingScheme.Way.BY_KIND, Map.of(ElementKind.GOAL, "M"));
    done(new ChooseNumbering(work.desk).choose(administrator, Expected.revision(0), letters));
    assertThat(
            new ChooseTemplates(work.desk)
                .choose(administrator, Expected.revision(0), Set.of("strategy")))
        .isInstanceOf(Reply.Stale.class);
    assertThat(
            done(new ChooseTemplates(work.desk)
                    .choose(administrator, Expected.revision(1), Set.of("strategy")))
                .numbering())
        .isEqualTo(letters);
  }

  @Test
  void own_templates_are_offered_first_and_hidden_and_retired_ones_not() {
    FindTemplates find = new FindTemplates(work.desk);
    assertThat(done(find.find(administrator, STRATEGY, Language.NB)))
        .extracting(PlanTemplate::id)
        .containsExactly("strategy");
    OwnTemplate own =
        done(
            new AddTemplate(work.desk)
                .add(
                    administrator,
                    Once.eachTime(),
                    "Vår strategi",
                    Set.of("no.strategy"),
                    List.of(
                        new TemplateSection(
                            new Title("Retning"), Optional.empty(), true, List.of()))));
    done(new ChooseTemplates(work.desk).choose(administrator, Expected.ANY, Set.of("strategy")));
    assertThat(done(find.find(administrator, STRATEGY, Language.NB)))
        .containsExactly(own.toBeginFrom());
    assertThat(done(find.find(dane, STRATEGY, Language.NB)))
        .extracting(PlanTemplate::id)
        .containsExactly("strategy");
    EditTemplate edit = new EditTemplate(work.desk);
    assertThat(edit.edit(dane, Expected.ANY, own)).isInstanceOf(Reply.Unknown.class);
    done(edit.edit(administrator, Expected.revision(1), own.retired(true)));
    assertThat(edit.edit(administrator, Expected.revision(1), own)).isInstanceOf(Reply.Stale.class);
    assertThat(done(find.find(administrator, STRATEGY, Language.NB))).isEmpty();
  }

  @Test
  void meetings_are_of_ones_own_bodies() {
    Body council = done(new ReadCouncilDates(work.desk).read(administrator)).bodies().getFirst();
    List<MeetingDay> days = List.of(new MeetingDay(TownHall.TODAY, Optional.of("Klima")));
    assertThat(new AddMeetings(work.desk).add(dane, council.id(), days))
        .isInstanceOf(Reply.Unknown.class);
    assertThat(done(new AddMeetings(work.desk).add(administrator, council.id(), days)))
        .isEqualTo(1);
    assertThat(done(new ReadCouncilDates(work.desk).read(administrator)).dates().meetings())
        .hasSize(1);
    assertThat(done(new ReadCouncilDates(work.desk).read(dane)).dates().meetings()).isEmpty();
    assertThat(new RemoveMeeting(work.desk).remove(dane, council.id(), TownHall.TODAY))
        .isInstanceOf(Reply.Unknown.class);
    done(new RemoveMeeting(work.desk).remove(administrator, council.id(), TownHall.TODAY));
    assertThat(lastAct()).isEqualTo("meeting");
  }
}
