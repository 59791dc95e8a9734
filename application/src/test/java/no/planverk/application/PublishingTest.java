package no.planverk.application;

import static no.planverk.application.Work.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.planning.EditPlan;
import no.planverk.application.planning.StartNextVersion;
import no.planverk.application.publishing.CorrectVersion.Correction;
import no.planverk.application.publishing.ListPublications;
import no.planverk.application.publishing.ReadPublication;
import no.planverk.application.publishing.ReadVersion;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import org.junit.jupiter.api.Test;

/** What stands on the web, at which address, and what was put right. */
class PublishingTest {
  private final Work work = new Work();

  @Test
  void nothing_is_on_the_web_before_it_is_published() {
    PlanId plan = work.adopted("Strategi");
    assertThat(work.at("strategi")).isEqualTo(new PlanAddress.Unknown());

    done(work.publishPlan.publish(work.secretary, plan, Expected.ANY, Optional.empty()));

    assertThat(work.open("strategi").current().orElseThrow().number()).isEqualTo(1);
  }

  @Test
  void a_draft_has_no_version_to_publish() {
    PlanId draft = work.drafted("no.strategy", "Kladd");
    PlanId adopted = work.adopted("Strategi");

    assertThat(work.publishPlan.publish(work.secretary, draft, Expected.ANY, Optional.empty()))
        .isEqualTo(Reply.refused(new Refusal.NoSuchVersion(Optional.empty())));
    assertThat(work.publishPlan.publish(work.secretary, adopted, Expected.ANY, Optional.of(2)))
        .isEqualTo(Reply.refused(new Refusal.NoSuchVersion(Optional.of(2))));
  }

  @Test
  void a_withdrawn_plan_leaves_its_explanation_until_it_is_published_again() {
    PlanId plan = work.published("Strategi");

    done(work.withdraw.withdraw(work.secretary, plan, Expected.ANY, "Feil kart."));
    assertThat(work.at("strategi"))
        .isEqualTo(new PlanAddress.Withdrawn(new Slug("strategi"), "Feil kart."));
    assertThat(work.withdraw.withdraw(work.secretary, plan, Expected.ANY, "Igjen."))
        .isEqualTo(Reply.refused(new Refusal.NotPublished()));
    done(work.publishPlan.publish(work.secretary, plan, Expected.ANY, Optional.empty()));

    assertThat(work.open("strategi").publications()).hasSize(1);
  }

  @Test
  void two_plans_of_one_title_have_two_addresses() {
    work.published("Strategi");
    work.published("Strategi");

    assertThat(work.open("strategi").publications()).hasSize(1);
    assertThat(work.open("strategi-2").publications()).hasSize(1);
  }

  @Test
  void an_old_address_leads_on_and_is_never_another_plans() {
    PlanId plan = work.published("Strategi");
    PlanId other = work.drafted("no.strategy", "Annen");

    done(work.editPlan.edit(work.secretary, plan, Expected.ANY, addressed("Strategi", "ny")));

    assertThat(work.at("strategi")).isEqualTo(new PlanAddress.Moved(new Slug("ny")));
    assertThat(work.open("ny").publications()).hasSize(1);
    assertThat(
            work.editPlan.edit(work.secretary, other, Expected.ANY, addressed("Annen", "strategi")))
        .isEqualTo(Reply.refused(new Refusal.AddressTaken("strategi")));
  }

  private static EditPlan.Facts addressed(String title, String slug) {
    return new EditPlan.Facts(Work.facts("no.strategy", title), Optional.of(new Slug(slug)), false);
  }

  @Test
  void a_version_that_holds_from_a_later_day_comes_in_force_by_itself() {
    PlanId plan = work.published("Strategi");
    Work.done(new StartNextVersion(work.desk).start(work.secretary, plan, Once.eachTime()));
    LocalDate later = TownHall.TODAY.plusDays(30);
    Work.done(
        work.adoptPlan.adopt(
            work.secretary,
            plan,
            Expected.ANY,
            Work.by("kommunestyret", TownHall.TODAY),
            Optional.of(later)));
    Work.done(work.publishPlan.publish(work.secretary, plan, Expected.ANY, Optional.empty()));

    assertThat(work.open("strategi").current().orElseThrow().number()).isEqualTo(1);
    work.hall.daysPass(30);
    assertThat(work.open("strategi").current().orElseThrow().number()).isEqualTo(2);
    assertThat(work.open("strategi").version(1).orElseThrow().facts().standing())
        .isEqualTo(PublicStanding.SUPERSEDED);
  }

  @Test
  void the_other_municipality_publishes_nothing_of_ours() {
    work.published("Strategi");
    var lindso = work.hall.lindso.id();

    assertThat(new ListPublications(work.hall.tenants, work.hall.clock).list(lindso, Language.DA))
        .isEmpty();
    assertThat(
            new ReadPublication(work.hall.tenants, work.hall.clock)
                .read(lindso, new Slug("strategi")))
        .isEqualTo(new PlanAddress.Unknown());
  }

  private Reply<?> correct(PlanId plan, int number, Correction... corrections) {
    return work.correctVersion.correct(
        work.secretary, plan, Expected.ANY, number, "Skrivefeil", List.of(corrections));
  }

  private ElementId goalOf(PlanId plan) {
    return work.stored(stores -> stores.manuscripts().of(plan).elements().getFirst().id());
  }

  @Test
  void a_correction_has_a_hash_of_its_own_and_the_earlier_record_stays() {
    PlanId plan = work.adopted("Strategi");
    done(correct(plan, 1, new Correction.OfElement(goalOf(plan), new Title("Rein fjord"))));
    ReadVersion read = new ReadVersion(work.desk);

    var before = done(read.read(work.secretary, plan, Series.ADOPTED, 1, 0));
    var after = done(read.read(work.secretary, plan, Series.ADOPTED, 1, 1));

    assertThat(after.hash()).isNotEqualTo(before.hash());
    assertThat(after.correctionReason()).contains("Skrivefeil");
    assertThat(before.correctionReason()).isEmpty();
    assertThat(work.plan(plan).newestVersion().orElseThrow().correction()).isEqualTo(1);
    assertThat(read.read(work.secretary, plan, Series.ADOPTED, 1, 2))
        .isEqualTo(new Reply.Unknown<>());
  }

  @Test
  void only_the_newest_version_and_what_stands_in_it_is_corrected() {
    PlanId plan = work.adopted("Strategi");
    PlanId other = work.adopted("Annen");

    assertThat(correct(plan, 2, new Correction.OfElement(goalOf(plan), new Title("X"))))
        .isEqualTo(Reply.refused(new Refusal.NoSuchVersion(Optional.of(2))));
    assertThat(
            correct(
                plan,
                1,
                new Correction.OfElement(goalOf(other), new Title("X")),
                new Correction.OfSection(new SectionId(other.value()), new Title("Y"))))
        .isEqualTo(
            new Reply.Faulty<>(
                List.of(
                    Fault.at("/corrections/0/element", FaultCode.UNKNOWN_OBJECT),
                    Fault.at("/corrections/1/section", FaultCode.UNKNOWN_OBJECT))));
  }

  @Test
  void words_of_a_next_version_are_never_frozen_as_a_correction_of_this_one() {
    PlanId plan = work.adopted("Strategi");
    done(new StartNextVersion(work.desk).start(work.secretary, plan, Once.eachTime()));
    var correction = new Correction.OfElement(goalOf(plan), new Title("X"));
    assertThat(correct(plan, 1, correction))
        .isEqualTo(Reply.refused(new Refusal.TextInWork(Stage.DRAFT)));

    done(work.abandonText.abandon(work.secretary, plan, Expected.ANY));

    assertThat(correct(plan, 1, correction))
        .isEqualTo(Reply.refused(new Refusal.TextInWork(Stage.ABANDONED)));
  }

  @Test
  void internal_text_is_kept_beside_the_version_and_out_of_its_document() {
    PlanId plan = work.published("Strategi");
    var frozen = done(new ReadVersion(work.desk).read(work.secretary, plan, Series.ADOPTED, 1, 0));

    assertThat(frozen.internalTexts().values()).containsExactly("<p>Internt</p>");
    assertThat(work.hall.publicDocuments.text(frozen.document()).toString())
        .contains("Offentlig")
        .doesNotContain("Internt");
  }
}
