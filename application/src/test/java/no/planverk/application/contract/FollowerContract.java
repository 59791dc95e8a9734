package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.planverk.application.port.Followers.Reader;
import no.planverk.application.port.Letterbox;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.following.Following;
import no.planverk.domain.following.MailAddress;
import no.planverk.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;

/** What is stored of those who follow: added without sight of others, reached by a link only. */
public interface FollowerContract extends StoreContract {
  Instant ASKED = Instant.parse("2026-03-02T07:00:00Z");
  Instant LATER = ASKED.plus(Duration.ofHours(1));
  MailAddress EVA = new MailAddress("eva@post.example");
  MailAddress NILS = new MailAddress("nils@post.example");

  private Following wish(MailAddress address, Optional<PlanId> plan, Instant at) {
    return Following.asked(UUID.randomUUID(), address, plan, at);
  }

  private void receiving(TenantId tenant, Consumer<Letterbox> work) {
    planets()
        .tenants()
        .receiving(
            tenant,
            letterbox -> {
              work.accept(letterbox);
              return tenant;
            });
  }

  private void asked(Following following, String link) {
    receiving(
        planets().fjordvik(), it -> it.ask(following, new Letterbox.Link(link, "sealed " + link)));
  }

  private void confirmed(String link, Following following, Instant at) {
    receiving(planets().fjordvik(), it -> it.confirm(link, following.id(), at));
  }

  private List<Following> reached(String link) {
    return planets().tenants().receiving(planets().fjordvik(), it -> it.reachedBy(link));
  }

  private List<Reader> confirmedOnes() {
    return listedInFjordvik(stores -> stores.followers().confirmed());
  }

  @Test
  default void a_link_reaches_what_its_own_address_asked_for_and_nothing_else() {
    PlanId plan = new PlanId(UUID.randomUUID());
    Following all = wish(EVA, Optional.empty(), ASKED);
    Following one = wish(EVA, Optional.of(plan), LATER);
    Following others = wish(NILS, Optional.of(plan), ASKED);
    asked(all, "a");
    asked(one, "b");
    asked(others, "c");
    assertThat(reached("a")).containsExactly(all, one);
    assertThat(reached("b")).containsExactly(all, one);
    assertThat(reached("c")).containsExactly(others);
    assertThat(reached("d")).isEmpty();
    List<Following> sent =
        planets().tenants().receiving(planets().fjordvik(), it -> it.sentTo("b"));
    assertThat(sent).containsExactly(one);
    List<Following> elsewhere =
        planets().tenants().receiving(planets().havdal(), it -> it.reachedBy("a"));
    assertThat(elsewhere).isEmpty();
    assertThat(listedInHavdal(stores -> stores.followers().unwritten())).isEmpty();
  }

  @Test
  default void who_has_one_link_cannot_confirm_or_end_what_another_asked_for() {
    Following evas = wish(EVA, Optional.empty(), ASKED);
    Following nilss = wish(NILS, Optional.empty(), ASKED);
    asked(evas, "a");
    asked(nilss, "b");
    confirmed("b", evas, LATER);
    receiving(planets().fjordvik(), it -> it.leave("b", List.of(evas.id())));
    receiving(planets().havdal(), it -> it.leave("a", List.of(evas.id())));
    assertThat(reached("a")).containsExactly(evas);
    confirmed("a", evas, LATER);
    confirmed("a", evas, LATER.plusSeconds(9));
    assertThat(reached("a")).containsExactly(evas.confirmed(LATER));
    receiving(planets().fjordvik(), it -> it.leave("a", List.of(evas.id())));
    assertThat(reached("a")).isEmpty();
    assertThat(reached("b")).containsExactly(nilss);
  }

  @Test
  default void the_letter_with_the_link_is_written_once_and_counted() {
    Following first = wish(EVA, Optional.empty(), ASKED);
    Following second = wish(EVA, Optional.empty(), LATER);
    asked(first, "a");
    asked(second, "b");
    assertThat(listedInFjordvik(stores -> stores.followers().unwritten()))
        .containsExactly(new Reader(first, "sealed a"), new Reader(second, "sealed b"));
    doInFjordvik(
        stores -> {
          stores.followers().written(first.id(), LATER);
          stores.followers().forget(second.id());
        });
    assertThat(listedInFjordvik(stores -> stores.followers().unwritten())).isEmpty();
    int before = inFjordvik(stores -> stores.followers().written(EVA, ASKED));
    int since = inFjordvik(stores -> stores.followers().written(EVA, LATER));
    int elsewhere = inHavdal(stores -> stores.followers().written(EVA, ASKED));
    assertThat(List.of(before, since, elsewhere)).containsExactly(1, 0, 0);
    assertThat(reached("b")).isEmpty();
  }

  @Test
  default void who_confirmed_is_told_and_counted_who_did_not_is_forgotten() {
    PlanId plan = new PlanId(UUID.randomUUID());
    Following all = wish(EVA, Optional.empty(), ASKED);
    Following one = wish(EVA, Optional.of(plan), ASKED);
    Following silent = wish(NILS, Optional.of(plan), ASKED);
    asked(all, "a");
    asked(one, "b");
    asked(silent, "c");
    confirmed("a", all, ASKED.plusSeconds(1));
    confirmed("b", one, LATER);
    assertThat(confirmedOnes())
        .extracting(Reader::following)
        .containsExactly(one.confirmed(LATER), all.confirmed(ASKED.plusSeconds(1)));
    Map<Optional<PlanId>, Integer> counts = inFjordvik(stores -> stores.followers().counts());
    assertThat(counts).containsOnly(entry(Optional.empty(), 1), entry(Optional.of(plan), 1));
    Instant until = LATER.plusSeconds(60);
    doInFjordvik(stores -> stores.followers().told(EVA, until));
    assertThat(confirmedOnes())
        .extracting(it -> it.following().toldUntil().orElseThrow())
        .containsExactly(until, until);
    int forgotten = inFjordvik(stores -> stores.followers().forgetUnconfirmed(LATER));
    assertThat(forgotten).isEqualTo(1);
    assertThat(reached("c")).isEmpty();
    assertThat(confirmedOnes()).hasSize(2);
    assertThat(listedInHavdal(stores -> stores.followers().confirmed())).isEmpty();
  }
}
