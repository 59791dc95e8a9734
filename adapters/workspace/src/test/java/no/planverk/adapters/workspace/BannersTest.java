package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.tenant.ServiceNotice;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenancy;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands above every page of the staff, here and not at the other municipality. */
class BannersTest {
  private final Office office =
      new Office(it -> List.of(new UnitPages(Given.readOrganisation(it))));
  private final Caller fjordvik = office.as(TenantRole.PLANNER);
  private final Caller lindso = office.as(office.lindso, TenantRole.PLANNER);
  private final Instant now = office.hall.clock.instant();

  @AfterEach
  void close() {
    office.close();
  }

  private static List<Element> banners(Caller caller) {
    Document page = caller.get("/work/units").page();
    return page.select("[role=status].work__support");
  }

  private void stands(Tenancy tenancy) {
    Tenant was = office.hall.municipalities.get(office.fjordvik.id());
    assertThat(office.hall.municipalities.rename(was, was.with(tenancy))).isTrue();
  }

  @Test
  void say_why_nothing_can_be_changed_and_until_when_it_can_be_read() {
    Standing.Open open = new Standing.Open();
    assertThat(banners(fjordvik)).isEmpty();
    stands(Tenancy.OPEN.standing(open.suspend("regningen <b>", now)));
    assertThat(banners(fjordvik).getFirst().text())
        .isEqualTo(
            "Dere kan lese alt her, men ikke endre noe, siden 2. mars 2026. Grunnen er:"
                + " regningen <b>");
    stands(Tenancy.OPEN.standing(open.hide("dere ba om det", now)));
    assertThat(banners(fjordvik).getFirst().text()).contains("tatt ned", "dere ba om det");
    stands(Tenancy.OPEN.standing(open.close(now, now.plus(Duration.ofDays(30)))));
    assertThat(banners(fjordvik).getFirst().text()).contains("1. april 2026");
    stands(new Tenancy(open, false, true));
    assertThat(banners(fjordvik).getFirst().text()).contains("kopi til opplæring");
    assertThat(banners(lindso)).isEmpty();
  }

  @Test
  void tell_each_what_is_for_them_in_the_language_nearest_to_theirs() {
    office.notices.add(
        notice(
            Map.of(Language.NB, "Stengt <i> kveld", Language.EN, "Closed"),
            Set.of(office.lindso.id())));
    office.notices.add(notice(Map.of(Language.NB, "Ny utgave"), Set.of()));
    assertThat(banners(lindso))
        .satisfiesExactlyInAnyOrder(
            it -> assertThat(it.text() + it.attr("lang")).isEqualTo("Stengt <i> kveldnb"),
            it -> assertThat(it.text() + it.attr("lang")).isEqualTo("Ny utgavenb"));
    assertThat(banners(fjordvik))
        .satisfiesExactly(
            it -> {
              assertThat(it.text()).isEqualTo("Ny utgave");
              assertThat(it.hasAttr("lang")).isFalse();
              assertThat(it.attr("data-kind")).isEqualTo("notice");
            });
  }

  private ServiceNotice notice(Map<Language, String> texts, Set<TenantId> whom) {
    return new ServiceNotice(
        UUID.randomUUID(),
        texts,
        whom,
        now,
        now.plus(Duration.ofHours(1)),
        Optional.empty(),
        Optional.empty());
  }
}
