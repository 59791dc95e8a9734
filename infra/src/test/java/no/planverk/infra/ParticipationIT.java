package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.identity.KeyRing;
import no.planverk.adapters.mail.MailServer;
import no.planverk.adapters.mail.SmtpLetters;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.following.InviteFollowers;
import no.planverk.application.following.StartFollowing;
import no.planverk.application.following.WriteToFollowers;
import no.planverk.application.municipality.ChooseCommons;
import no.planverk.application.port.Letters;
import no.planverk.application.publishing.KeepCommons;
import no.planverk.application.publishing.WithdrawPublication;
import no.planverk.domain.following.MailAddress;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Following by e-mail and the search across municipalities, in the whole service. */
class ParticipationIT {
  private static final Operator VENDOR = new Operator("test");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static RunningDemo demo;
  private static Stores stores;

  @BeforeAll
  static void start() {
    demo = RunningDemo.start();
    stores = new Stores(demo.cell(), 4);
  }

  @AfterAll
  static void stop() {
    stores.close();
    demo.close();
  }

  private static Tenant tenant(String slug) {
    return stores.registry().find(new TenantSlug(slug)).orElseThrow();
  }

  private static Desk desk(Clock clock) {
    return new Desk(stores.transactions(any -> {}), clock, new TimeOrderedIds(Stores.CLOCK));
  }

  /** The first administrator of the municipality. */
  private static Actor administrator(Tenant tenant) {
    return stores
        .transactions(any -> {})
        .inTransaction(
            tenant.id(),
            tx ->
                tx.people().persons().stream()
                    .filter(it -> it.role() == TenantRole.ADMINISTRATOR)
                    .findFirst()
                    .map(it -> new Actor.StaffMember(tenant.id(), it.id(), it.role()))
                    .orElseThrow());
  }

  private static HttpResponse<String> sent(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static HttpResponse<String> get(String address) {
    return sent(HttpRequest.newBuilder(URI.create(address)));
  }

  private static HttpResponse<String> post(String address) {
    return sent(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")));
  }

  private static String link(String letter) {
    Matcher link = Pattern.compile("http://\\S+/follow/\\S{43}").matcher(letter);
    assertThat(link.find()).isTrue();
    return link.group();
  }

  @Test
  void who_follows_is_written_to_and_leaves_with_one_click() throws Exception {
    GreenMail post = new GreenMail(new ServerSetup(0, "localhost", "smtp"));
    post.start();
    try {
      WebAddress base = new WebAddress(demo.base());
      Letters letters =
          new SmtpLetters(
              new MailServer(
                  "localhost",
                  post.getSmtp().getPort(),
                  MailServer.Encryption.NONE,
                  "planverk@vendor.example",
                  Optional.empty()),
              base,
              base);
      KeyRing keys = KeyRing.of(KeyRing.freshKey());
      Tenant lidarsund = tenant("lidarsund");
      new StartFollowing(desk(Stores.CLOCK), keys, letters, stores.registry())
          .start(lidarsund.id(), new MailAddress("eva@post.example"), Optional.empty());
      new InviteFollowers(desk(Stores.CLOCK), keys, letters).invite(VENDOR, lidarsund);
      String link = link((String) post.getReceivedMessages()[0].getContent());

      assertThat(get(link).body()).contains("<h1", "eva@post.example");
      assertThat(get(link).headers().map()).doesNotContainKey("set-cookie");
      assertThat(get(link.replace("/lidarsund/", "/fjordvik/")).statusCode()).isEqualTo(404);
      assertThat(post(link + "/confirmation").statusCode()).isEqualTo(303);

      withdrawn(lidarsund);
      ZoneId zone = lidarsund.country().zone();
      ZonedDateTime tomorrow = Stores.CLOCK.instant().atZone(zone).plusDays(1).withHour(11);
      Clock nextDay = Clock.fixed(tomorrow.toInstant(), zone);
      WriteToFollowers write = new WriteToFollowers(desk(nextDay), keys, letters);
      assertThat(write.write(VENDOR, lidarsund)).isEqualTo(new WriteToFollowers.Sent(1, 0));
      assertThat(write.write(VENDOR, tenant("fjordvik")))
          .isEqualTo(new WriteToFollowers.Sent(0, 0));
      String leave = post.getReceivedMessages()[1].getHeader("List-Unsubscribe")[0];
      assertThat(leave).isEqualTo("<" + link + "/leave>");
      assertThat(post(link + "/leave").statusCode()).isEqualTo(200);
      assertThat(get(link).statusCode()).isEqualTo(404);
    } finally {
      post.stop();
    }
  }

  private static PlanAddress.Open anyPlan(Tenant tenant) {
    return stores.transactions(any -> {}).reading(tenant.id(), pages -> pages.all()).getFirst();
  }

  private static Slug withdrawn(Tenant tenant) {
    PlanAddress.Open plan = anyPlan(tenant);
    Reply<?> reply =
        new WithdrawPublication(desk(Stores.CLOCK))
            .withdraw(
                administrator(tenant),
                plan.publications().getFirst().plan(),
                Expected.ANY,
                "Ein feil.");
    assertThat(reply).isInstanceOf(Reply.Done.class);
    return plan.slug();
  }

  private static String everywhere() {
    return get(demo.base() + "/fjordvik/search/everywhere?q=plan").body();
  }

  private static void choose(Tenant tenant, boolean open) {
    Desk desk = desk(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    assertThat(new ChooseCommons(desk, stores.commons()).choose(administrator(tenant), open))
        .isEqualTo(Reply.done(open));
    new KeepCommons(desk(Stores.CLOCK), stores.commons()).keep(VENDOR, tenant);
  }

  @Test
  void a_municipality_is_found_from_another_while_it_consents() {
    Tenant lindsoe = tenant("lindsoe");
    assertThat(everywhere()).doesNotContain("/lindsoe/plan/");
    choose(lindsoe, true);
    String address = "/lindsoe/plan/" + anyPlan(lindsoe).slug();
    assertThat(everywhere()).contains(address);
    Slug gone = withdrawn(lindsoe);
    new KeepCommons(desk(Stores.CLOCK), stores.commons()).keep(VENDOR, lindsoe);
    assertThat(everywhere()).doesNotContain("/lindsoe/plan/" + gone + "\"");
    choose(lindsoe, false);
    assertThat(everywhere()).doesNotContain("/lindsoe/plan/");
  }
}
