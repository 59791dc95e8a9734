package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.application.following.EndFollowing;
import no.planverk.application.following.Followed;
import no.planverk.application.following.InviteFollowers;
import no.planverk.application.following.ReadFollowers;
import no.planverk.application.following.ReadFollowing;
import no.planverk.application.following.StartFollowing;
import no.planverk.application.following.StartFollowing.Answer;
import no.planverk.application.following.VerifyFollower;
import no.planverk.application.following.WriteToFollowers;
import no.planverk.application.memory.MemoryLetters;
import no.planverk.application.memory.MemorySealing;
import no.planverk.application.people.SessionSecret;
import no.planverk.application.port.Followers.Reader;
import no.planverk.application.port.Letters.Bulletin;
import no.planverk.application.port.Letters.Confirmation;
import no.planverk.application.port.Sealing;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.following.MailAddress;
import no.planverk.domain.following.PublicNews;
import no.planverk.domain.following.PublicNews.Kind;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.tenant.Tenancy;
import no.planverk.domain.tenant.Tenant;
import org.junit.jupiter.api.Test;

/** Following plans by e-mail: nobody is written to who did not ask and confirm. */
class FollowingTest {
  private static final MailAddress EVA = new MailAddress("Eva@Post.example");

  private final Work work = new Work();
  private final Tenant fjordvik = work.hall.fjordvik;
  private final MemoryLetters letters = new MemoryLetters();
  private final Sealing sealing = new MemorySealing();
  private final StartFollowing start =
      new StartFollowing(work.desk, sealing, letters, work.hall.municipalities);
  private final ReadFollowing read = new ReadFollowing(work.desk);
  private final VerifyFollower verify = new VerifyFollower(work.desk);
  private final EndFollowing end = new EndFollowing(work.desk);

  private Answer ask(String... slug) {
    return start.start(fjordvik.id(), EVA, List.of(slug).stream().findFirst().map(Slug::new));
  }

  private boolean invite() {
    return new InviteFollowers(work.desk, sealing, letters).invite(TownHall.VENDOR, fjordvik);
  }

  private SessionSecret lastLink() {
    return new SessionSecret(letters.all(Confirmation.class).getLast().link());
  }

  private SessionSecret following(String... slug) {
    assertThat(ask(slug)).isEqualTo(new Answer.Asked());
    assertThat(invite()).isTrue();
    SessionSecret link = lastLink();
    assertThat(verify.verify(fjordvik.id(), link)).isTrue();
    work.hall.clock.turn(Duration.ofMinutes(1));
    return link;
  }

  private List<PublicNews> nextDay() {
    work.hall.daysPass(1);
    return sentNow();
  }

  private List<PublicNews> sentNow() {
    int before = letters.all(Bulletin.class).size();
    var sent = new WriteToFollowers(work.desk, sealing, letters).write(TownHall.VENDOR, fjordvik);
    List<Bulletin> bulletins = letters.all(Bulletin.class);
    assertThat(sent.taken()).isEqualTo(bulletins.size() - before);
    return bulletins.size() == before ? List.of() : bulletins.getLast().news();
  }

  private List<Reader> followers() {
    return work.stored(
        stores ->
            Stream.concat(
                    stores.followers().unwritten().stream(),
                    stores.followers().confirmed().stream())
                .toList());
  }

  @Test
  void whoever_asks_gets_a_letter_and_follows_only_after_confirming() {
    work.published("Strategi");
    assertThat(ask()).isEqualTo(new Answer.Asked());
    assertThat(invite()).isTrue();
    Confirmation letter = letters.all(Confirmation.class).getLast();
    assertThat(letter.address()).isEqualTo("eva@post.example");
    assertThat(letter.plan()).isEmpty();
    work.published("Byplan");
    assertThat(nextDay()).isEmpty();

    assertThat(verify.verify(fjordvik.id(), lastLink())).isTrue();
    work.hall.clock.turn(Duration.ofMinutes(1));
    work.published("Skoleplan");
    assertThat(sentNow()).as("at most one letter a day").isEmpty();
    assertThat(nextDay()).extracting(it -> it.title().orElse("")).containsExactly("Skoleplan");
    assertThat(nextDay()).as("nothing is told twice").isEmpty();
  }

  @Test
  void the_secret_of_the_link_is_stored_nowhere() {
    ask();
    String kept = work.stored(stores -> stores.followers().unwritten().toString());
    invite();
    assertThat(kept).contains("sealedLink=follower " + fjordvik.id());
    assertThat(read.read(fjordvik.id(), new SessionSecret(lastLink().hash()))).isEmpty();
  }

  @Test
  void a_plan_is_followed_by_itself_through_its_whole_life() {
    PlanId plan = work.published("Strategi");
    SessionSecret link = following("strategi");
    assertThat(letters.all(Confirmation.class).getLast().plan()).contains("Strategi");
    work.published("Byplan");
    work.withdraw.withdraw(work.secretary, plan, Expected.ANY, "Feil kart.");
    assertThat(nextDay())
        .containsExactly(
            new PublicNews(
                Kind.WITHDRAWN, plan, new Slug("strategi"), Optional.empty(), Optional.empty()));
    work.publishPlan.publish(work.secretary, plan, Expected.ANY, Optional.empty());
    work.repealPlan.repeal(work.secretary, plan, Expected.ANY, TownHall.TODAY);
    assertThat(nextDay()).extracting(PublicNews::kind).containsExactly(Kind.REPEALED);
    assertThat(read.read(fjordvik.id(), link).orElseThrow().follows())
        .extracting(it -> it.what().orElseThrow())
        .containsExactly(new Followed.WhichPlan("Strategi", Optional.of(new Slug("strategi"))));
  }

  @Test
  void a_hearing_is_told_when_it_opens_and_a_week_before_it_closes() {
    following();
    PlanId plan = work.drafted("no.community-part", "Samfunnsdel");
    var to = TownHall.TODAY.plusDays(60);
    Work.done(
        work.openHearing.open(
            work.secretary, plan, Once.eachTime(), Work.hearing(HearingStage.PROPOSAL, to)));
    assertThat(nextDay())
        .extracting(PublicNews::kind, PublicNews::day)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(Kind.HEARING_OPENED, Optional.of(to)));
    work.hall.daysPass(51);
    assertThat(sentNow()).isEmpty();
    assertThat(nextDay()).extracting(PublicNews::kind).containsExactly(Kind.HEARING_CLOSING);
    assertThat(nextDay()).isEmpty();
  }

  @Test
  void what_is_asked_for_again_is_answered_alike_and_followed_once() {
    following();
    assertThat(ask()).isEqualTo(new Answer.Asked());
    invite();
    verify.verify(fjordvik.id(), lastLink());
    assertThat(read.read(fjordvik.id(), lastLink()).orElseThrow().follows()).hasSize(1);
    work.published("Strategi");
    assertThat(nextDay()).hasSize(1);
    assertThat(letters.all(Bulletin.class)).hasSize(1);
  }

  @Test
  void the_staff_are_told_how_many_follow_and_not_who() {
    PlanId plan = work.published("Strategi");
    following();
    following("strategi");
    ask("strategi");
    ReadFollowers followers = new ReadFollowers(work.desk);
    assertThat(Work.done(followers.read(work.secretary, plan)))
        .isEqualTo(new ReadFollowers.Count(1, 1));
    assertThat(Work.done(followers.read(work.dane, plan))).isEqualTo(new ReadFollowers.Count(0, 0));
    assertThat(followers.read(TownHall.visitor(fjordvik), plan))
        .isEqualTo(new Reply.NotAllowed<>());
  }

  @Test
  void nobody_is_flooded_with_letters_by_another() {
    for (int i = 0; i < 9; i++) {
      ask();
    }
    assertThat(invite()).isTrue();
    assertThat(letters.taken).hasSize(3);
    ask();
    invite();
    assertThat(letters.taken).hasSize(3);
    work.hall.clock.turn(Duration.ofHours(49));
    ask();
    invite();
    assertThat(letters.taken).hasSize(4);
  }

  @Test
  void what_is_not_confirmed_in_two_days_is_forgotten() {
    ask();
    invite();
    work.hall.clock.turn(Duration.ofHours(48));
    assertThat(verify.verify(fjordvik.id(), lastLink())).isFalse();
    assertThat(read.read(fjordvik.id(), lastLink())).isEmpty();
    work.hall.clock.turn(Duration.ofHours(1));
    sentNow();
    int left = work.stored(stores -> stores.followers().forgetUnconfirmed(work.desk.now()));
    assertThat(left).isZero();
  }

  @Test
  void one_click_ends_everything_and_leaves_nothing_behind() {
    work.published("Strategi");
    following();
    SessionSecret link = following("strategi");
    end.end(fjordvik.id(), link, Optional.empty());
    end.end(fjordvik.id(), link, Optional.empty());
    assertThat(followers()).isEmpty();
    assertThat(read.read(fjordvik.id(), link)).isEmpty();
    work.published("Byplan");
    assertThat(nextDay()).isEmpty();
  }

  @Test
  void to_refuse_what_another_asked_for_ends_nothing_else() {
    following();
    ask();
    invite();
    SessionSecret unasked = lastLink();
    assertThat(end.end(fjordvik.id(), unasked, Optional.empty())).isEqualTo(1);
    assertThat(read.read(fjordvik.id(), unasked)).isEmpty();
    assertThat(followers()).hasSize(1);
  }

  @Test
  void one_thing_may_be_ended_by_itself() {
    work.published("Strategi");
    SessionSecret all = following();
    following("strategi");
    Followed plan =
        read.read(fjordvik.id(), all).orElseThrow().follows().stream()
            .filter(it -> it.what().isPresent())
            .findFirst()
            .orElseThrow();
    end.end(fjordvik.id(), all, Optional.of(plan.id()));
    assertThat(read.read(fjordvik.id(), all).orElseThrow().follows())
        .extracting(Followed::what)
        .containsExactly(Optional.empty());
  }

  @Test
  void letters_wait_for_a_mail_server_that_is_away() {
    ask();
    letters.away = true;
    assertThat(invite()).isFalse();
    letters.away = false;
    assertThat(invite()).isTrue();
    verify.verify(fjordvik.id(), lastLink());
    work.hall.clock.turn(Duration.ofMinutes(1));
    work.published("Strategi");
    work.hall.daysPass(1);
    letters.away = true;
    assertThat(new WriteToFollowers(work.desk, sealing, letters).write(TownHall.VENDOR, fjordvik))
        .isEqualTo(new WriteToFollowers.Sent(0, 1));
    letters.away = false;
    assertThat(sentNow()).hasSize(1);
  }

  @Test
  void without_a_mail_server_or_a_plan_nothing_is_taken_in() {
    assertThat(ask("finnes-ikke")).isEqualTo(new Answer.NoSuchPlan());
    work.drafted("no.strategy", "Kladd");
    assertThat(ask("kladd")).isEqualTo(new Answer.NoSuchPlan());
    letters.closed = true;
    assertThat(ask()).isEqualTo(new Answer.NoLetters());
    assertThat(followers()).isEmpty();
  }

  @Test
  void nobody_can_follow_a_copy_for_training() {
    var fjordvik = work.hall.fjordvik;
    var training = fjordvik.with(new Tenancy(fjordvik.standing(), false, true));
    assertThat(work.hall.municipalities.rename(fjordvik, training)).isTrue();
    assertThat(ask()).isEqualTo(new Answer.NoLetters());
    assertThat(followers()).isEmpty();
  }

  @Test
  void a_link_of_one_municipality_leads_nowhere_in_another() {
    SessionSecret link = following();
    var lindso = work.hall.lindso;
    assertThat(read.read(lindso.id(), link)).isEmpty();
    assertThat(verify.verify(lindso.id(), link)).isFalse();
    end.end(lindso.id(), link, Optional.empty());
    work.published("Strategi");
    work.hall.daysPass(1);
    assertThat(
            new WriteToFollowers(work.desk, sealing, letters)
                .write(TownHall.VENDOR, lindso)
                .taken())
        .isZero();
    assertThat(sentNow()).hasSize(1);
  }
}
