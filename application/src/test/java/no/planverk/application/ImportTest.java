package no.planverk.application;

import static no.planverk.application.Documents.adopted;
import static no.planverk.application.Documents.adoptedBy;
import static no.planverk.application.Documents.document;
import static no.planverk.application.Documents.head;
import static no.planverk.application.Documents.heard;
import static no.planverk.application.Documents.heardSixWeeks;
import static no.planverk.application.Documents.part;
import static no.planverk.application.Documents.prose;
import static no.planverk.application.Documents.section;
import static no.planverk.application.Work.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.application.interchange.ImportPlan.Mode;
import no.planverk.application.interchange.Imported;
import no.planverk.application.port.PlanDocument;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Placement;
import no.planverk.domain.input.WarningCode;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.register.RegisterQuery;
import org.junit.jupiter.api.Test;

/** Plans that come as documents: new ones, and next versions of those that are known. */
class ImportTest {
  private static final Mode NEW = new Mode(false, Optional.empty());

  private final Work work = new Work();

  private Reply<Imported> take(PlanDocument document, Mode mode) {
    return work.importPlan.take(
        work.secretary, Once.eachTime(), work.documents.given(document), mode);
  }

  private static Mode next(PlanId plan) {
    return new Mode(false, Optional.of(plan));
  }

  private Manuscript text(PlanId plan) {
    return work.stored(stores -> stores.manuscripts().of(plan));
  }

  /** Each warning as {@code /pointer code rule}. */
  private static Stream<String> warned(Imported imported) {
    return imported.warnings().stream()
        .map(it -> (it.pointer() + " " + it.code() + " " + it.rule().orElse("")).strip());
  }

  @Test
  void a_document_without_a_decision_arrives_as_a_draft() {
    Imported imported = done(take(Documents.draft(), NEW));

    assertThat(imported.stage()).isEqualTo("draft");
    assertThat(imported.elements()).isEqualTo(5);
    assertThat(imported.sections()).isEqualTo(2);
    assertThat(work.plan(imported.plan()).stage()).contains(Stage.DRAFT);
    assertThat(text(imported.plan()).topPlacements()).hasSize(4);
  }

  @Test
  void a_document_with_a_decision_arrives_as_adopted_history() {
    Imported imported = done(take(adopted(), NEW));

    var version = work.plan(imported.plan()).inForce().orElseThrow();
    assertThat(imported.stage()).isEqualTo("in-force");
    assertThat(version.decision().date()).isEqualTo(Documents.DECIDED);
    assertThat(version.inForceFrom()).contains(Documents.DECIDED);
    assertThat(imported.warnings()).isEmpty();
  }

  @Test
  void a_dry_run_tells_the_same_and_stores_nothing() {
    Imported dry = done(take(adopted(), new Mode(true, Optional.empty())));

    assertThat(dry.dryRun()).isTrue();
    assertThat(dry.elements()).isEqualTo(5);
    int plans = work.stored(stores -> stores.plans().register(RegisterQuery.EVERYTHING).size());
    assertThat(plans).isZero();
    PlanId known = done(take(adopted(), NEW)).plan();
    done(take(adopted(), new Mode(true, Optional.of(known))));
    assertThat(work.plan(known).versions()).hasSize(1);
  }

  @Test
  void what_is_no_document_is_refused_with_its_faults() {
    assertThat(
            work.importPlan.take(
                work.secretary, Once.eachTime(), "{".getBytes(StandardCharsets.UTF_8), NEW))
        .isInstanceOf(Reply.Faulty.class);
  }

  @Test
  void in_the_next_version_elements_and_sections_are_the_same_things() {
    PlanId plan = done(take(adopted(), NEW)).plan();
    Manuscript before = text(plan);
    PlanDocument changed =
        Documents.with(
            adopted(),
            List.of(section("Mål", prose("Nytt")), section("Nytt kapittel")),
            List.of(part("A", "Levende bygder"), part("B", "Nytt mål")));

    done(take(changed, next(plan)));

    Manuscript after = text(plan);
    assertThat(after.topSections().getFirst().id()).isEqualTo(before.topSections().getLast().id());
    assertThat(placed(after, "A").element()).isEqualTo(placed(before, "A").element());
    assertThat(after.shown(placed(after, "A")).title().value()).isEqualTo("Levende bygder");
    assertThat(work.plan(plan).version(1).orElseThrow().standing())
        .isEqualTo(VersionStanding.SUPERSEDED);
    assertThat(work.plan(plan).version(2).orElseThrow().standing())
        .isEqualTo(VersionStanding.IN_FORCE);
  }

  private static Placement placed(Manuscript text, String key) {
    return text.placements().stream()
        .filter(it -> it.key().equals(Optional.of(key)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_next_version_is_not_taken_over_a_text_in_work() {
    PlanId draft = done(take(Documents.draft(), NEW)).plan();

    assertThat(take(adopted(), next(draft)))
        .isEqualTo(Reply.refused(new Refusal.TextInWork(Stage.DRAFT)));
  }

  @Test
  void a_next_version_is_of_the_same_type() {
    PlanId strategy = work.adopted("Strategi");

    assertThat(take(adopted(), next(strategy))).isInstanceOf(Reply.Faulty.class);
  }

  @Test
  void who_may_write_but_not_decide_takes_in_drafts_and_no_decisions() {
    PlanId plan = done(take(adopted(), NEW)).plan();
    var editor = work.hall.memberOf(work.hall.fjordvik, plan, PlanRole.EDITOR);

    assertThat(
            work.importPlan.take(
                editor, Once.eachTime(), work.documents.given(adopted()), next(plan)))
        .isEqualTo(new Reply.NotAllowed<>());
    assertThat(
            work.importPlan.take(
                editor, Once.eachTime(), work.documents.given(Documents.draft()), next(plan)))
        .isInstanceOf(Reply.Done.class);
  }

  @Test
  void names_that_match_nothing_are_kept_and_warned_about() {
    var facts =
        head("no.community-part", List.of("Planstrategi"), List.of("Gammel plan"), "Ukjent enhet");
    PlanDocument document =
        Documents.attaching(
            Documents.with(
                document(facts, List.of(), Optional.empty()),
                List.of(),
                List.of(Documents.owned(part("A", "Mål"), "Ingen"))),
            Documents.missingFile());

    Imported imported = done(take(document, NEW));

    assertThat(warned(imported))
        .containsExactlyInAnyOrder(
            "/plan/ownerUnit UNKNOWN_OWNER",
            "/plan/parents/0 UNKNOWN_PARENT",
            "/plan/replaces/0 UNKNOWN_REPLACED",
            "/files/0 FILE_NOT_STORED",
            "/elements/0/owner UNKNOWN_OWNER",
            "/elements/0 NO_BLOCK_NAMES_IT");
    assertThat(work.plan(imported.plan()).facts().owner().orElseThrow().name())
        .isEqualTo("Ukjent enhet");
  }

  @Test
  void history_that_broke_the_law_is_warned_about_and_taken_in() {
    var facts = head("no.community-part", List.of(), List.of(), "");
    var short41 = heard(LocalDate.parse("2021-06-03"), LocalDate.parse("2021-07-14"));
    Imported tooShort =
        done(take(document(facts, List.of(short41), adoptedBy("formannskapet")), NEW));
    Imported unheard = done(take(document(facts, List.of(), adoptedBy("riksdagen")), NEW));

    assertThat(warned(tooShort))
        .containsExactlyInAnyOrder(
            "/hearings/0/to HEARING_TOO_SHORT no.pbl-11-14",
            "/adoption/body WRONG_BODY pbl § 11-15");
    assertThat(warned(unheard))
        .containsExactlyInAnyOrder(
            "/hearings NOT_HEARD no.pbl-11-14", "/adoption/body UNKNOWN_BODY");
    assertThat(work.plan(unheard.plan()).inForce()).isPresent();
  }

  @Test
  void a_hearing_that_still_runs_opens_nothing() {
    var running = heard(TownHall.TODAY.minusDays(9), TownHall.TODAY.plusDays(60));
    var facts = head("no.community-part", List.of(), List.of(), "");

    Imported imported = done(take(document(facts, List.of(running), Optional.empty()), NEW));

    assertThat(imported.warnings().stream().map(it -> it.code()))
        .containsExactly(WarningCode.HEARING_STILL_RUNNING);
    assertThat(work.plan(imported.plan()).stage()).contains(Stage.DRAFT);
  }

  @Test
  void what_is_given_out_is_what_was_taken_in() {
    PlanDocument given =
        document(
            head("no.community-part", List.of("P"), List.of("R"), "E"),
            List.of(heardSixWeeks()),
            adoptedBy("kommunestyret"));
    PlanId plan = done(take(given, NEW)).plan();

    String word = done(work.exportPlan.export(work.secretary, plan, false)).json();

    assertThat(work.documents.behind(word)).isEqualTo(given);
  }

  @Test
  void a_text_that_was_given_up_is_given_out_without_the_decision_on_the_one_before() {
    PlanId plan = done(take(adopted(), NEW)).plan();
    done(work.startNextVersion.start(work.secretary, plan, Once.eachTime()));
    done(work.abandonText.abandon(work.secretary, plan, Expected.ANY));

    String word = done(work.exportPlan.export(work.secretary, plan, false)).json();

    assertThat(work.documents.behind(word).adoption()).isEmpty();
  }

  @Test
  void who_takes_a_plan_in_owns_it_and_the_other_municipality_sees_nothing() {
    var planner = work.hall.member(work.hall.fjordvik, TenantRole.PLANNER);
    PlanId plan =
        done(work.importPlan.take(planner, Once.eachTime(), work.documents.given(adopted()), NEW))
            .plan();

    assertThat(work.exportPlan.export(planner, plan, false)).isInstanceOf(Reply.Done.class);
    assertThat(work.exportPlan.export(work.dane, plan, false)).isEqualTo(new Reply.Unknown<>());
    assertThat(
            work.importPlan.take(
                work.dane, Once.eachTime(), work.documents.given(adopted()), next(plan)))
        .isEqualTo(new Reply.Unknown<>());
  }
}
