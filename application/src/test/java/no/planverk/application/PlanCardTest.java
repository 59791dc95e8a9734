package no.planverk.application;

import static no.planverk.application.Work.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.planning.EditPlan;
import no.planverk.application.planning.ReadAttachment;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.planning.ReadPlanCard.PlanCard;
import no.planverk.application.port.Files;
import no.planverk.domain.Sha256;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanFile;
import no.planverk.domain.plan.PlanLink;
import org.junit.jupiter.api.Test;

/** A plan as the staff meet it, and the choices of those who edit its facts. */
class PlanCardTest {
  private static final byte[] MAP = {1, 2, 3};
  private static final FileHash HASH = new FileHash(Sha256.hex(MAP));

  private final Work work = new Work();
  private final ReadPlanCard readPlanCard = new ReadPlanCard(work.desk);
  private final ReadAttachment readAttachment = new ReadAttachment(work.desk);

  private PlanCard card(Actor actor, PlanId plan) {
    return done(readPlanCard.read(actor, plan));
  }

  private PlanId withMap(PlanId plan) {
    return work.stored(
        stores -> {
          stores.files().store(new Files.Stored(HASH, "image/png", MAP));
          stores
              .manuscripts()
              .attach(plan, List.of(new PlanFile("kart", "kart.png", "image/png", HASH)));
          return plan;
        });
  }

  @Test
  void it_tells_each_what_they_are_and_may_do_in_the_plan() {
    PlanId plan = work.drafted("no.strategy", "Plan");
    Actor owner = work.hall.memberOf(work.hall.fjordvik, plan, PlanRole.OWNER);
    Actor officer = work.hall.memberOf(work.hall.fjordvik, plan, PlanRole.HEARING_OFFICER);
    Actor employee = work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE);

    assertThatObject(card(officer, plan).roles()).isEqualTo(Set.of(PlanRole.HEARING_OFFICER));
    assertThatObject(card(officer, plan).acts())
        .isEqualTo(
            Set.of(
                Act.SEE_REGISTER,
                Act.SEE_PEOPLE,
                Act.ADD_FILE,
                Act.READ_TEXT,
                Act.COMMENT,
                Act.RUN_HEARING));
    assertThat(card(owner, plan).may(Act.PUBLISH)).isTrue();
    assertThat(card(employee, plan).may(Act.READ_TEXT)).isFalse();
    assertThat(readPlanCard.read(work.dane, plan)).isEqualTo(new Reply.Unknown<>());
  }

  @Test
  void files_are_shown_to_those_who_may_read_the_text() {
    PlanId plan = withMap(work.drafted("no.strategy", "Plan"));
    Actor reader = work.hall.memberOf(work.hall.fjordvik, plan, PlanRole.READER);
    Actor employee = work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE);

    assertThat(card(reader, plan).files()).hasSize(1);
    assertThat(done(readAttachment.read(reader, plan, HASH)).bytes()).isEqualTo(MAP);
    assertThat(done(readAttachment.read(reader, plan, HASH)).name()).isEqualTo("kart.png");
    assertThat(card(employee, plan).files()).isEmpty();
    assertThat(readAttachment.read(employee, plan, HASH)).isEqualTo(new Reply.NotAllowed<>());
    assertThat(readAttachment.read(work.dane, plan, HASH)).isEqualTo(new Reply.Unknown<>());

    PlanId other = work.drafted("no.strategy", "Uten kart");
    assertThat(readAttachment.read(work.secretary, other, HASH)).isEqualTo(new Reply.Unknown<>());
  }

  private static PlanFacts facts(PlanLink parent, Owner owner) {
    PlanFacts facts = Work.facts("no.strategy", "Plan");
    return new PlanFacts(
        facts.type(),
        facts.title(),
        facts.subtitle(),
        facts.language(),
        facts.period(),
        Optional.of(owner),
        List.of(parent),
        facts.replaces(),
        facts.significance(),
        facts.significanceReason(),
        facts.sdg(),
        facts.themes(),
        facts.externalIds(),
        facts.source());
  }

  @Test
  void what_was_chosen_stays_chosen_where_others_are_called_the_same() {
    PlanId plan = work.drafted("no.strategy", "Plan");
    work.drafted("no.strategy", "Klimaplan");
    PlanId meant = work.drafted("no.strategy", "Klimaplan");
    PersonId kari = work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE).person();
    PlanLink parent = new PlanLink("Klimaplan", Optional.of(meant));
    Owner owner = new Owner("Oles rolle", Optional.empty(), Optional.of(kari));

    done(
        work.editPlan.edit(
            work.secretary,
            plan,
            Expected.ANY,
            new EditPlan.Facts(facts(parent, owner), Optional.empty(), false)));

    assertThat(work.plan(plan).facts().parents()).containsExactly(parent);
    assertThat(work.plan(plan).facts().owner()).contains(owner);

    PlanLink gone = new PlanLink("Klimaplan", Optional.of(new PlanId(kari.value())));
    done(
        work.editPlan.edit(
            work.secretary,
            plan,
            Expected.ANY,
            new EditPlan.Facts(facts(gone, Owner.named("Ingen")), Optional.empty(), false)));
    assertThat(work.plan(plan).facts().parents())
        .containsExactly(new PlanLink("Klimaplan", Optional.empty()));
  }
}
