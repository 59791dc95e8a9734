package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.planverk.application.memory.MemoryCommons;
import no.planverk.application.municipality.ChooseCommons;
import no.planverk.application.municipality.ReadCommons;
import no.planverk.application.publishing.KeepCommons;
import no.planverk.application.publishing.SearchEverywhere;
import no.planverk.application.publishing.SearchEverywhere.FoundEverywhere;
import no.planverk.application.publishing.SearchPublished.Slice;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.search.SearchWords;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenancy;
import no.planverk.domain.tenant.Tenant;
import org.junit.jupiter.api.Test;

/** A search across municipalities finds what is published where it is consented to, and no more. */
class EverywhereTest {
  private final Work work = new Work();
  private final MemoryCommons commons = new MemoryCommons();
  private final ChooseCommons choose = new ChooseCommons(work.desk, commons);

  private void consent(boolean open) {
    Work.done(choose.choose(work.secretary, open));
    keep();
  }

  private void keep() {
    for (Tenant tenant : List.of(work.hall.fjordvik, work.hall.lindso)) {
      new KeepCommons(work.desk, commons).keep(TownHall.VENDOR, tenant);
    }
  }

  /** As it is asked from the other municipality. */
  private FoundEverywhere search(String words) {
    return new SearchEverywhere(commons, work.hall.municipalities)
        .search(work.hall.lindso.id(), SearchWords.of(words), any -> true, new Slice(0, 20));
  }

  private List<String> titles(String words) {
    FoundEverywhere found = search(words);
    return found.found().shown().stream()
        .map(it -> found.place(it.match()).orElseThrow().text().title())
        .distinct()
        .toList();
  }

  @Test
  void a_published_text_is_found_once_its_municipality_consents() {
    work.published("Strategi");
    keep();
    assertThat(titles("strategi")).isEmpty();
    consent(true);
    assertThat(titles("strategi")).containsExactly("Strategi");
    FoundEverywhere found = search("fjord");
    assertThat(found.found().shown()).isNotEmpty();
    assertThat(found.places().values())
        .allSatisfy(
            it -> {
              assertThat(it.municipality()).isEqualTo(work.hall.fjordvik);
              assertThat(it.text().slug()).isEqualTo(new Slug("strategi"));
            });
  }

  @Test
  void a_draft_an_unpublished_version_and_internal_text_are_never_there() {
    consent(true);
    work.drafted("no.strategy", "Kladd");
    work.adopted("Vedtatt");
    PlanId plan = work.published("Strategi");
    Work.done(work.startNextVersion.start(work.secretary, plan, Once.eachTime()));
    work.section(work.secretary, plan, "Hemmelighet");
    work.goal(work.secretary, plan, "Upublisert");
    keep();
    for (String word : List.of("kladd", "vedtatt", "hemmelighet", "upublisert", "internt")) {
      assertThat(titles(word)).as(word).isEmpty();
    }
    assertThat(titles("offentlig")).containsExactly("Strategi");
  }

  @Test
  void what_is_withdrawn_moved_or_corrected_is_so_after_the_next_round() {
    PlanId plan = work.published("Strategi");
    consent(true);
    work.withdraw.withdraw(work.secretary, plan, Expected.ANY, "Feil kart.");
    keep();
    assertThat(titles("strategi")).isEmpty();
    work.publishPlan.publish(work.secretary, plan, Expected.ANY, Optional.empty());
    keep();
    assertThat(titles("strategi")).containsExactly("Strategi");
    keep();
    assertThat(search("strategi").places()).hasSize(1);
  }

  @Test
  void with_the_consent_all_is_gone_at_once() {
    work.published("Strategi");
    consent(true);
    Work.done(choose.choose(work.secretary, false));
    assertThat(titles("strategi")).isEmpty();
    keep();
    assertThat(titles("strategi")).isEmpty();
  }

  @Test
  void only_an_administrator_decides_and_for_the_own_municipality() {
    var planner = work.hall.member(work.hall.fjordvik, TenantRole.PLANNER);
    assertThat(choose.choose(planner, true)).isEqualTo(new Reply.NotAllowed<>());
    assertThat(new ReadCommons(commons).read(planner)).isEqualTo(new Reply.NotAllowed<>());
    Work.done(choose.choose(work.dane, true));
    work.published("Strategi");
    keep();
    assertThat(titles("strategi")).isEmpty();
    assertThat(Work.done(new ReadCommons(commons).read(work.secretary))).isFalse();
  }

  @Test
  void what_is_written_nearly_so_is_found_and_told() {
    work.published("Strategi");
    consent(true);
    FoundEverywhere found = search("strattegi");
    assertThat(found.found().corrected()).isTrue();
    assertThat(found.found().words().text()).isEqualTo("strategi");
  }

  @Test
  void a_municipality_without_a_site_or_one_for_training_is_taken_out_and_comes_back() {
    work.published("Strategi");
    consent(true);
    Tenant open = work.hall.fjordvik;
    Standing.Hidden hidden = new Standing.Open().hide("asked for", work.hall.clock.instant());
    for (Tenant other :
        List.of(open.standing(hidden), open.with(new Tenancy(open.standing(), false, true)))) {
      assertThat(titles("strategi")).containsExactly("Strategi");
      assertThat(work.hall.municipalities.rename(open, other)).isTrue();
      assertThat(titles("strategi")).as("before the job comes").isEmpty();
      new KeepCommons(work.desk, commons).keep(TownHall.VENDOR, other);
      assertThat(commons.held(open.id())).isEmpty();
      assertThat(work.hall.municipalities.rename(other, open)).isTrue();
      keep();
    }
  }
}
