package no.planverk.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.adapters.http.Texts;
import no.planverk.adapters.http.WebAddress;
import no.planverk.application.port.Letters;
import no.planverk.application.port.Letters.Item;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.following.PublicNews;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.domain.writing.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters to a real mail server in this process. */
class SmtpLettersTest {
  private final GreenMail post = new GreenMail(new ServerSetup(0, "localhost", "smtp"));

  @BeforeEach
  void open() {
    post.start();
  }

  @AfterEach
  void close() {
    post.stop();
  }

  private SmtpLetters letters() {
    return new SmtpLetters(
        new MailServer(
            "localhost",
            post.getSmtp().getPort(),
            MailServer.Encryption.NONE,
            "planverk@vendor.example",
            Optional.empty()),
        new WebAddress("https://plan.example"),
        new WebAddress("https://planverk.example"));
  }

  private static Letters.Digest digest(Language language, String address, Item... items) {
    return new Letters.Digest(
        new Tenant(
            new TenantId("tabcdefghijklmno"),
            new TenantSlug("fjordvik"),
            "Fjordvik kommune",
            Country.NO,
            Language.NB),
        "Kåre Ås",
        address,
        language,
        LocalDate.parse("2026-03-02"),
        List.of(items));
  }

  @Test
  void a_letter_says_in_the_readers_language_what_waits_and_where() throws Exception {
    letters()
        .send(
            digest(
                Language.NB,
                "kare@fjordvik.example",
                new Item.Todo(
                    "Klimaplan", "Hent tallene", Optional.of(LocalDate.parse("2026-03-01")), true),
                new Item.ToReview("Byplan", Optional.of("Kari"), Optional.empty(), false),
                new Item.Unread(
                    "Byplan", "Sykkelandel", Optional.of(LocalDate.parse("2026-02-01"))),
                new Item.Unread("Byplan", "Støy", Optional.empty()),
                new Item.Told("Byplan", Notice.Kind.RETURNED, Optional.empty())));
    MimeMessage letter = post.getReceivedMessages()[0];
    assertThat(letter.getSubject()).isEqualTo("5 ting venter på deg i Planverk");
    assertThat(letter.getAllRecipients()[0].toString()).contains("kare@fjordvik.example");
    assertThat(letter.getFrom()[0].toString()).contains("planverk@vendor.example");
    assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(GreenMailUtil.getBody(letter)).doesNotContain("<html");
    assertThat((String) letter.getContent())
        .contains(
            "Hei, Kåre Ås.",
            "Hent tallene («Klimaplan»), fristen var 1. mars 2026",
            "«Byplan», sendt av Kari",
            "Sykkelandel («Byplan»), skulle vært målt 1. februar 2026",
            "Støy («Byplan»), aldri målt",
            "Noen sendte tilbake det du sendte til gjennomgang i «Byplan»",
            "https://planverk.example/fjordvik/work\r\n",
            "https://planverk.example/fjordvik/work/me/letters");
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"NB", "NN", "DA", "EN"})
  void every_kind_of_notice_has_words(Language language) {
    for (Notice.Kind kind : Notice.Kind.values()) {
      letters()
          .send(
              digest(
                  language,
                  "kare@fjordvik.example",
                  new Item.Told("Byplan", kind, Optional.of("Kari"))));
    }
    assertThat(post.getReceivedMessages()).hasSize(Notice.Kind.values().length);
    assertThat(Texts.of("letters").keys(language)).isEqualTo(Texts.of("letters").keys(Language.NB));
  }

  private static Tenant tenant() {
    return digest(Language.NB, "a@b.example").tenant();
  }

  @Test
  void who_asked_to_follow_gets_a_link_to_confirm() throws Exception {
    letters()
        .send(
            new Letters.Confirmation(
                tenant(), "eva@post.example", Optional.of("Klimaplan"), "secret-1"));
    MimeMessage letter = post.getReceivedMessages()[0];
    assertThat(letter.getSubject()).isEqualTo("Bekreft at du vil følge Fjordvik kommune");
    assertThat(letter.getFrom()[0].toString()).contains("Fjordvik kommune");
    assertThat((String) letter.getContent())
        .contains("«Klimaplan»", "https://plan.example/fjordvik/follow/secret-1\r\n");
  }

  @Test
  void news_lead_to_their_plans_and_out_by_one_click() throws Exception {
    PlanId plan = new PlanId(UUID.randomUUID());
    List<PublicNews> news =
        Arrays.stream(PublicNews.Kind.values())
            .map(
                it ->
                    new PublicNews(
                        it,
                        plan,
                        new Slug("klima"),
                        it == PublicNews.Kind.WITHDRAWN
                            ? Optional.empty()
                            : Optional.of("Klimaplan"),
                        Optional.of(LocalDate.parse("2026-12-14"))))
            .toList();
    letters().send(new Letters.Bulletin(tenant(), "eva@post.example", "secret-1", news));
    MimeMessage letter = post.getReceivedMessages()[0];
    assertThat(letter.getSubject()).isEqualTo("8 nyheter om planene i Fjordvik kommune");
    assertThat(letter.getHeader("List-Unsubscribe"))
        .containsExactly("<https://plan.example/fjordvik/follow/secret-1/leave>");
    assertThat(letter.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat((String) letter.getContent())
        .contains(
            "«Klimaplan» er på høring. Fristen er 14. desember 2026.",
            "https://plan.example/fjordvik/plan/klima/proposal\r\n",
            "https://plan.example/fjordvik/plan/klima\r\n",
            "En plan er tatt ned.",
            "https://plan.example/fjordvik/follow/secret-1");
  }

  @Test
  void a_line_break_in_a_name_adds_no_header() throws Exception {
    Letters.Digest hostile =
        new Letters.Digest(
            digest(Language.EN, "a@b.example").tenant(),
            "Kåre\r\nBcc: all@elsewhere.example",
            "kare@fjordvik.example",
            Language.EN,
            LocalDate.parse("2026-03-02"),
            List.of(new Item.Told("Byplan", Notice.Kind.TASK, Optional.empty())));
    letters().send(hostile);
    assertThat(post.getReceivedMessages()).hasSize(1);
    assertThat(post.getReceivedMessages()[0].getHeader("Bcc")).isNull();
  }

  @Test
  void a_server_that_is_away_is_tried_again_an_address_that_is_none_is_not() {
    Letters.Digest digest = digest(Language.NB, "kare@fjordvik.example");
    Letters.Digest nowhere = digest(Language.NB, "kare at fjordvik");
    SmtpLetters letters = letters();
    assertThatThrownBy(() -> letters.send(nowhere))
        .isInstanceOfSatisfying(Letters.NotSent.class, it -> assertThat(it.isForEver()).isTrue());
    post.stop();
    assertThatThrownBy(() -> letters.send(digest))
        .isInstanceOfSatisfying(Letters.NotSent.class, it -> assertThat(it.isForEver()).isFalse());
  }
}
