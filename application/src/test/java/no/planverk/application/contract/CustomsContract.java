package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.LocalName;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.council.CouncilDates;
import no.planverk.domain.council.CouncilMeeting;
import no.planverk.domain.plan.NumberingScheme;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.publication.Look;
import no.planverk.domain.template.OwnTemplate;
import no.planverk.domain.template.PlanChoices;
import no.planverk.domain.template.TemplateId;
import no.planverk.domain.template.TemplateSection;
import org.junit.jupiter.api.Test;

/** What a municipality decides for itself. */
public interface CustomsContract extends StoreContract {
  LocalDate OCTOBER_18 = LocalDate.parse("2027-10-18");

  private static TemplateSection section(String title, String help, TemplateSection... under) {
    return new TemplateSection(
        new Title(title),
        Optional.of(help).filter(it -> !it.isEmpty()),
        help.isEmpty(),
        List.of(under));
  }

  private static OwnTemplate template(String name) {
    return new OwnTemplate(
        new TemplateId(UUID.randomUUID()),
        name,
        Set.of("no.strategy", "no.thematic-plan"),
        List.of(
            section("Hvor vi står", "Skriv kort.", section("Tall", ""), section("Folk", "")),
            section("Hvor vi vil", "")),
        false,
        1);
  }

  private PlanChoices choices() {
    return inFjordvik(stores -> stores.customs().choices());
  }

  private PlanChoices choicesInHavdal() {
    return inHavdal(stores -> stores.customs().choices());
  }

  private CouncilDates dates() {
    return inFjordvik(stores -> stores.customs().councilDates());
  }

  private CouncilDates datesInHavdal() {
    return inHavdal(stores -> stores.customs().councilDates());
  }

  private List<LocalName> names() {
    return publicly(pages -> pages.names().names());
  }

  private List<LocalName> namesInHavdal() {
    return publiclyInHavdal(pages -> pages.names().names());
  }

  private Look look() {
    return inFjordvik(stores -> stores.publications().look());
  }

  private Look lookInHavdal() {
    return inHavdal(stores -> stores.publications().look());
  }

  private Optional<Look> publicLook() {
    return publicly(pages -> pages.look());
  }

  private NumberingScheme numbering(Plan plan) {
    return inFjordvik(stores -> stores.manuscripts().of(plan.id()).numbering());
  }

  private NumberingScheme numberingInHavdal(Plan plan) {
    return inHavdal(stores -> stores.manuscripts().of(plan.id()).numbering());
  }

  @Test
  default void choices_are_usual_until_they_are_saved_and_guarded_by_their_revision() {
    assertThat(choices()).isEqualTo(PlanChoices.NONE);
    NumberingScheme byKind =
        new NumberingScheme(
            NumberingScheme.Way.BY_KIND, Map.of(ElementKind.GOAL, "M", ElementKind.MEASURE, "T"));
    PlanChoices first = PlanChoices.NONE.numberedBy(byKind).hiding(Set.of("policy"));
    assertThat(didInFjordvik(stores -> stores.customs().save(first))).isTrue();
    assertThat(didInFjordvik(stores -> stores.customs().save(first))).isFalse();
    PlanChoices stored = choices();
    assertThat(stored).isEqualTo(new PlanChoices(byKind, Set.of("policy"), 1));
    assertThat(didInFjordvik(stores -> stores.customs().save(stored.hiding(Set.of())))).isTrue();
    assertThat(didInFjordvik(stores -> stores.customs().save(stored))).isFalse();
    assertThat(choices().hiddenTemplates()).isEmpty();
    assertThat(choicesInHavdal()).isEqualTo(PlanChoices.NONE);
  }

  @Test
  default void a_text_knows_how_its_elements_are_numbered() {
    Plan plan = Samples.plan("Klimaplan");
    doInFjordvik(stores -> stores.plans().add(plan));
    assertThat(numbering(plan)).isEqualTo(NumberingScheme.USUAL);
    NumberingScheme none = NumberingScheme.USUAL.going(NumberingScheme.Way.NONE);
    doInFjordvik(stores -> stores.customs().save(PlanChoices.NONE.numberedBy(none)));
    assertThat(numbering(plan)).isEqualTo(none);
    assertThat(numberingInHavdal(plan)).isEqualTo(NumberingScheme.USUAL);
  }

  @Test
  default void templates_come_back_as_they_were_made_and_are_guarded_by_their_revision() {
    OwnTemplate strategy = template("Vår strategi");
    OwnTemplate another = template("En annen");
    doInFjordvik(stores -> stores.customs().add(strategy));
    doInFjordvik(stores -> stores.customs().add(another));
    assertThat(listedInFjordvik(stores -> stores.customs().templates()))
        .containsExactly(another, strategy);
    assertThat(didInFjordvik(stores -> stores.customs().save(strategy.retired(true)))).isTrue();
    assertThat(didInFjordvik(stores -> stores.customs().save(strategy))).isFalse();
    OwnTemplate retired =
        foundInFjordvik(stores -> stores.customs().template(strategy.id())).orElseThrow();
    assertThat(retired.retired()).isTrue();
    assertThat(retired.revision()).isEqualTo(2);
    assertThat(retired.sections()).isEqualTo(strategy.sections());
    assertThat(listedInHavdal(stores -> stores.customs().templates())).isEmpty();
    assertThat(foundInHavdal(stores -> stores.customs().template(strategy.id()))).isEmpty();
    assertThat(didInHavdal(stores -> stores.customs().save(strategy))).isFalse();
  }

  @Test
  default void councils_are_constituted_and_bodies_meet_on_days() {
    Body council = new Body(new BodyId(UUID.randomUUID()), "Storstyret", BodyKind.COUNCIL, 1);
    doInFjordvik(stores -> stores.people().add(council));
    CouncilMeeting june =
        new CouncilMeeting(council.id(), LocalDate.parse("2026-06-18"), Optional.of("Budsjett"));
    CouncilMeeting may =
        new CouncilMeeting(council.id(), LocalDate.parse("2026-05-07"), Optional.empty());
    assertThat(didInFjordvik(stores -> stores.customs().constitute(OCTOBER_18))).isTrue();
    assertThat(didInFjordvik(stores -> stores.customs().constitute(OCTOBER_18))).isFalse();
    doInFjordvik(stores -> stores.customs().meet(List.of(june, may)));
    doInFjordvik(
        stores ->
            stores
                .customs()
                .meet(List.of(new CouncilMeeting(council.id(), may.day(), Optional.of("Kort")))));
    CouncilDates dates = dates();
    assertThat(dates.constituted()).containsExactly(OCTOBER_18);
    assertThat(dates.meetings())
        .containsExactly(new CouncilMeeting(council.id(), may.day(), Optional.of("Kort")), june);
    assertThat(datesInHavdal()).isEqualTo(new CouncilDates(List.of(), List.of()));
    assertThat(didInHavdal(stores -> stores.customs().unconstitute(OCTOBER_18))).isFalse();
    assertThat(didInHavdal(stores -> stores.customs().cancel(council.id(), june.day()))).isFalse();
    assertThat(didInFjordvik(stores -> stores.customs().cancel(council.id(), june.day()))).isTrue();
    assertThat(didInFjordvik(stores -> stores.customs().cancel(council.id(), june.day())))
        .isFalse();
    assertThat(didInFjordvik(stores -> stores.customs().unconstitute(OCTOBER_18))).isTrue();
    assertThat(dates().constituted()).isEmpty();
  }

  @Test
  default void a_body_is_closed_and_opened_again() {
    Body council = new Body(new BodyId(UUID.randomUUID()), "Plannemnda", BodyKind.COMMITTEE, 1);
    doInFjordvik(stores -> stores.people().add(council));
    assertThat(
            didInFjordvik(stores -> stores.people().save(council.closing(Optional.of(OCTOBER_18)))))
        .isTrue();
    Body closed = foundInFjordvik(stores -> stores.people().body(council.id())).orElseThrow();
    assertThat(closed.closedOn()).contains(OCTOBER_18);
    assertThat(closed.decidesOn(OCTOBER_18.minusDays(1))).isTrue();
    assertThat(closed.decidesOn(OCTOBER_18)).isFalse();
    doInFjordvik(stores -> stores.people().save(closed.closing(Optional.empty())));
    assertThat(foundInFjordvik(stores -> stores.people().body(council.id())))
        .contains(new Body(council.id(), "Plannemnda", BodyKind.COMMITTEE, 3));
  }

  @Test
  default void the_public_hears_the_words_that_were_chosen_last_in_a_language() {
    assertThat(names()).isEmpty();
    LocalName effort =
        LocalName.of(ElementKind.MEASURE, Language.NB, "grep", Optional.of("grepene"));
    LocalName plan =
        LocalName.of(PlanTypes.find("no.strategy").orElseThrow(), Language.NB, "Veivalg");
    LocalName english = LocalName.of(ElementKind.MEASURE, Language.EN, "action", Optional.empty());
    doInFjordvik(stores -> stores.publications().speak(Language.NB, List.of(effort, plan)));
    doInFjordvik(stores -> stores.publications().speak(Language.EN, List.of(english)));
    assertThat(names()).containsExactlyInAnyOrder(effort, plan, english);
    doInFjordvik(stores -> stores.publications().speak(Language.NB, List.of(plan)));
    assertThat(names()).containsExactlyInAnyOrder(plan, english);
    assertThat(namesInHavdal()).isEmpty();
  }

  @Test
  default void a_look_keeps_its_logo() {
    Look look = Look.DEFAULT.bearing(Optional.of(new FileHash("c".repeat(64))));
    assertThat(look()).isEqualTo(Look.DEFAULT);
    doInFjordvik(stores -> stores.publications().choose(look));
    assertThat(look()).isEqualTo(look);
    assertThat(publicLook()).contains(look);
    assertThat(lookInHavdal()).isEqualTo(Look.DEFAULT);
  }
}
