package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.planning.Involvement;
import no.planverk.application.planning.ListPlansOfPerson;
import no.planverk.application.task.ListMyNews;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.publication.Slug;
import org.junit.jupiter.api.Test;

/** In which plans someone is something, as they and their colleagues see it. */
class MyPlansTest {
  private final Work work = new Work();
  private final ListMyNews listMyNews = new ListMyNews(work.desk, work.hall.almanac);

  private List<Involvement> plansOf(Actor actor) {
    return Work.done(listMyNews.list(actor)).stream().map(ListMyNews.Mine::plan).toList();
  }

  @Test
  void they_come_by_title_each_with_its_roles_and_where_the_public_reads_it() {
    PlanId draft = work.drafted("no.strategy", "Årsplan");
    PlanId published = work.published("Boligplan");
    work.adopted("Andres plan");
    Actor.StaffMember kari = work.hall.memberOf(work.hall.fjordvik, draft, PlanRole.OWNER);
    work.stored(
        stores -> {
          var holder = new RoleHolder.OfPerson(kari.person());
          stores.plans().assign(published, holder, Set.of(PlanRole.READER, PlanRole.EDITOR));
          return published;
        });

    List<Involvement> plans = plansOf(kari);

    assertThat(plans).extracting(it -> it.plan().title()).containsExactly("Boligplan", "Årsplan");
    assertThat(plans)
        .extracting(Involvement::roles)
        .containsExactly(Set.of(PlanRole.EDITOR, PlanRole.READER), Set.of(PlanRole.OWNER));
    assertThat(plans)
        .extracting(Involvement::address)
        .containsExactly(Optional.of(new Slug("boligplan")), Optional.empty());
    assertThat(
            Work.done(
                new ListPlansOfPerson(work.desk, work.hall.almanac)
                    .list(work.secretary, kari.person())))
        .isEqualTo(plans);

    Work.done(work.withdraw.withdraw(work.secretary, published, Expected.ANY, "Feil kart."));
    assertThat(plansOf(kari)).extracting(Involvement::address).containsOnly(Optional.empty());
  }

  @Test
  void support_and_programs_have_none_and_another_municipality_knows_nobody() {
    PlanId draft = work.drafted("no.strategy", "Årsplan");
    Actor.StaffMember kari = work.hall.memberOf(work.hall.fjordvik, draft, PlanRole.OWNER);

    assertThat(plansOf(new Actor.SystemJob(work.hall.fjordvik.id()))).isEmpty();
    assertThat(
            plansOf(
                new Actor.StaffMember(
                    work.hall.lindso.id(), kari.person(), TenantRole.ADMINISTRATOR)))
        .isEmpty();
    assertThat(new ListPlansOfPerson(work.desk, work.hall.almanac).list(work.dane, kari.person()))
        .isEqualTo(new Reply.Unknown<>());
  }
}
