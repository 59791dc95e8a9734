package no.planverk.application;

import static no.planverk.application.Work.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.planverk.application.publishing.PreviewPlan;
import no.planverk.application.publishing.PreviewPlan.Preview;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;
import org.junit.jupiter.api.Test;

/** A working text as it would be published, for those who may read it. */
class PreviewTest {
  private final Work work = new Work();
  private final PreviewPlan previewPlan = new PreviewPlan(work.desk, work.hall.publicDocuments);

  @Test
  void it_is_the_text_as_it_stands_and_publishes_nothing() {
    PlanId plan = work.drafted("no.strategy", "Byplan");
    Actor reader = work.hall.memberOf(work.hall.fjordvik, plan, PlanRole.READER);

    Preview preview = done(previewPlan.preview(reader, plan));

    assertThat(preview.text().title()).isEqualTo("Byplan");
    assertThat(preview.text().sections()).hasSize(1);
    assertThat(preview.publication().series()).isEqualTo(Series.ADOPTED);
    assertThat(preview.publication().number()).isEqualTo(1);
    assertThat(preview.publication().slug().value()).isEqualTo("byplan");
    assertThat(preview.address().publications()).isEmpty();
    List<Publication> published = work.stored(stores -> stores.publications().standing(plan));
    assertThat(published).isEmpty();
    Plan unchanged = work.stored(stores -> stores.plans().find(plan).orElseThrow());
    assertThat(unchanged.slug()).isEmpty();
  }

  @Test
  void those_who_may_not_read_the_draft_see_none() {
    PlanId plan = work.drafted("no.strategy", "Byplan");
    Actor employee = work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE);

    assertThat(previewPlan.preview(employee, plan)).isInstanceOf(Reply.NotAllowed.class);
    assertThat(previewPlan.preview(work.dane, plan)).isInstanceOf(Reply.Unknown.class);
  }

  @Test
  void what_is_adopted_has_no_preview() {
    PlanId plan = work.adopted("Byplan");

    assertThat(previewPlan.preview(work.secretary, plan))
        .isEqualTo(Reply.refused(new Refusal.NotWritable(Optional.empty())));
  }
}
