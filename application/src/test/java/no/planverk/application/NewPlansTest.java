package no.planverk.application;

import static no.planverk.application.Work.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.planning.BlockWords;
import no.planverk.application.planning.DraftFromPlan;
import no.planverk.application.planning.DraftFromPlan.Along;
import no.planverk.application.planning.DraftFromTemplate;
import no.planverk.application.planning.PlaceElement;
import no.planverk.application.planning.Placed;
import no.planverk.application.planning.ReadGuides;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.planning.WriteBlock;
import no.planverk.application.port.Files;
import no.planverk.application.publishing.AddRegisteredPlan;
import no.planverk.application.publishing.AddRegisteredPlan.Adoption;
import no.planverk.application.publishing.AddRegisteredPlan.Text;
import no.planverk.domain.Sha256;
import no.planverk.domain.catalogue.AdoptingBody;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFile;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.plan.PlanRoleRow;
import no.planverk.domain.plan.Section;
import no.planverk.domain.plan.SourceKind;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.template.ElementLineage;
import no.planverk.domain.template.PlanTemplate;
import no.planverk.domain.template.PlanTemplates;
import no.planverk.domain.template.SectionGuide;
import org.junit.jupiter.api.Test;

/** The ways to a new plan: from a template, from an earlier plan, and one written elsewhere. */
class NewPlansTest {
  private static final Along ALL = new Along(true, true, true, true);
  private static final byte[] MAP = {1, 2, 3};

  private final Work work = new Work();
  private final DraftFromTemplate fromTemplate =
      new DraftFromTemplate(work.desk, work.hall.municipalities);
  private final DraftFromPlan fromPlan = new DraftFromPlan(work.desk, work.hall.municipalities);
  private final AddRegisteredPlan register =
      new AddRegisteredPlan(work.desk, work.hall.municipalities, work.hall.adopting);
  private final Actor.StaffMember planner =
      work.hall.member(work.hall.fjordvik, TenantRole.PLANNER);

  private Manuscript text(PlanId plan) {
    return work.stored(stores -> stores.manuscripts().of(plan));
  }

  private static DraftFromPlan.Head head(String title) {
    return new DraftFromPlan.Head(
        new Title(title), Language.NB, Optional.of(Period.years(2026, 2030)), Optional.empty());
  }

  @Test
  void a_template_gives_sections_with_help_beside_them() {
    PlanTemplate template =
        PlanTemplates.of(PlanTypes.find("no.strategy").orElseThrow(), Language.NB).getFirst();

    Plan plan =
        done(
            fromTemplate.draft(
                planner, Once.eachTime(), Work.facts("no.strategy", "Strategi"), template));

    assertThat(text(plan.id()).topSections())
        .extracting(Section::title)
        .isEqualTo(template.sections().stream().map(it -> it.title()).toList());
    List<SectionGuide> guides = done(new ReadGuides(work.desk).read(planner, plan.id()));
    assertThat(guides).hasSameSizeAs(template.sections());
    assertThat(guides).filteredOn(SectionGuide::required).hasSize(5);
    assertThatObject(
            work.stored(stores -> stores.plans().rolesOf(plan.id(), planner, TownHall.TODAY)))
        .isEqualTo(Set.of(PlanRole.OWNER));
    assertThat(new ReadGuides(work.desk).read(work.dane, plan.id()))
        .isEqualTo(new Reply.Unknown<>());
  }

  @Test
  void a_template_of_another_country_or_by_one_who_may_not_begins_nothing() {
    PlanTemplate template =
        PlanTemplates.of(PlanTypes.find("dk.strategy").orElseThrow(), Language.DA).getFirst();
    assertThat(
            fromTemplate.draft(
                planner, Once.eachTime(), Work.facts("dk.strategy", "Strategi"), template))
        .isEqualTo(Reply.faulty(Fault.at("/type", FaultCode.OTHER_COUNTRY, "dk.strategy", "NO")));
    Actor employee = work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE);
    assertThat(
            fromTemplate.draft(
                employee, Once.eachTime(), Work.facts("no.strategy", "Strategi"), template))
        .isEqualTo(new Reply.NotAllowed<>());
  }

  /** A plan with prose that links to its own section, a goal of its own, a fetched one, a map. */
  private PlanId earlier() {
    PlanId plan = work.drafted("no.strategy", "Klimaplan");
    Section section = work.section(work.secretary, plan, "Tiltak");
    Placed goal = work.goal(work.secretary, plan, "Lavere utslipp");
    PlanId above = work.drafted("no.strategy", "Samfunnsdel");
    Placed fetched = work.goal(work.secretary, above, "Levende bygder");
    done(
        new PlaceElement(work.desk, work.hall.pinning)
            .place(work.secretary, plan, Once.eachTime(), fetched.element().id(), Work.atTheEnd()));
    FileHash hash = new FileHash(Sha256.hex(MAP));
    work.stored(
        stores -> {
          stores.files().store(new Files.Stored(hash, "image/png", MAP));
          stores
              .manuscripts()
              .attach(
                  plan,
                  List.of(
                      new PlanFile("kart", "kart.png", "image/png", hash),
                      new PlanFile("vedlegg", "vedlegg.png", "image/png", hash)));
          return plan;
        });
    write(
        plan,
        section,
        "<p data-id=\"a\">Se <a href=\"#s-" + section.id() + "\">her</a> <img src=\"kart\"></p>");
    show(plan, section, goal.placement().id());
    return plan;
  }

  private void write(PlanId plan, Section section, String html) {
    done(
        new WriteBlock(work.desk, work.hall.richTexts)
            .write(
                work.secretary,
                plan,
                Once.eachTime(),
                new BlockWords(
                    section.id(), Optional.of(html), Optional.empty(), Optional.empty())));
  }

  private void show(PlanId plan, Section section, PlacementId placement) {
    done(
        new WriteBlock(work.desk, work.hall.richTexts)
            .write(
                work.secretary,
                plan,
                Once.eachTime(),
                new BlockWords(
                    section.id(), Optional.empty(), Optional.of(placement), Optional.empty())));
  }

  @Test
  void the_plan_of_a_new_period_is_the_earlier_one_worded_anew() {
    PlanId old = earlier();

    Plan plan =
        done(fromPlan.draft(work.secretary, Once.eachTime(), old, head("Klimaplan 2026"), ALL));

    Manuscript before = text(old);
    Manuscript now = text(plan.id());
    assertThat(plan.facts().replaces())
        .containsExactly(new PlanLink("Klimaplan", Optional.of(old)));
    assertThat(plan.facts().period()).contains(Period.years(2026, 2030));
    assertThat(now.sections()).extracting(Section::title).isEqualTo(titles(before));
    assertThat(now.sections())
        .extracting(Section::id)
        .doesNotContainAnyElementsOf(before.sections().stream().map(Section::id).toList());
    assertThat(now.files()).isEqualTo(before.files());

    Section measures = now.sections().getLast();
    Block prose = now.blocksIn(measures.id()).getFirst();
    assertThat(((Block.Prose) prose.holding()).text().html())
        .contains("href=\"#s-" + measures.id() + '"')
        .contains("data-id=\"a\"");

    List<ElementLineage> lineages = work.stored(stores -> stores.lineages().of(plan.id()));
    assertThat(lineages).hasSize(2).allMatch(it -> it.fromPlan().equals(old));
    assertThat(done(new ReadPlanCard(work.desk).read(work.secretary, plan.id())).origins())
        .containsExactly(new ReadPlanCard.Origin(old, "Klimaplan", 2));
    assertThat(now.elements())
        .filteredOn(it -> it.title().value().equals("Lavere utslipp"))
        .singleElement()
        .matches(it -> it.source().equals(plan.id()));
    assertThat(now.elements())
        .filteredOn(it -> it.title().value().equals("Levende bygder"))
        .singleElement()
        .matches(it -> before.elements().stream().map(Element::id).anyMatch(it.id()::equals));
  }

  private static List<Title> titles(Manuscript text) {
    return text.sections().stream().map(Section::title).toList();
  }

  @Test
  void only_what_was_chosen_comes_along() {
    PlanId old = earlier();
    Actor.StaffMember kari = work.hall.memberOf(work.hall.fjordvik, old, PlanRole.EDITOR);

    Plan bare =
        done(
            fromPlan.draft(
                work.secretary,
                Once.eachTime(),
                old,
                head("Bare avsnitt"),
                new Along(false, false, false, false)));
    assertThat(text(bare.id()).sections()).hasSize(2);
    assertThat(text(bare.id()).blocks()).isEmpty();
    assertThat(text(bare.id()).placements()).isEmpty();
    assertThat(text(bare.id()).files()).isEmpty();
    assertThatObject(work.stored(stores -> stores.plans().rolesOf(bare.id(), kari, TownHall.TODAY)))
        .isEqualTo(Set.of());

    Plan words =
        done(
            fromPlan.draft(
                work.secretary,
                Once.eachTime(),
                old,
                head("Tekst og team"),
                new Along(true, false, false, true)));
    assertThat(text(words.id()).blocks()).hasSize(1);
    assertThat(text(words.id()).files()).extracting(PlanFile::key).containsExactly("kart");
    assertThatObject(
            work.stored(stores -> stores.plans().rolesOf(words.id(), kari, TownHall.TODAY)))
        .isEqualTo(Set.of(PlanRole.EDITOR));
    List<PlanRoleRow> roles = work.stored(stores -> stores.plans().roles(words.id()));
    assertThat(roles)
        .anyMatch(
            it ->
                it.role() == PlanRole.OWNER
                    && it.holder() instanceof RoleHolder.OfPerson person
                    && Optional.of(person.id()).equals(work.secretary.id()));
  }

  @Test
  void a_plan_one_may_not_read_and_one_without_text_are_not_begun_from() {
    PlanId closed = work.drafted("no.strategy", "Lukket");
    assertThat(fromPlan.draft(planner, Once.eachTime(), closed, head("Ny"), ALL))
        .isEqualTo(new Reply.NotAllowed<>());
    assertThat(fromPlan.draft(work.dane, Once.eachTime(), closed, head("Ny"), ALL))
        .isEqualTo(new Reply.Unknown<>());
    PlanId elsewhere =
        done(register.add(
                work.secretary,
                Once.eachTime(),
                Work.facts("no.strategy", "Annet sted"),
                new Text.At("https://fjordvik.example"),
                Optional.empty()))
            .id();
    assertThat(fromPlan.draft(work.secretary, Once.eachTime(), elsewhere, head("Ny"), ALL))
        .isEqualTo(Reply.refused(new Refusal.RegisteredOnly()));
  }

  @Test
  void a_plan_written_elsewhere_is_entered_with_its_paper_and_its_decision() {
    Plan plan =
        done(
            register.add(
                planner,
                Once.eachTime(),
                Work.facts("no.zoning-plan", "Havna"),
                new Text.AsPdf("havna.pdf", MAP),
                Optional.of(
                    new Adoption(
                        Work.by("kommunestyret", TownHall.TODAY.minusYears(3)),
                        Optional.empty()))));

    assertThat(plan.facts().source().orElseThrow().kind()).isEqualTo(SourceKind.FILE);
    assertThat(text(plan.id()).files()).extracting(PlanFile::name).containsExactly("havna.pdf");
    assertThat(plan.inForce().orElseThrow().decision().caseNumber()).contains("12/26");
    assertThat(plan.inForce().orElseThrow().inForceFrom()).contains(TownHall.TODAY.minusYears(3));
  }

  @Test
  void a_danish_plan_is_in_force_from_the_day_it_was_published_in_plandata() {
    Plan waiting =
        done(
            register.add(
                work.dane,
                Once.eachTime(),
                Work.facts("dk.local-plan", "Havnen"),
                new Text.At("https://lindso.example/havnen"),
                Optional.of(
                    new Adoption(
                        Work.by("byrådet", TownHall.TODAY.minusDays(90)), Optional.empty()))));
    assertThat(waiting.standing()).contains(VersionStanding.ADOPTED);

    Plan inForce =
        done(
            register.add(
                work.dane,
                Once.eachTime(),
                Work.facts("dk.local-plan", "Torvet"),
                new Text.At("https://lindso.example/torvet"),
                Optional.of(
                    new Adoption(
                        Work.by("byrådet", TownHall.TODAY.minusDays(90)),
                        Optional.of(TownHall.TODAY.minusDays(60))))));
    assertThat(inForce.standing()).contains(VersionStanding.IN_FORCE);
    assertThat(inForce.inForce().orElseThrow().inForceFrom())
        .contains(TownHall.TODAY.minusDays(60));
  }

  @Test
  void a_decision_by_the_wrong_body_enters_nothing() {
    Reply<Plan> reply =
        register.add(
            planner,
            Once.eachTime(),
            Work.facts("no.community-part", "Samfunnsdel"),
            new Text.At("https://fjordvik.example/samfunnsdel"),
            Optional.of(new Adoption(Work.by("formannskapet", TownHall.TODAY), Optional.empty())));

    assertThat(reply)
        .isInstanceOfSatisfying(
            Reply.Refused.class,
            it ->
                assertThat(it.why())
                    .isInstanceOfSatisfying(
                        Refusal.WrongBody.class,
                        why -> {
                          AdoptingBody required = why.required();
                          assertThat(required.kind()).isEqualTo(BodyKind.COUNCIL);
                          assertThat(why.found()).isEqualTo(BodyKind.EXECUTIVE_COMMITTEE);
                        }));
    List<PlanId> stored = work.stored(stores -> stores.plans().titled("Samfunnsdel"));
    assertThat(stored).isEmpty();
  }
}
