package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.indicator.OverdueReadings.Overdue;
import no.planverk.application.planning.ElementWords;
import no.planverk.application.port.Letters;
import no.planverk.application.task.AddTask;
import no.planverk.application.task.AnswerReview;
import no.planverk.application.task.ChooseDigest;
import no.planverk.application.task.EditTask;
import no.planverk.application.task.ListMyNews;
import no.planverk.application.task.ListTasks;
import no.planverk.application.task.ListWaiting;
import no.planverk.application.task.ReadDigestWish;
import no.planverk.application.task.ReadNews;
import no.planverk.application.task.ReadReviews;
import no.planverk.application.task.SendDigests;
import no.planverk.application.task.SendToReview;
import no.planverk.application.task.SettleTask;
import no.planverk.application.task.TakeBackReview;
import no.planverk.application.task.Waiting;
import no.planverk.application.writing.BeginText;
import no.planverk.application.writing.OpenEditor;
import no.planverk.application.writing.TextWords;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.indicator.Frequency;
import no.planverk.domain.indicator.IndicatorFacts;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.task.DigestWish;
import no.planverk.domain.task.DigestWish.Rhythm;
import no.planverk.domain.task.Review;
import no.planverk.domain.task.ReviewId;
import no.planverk.domain.task.Task;
import no.planverk.domain.task.TaskId;
import no.planverk.domain.task.TaskTerms;
import no.planverk.domain.task.Verdict;
import no.planverk.domain.writing.Notice;
import org.junit.jupiter.api.Test;

/** Tasks, reviews, what is new, and the letters that tell of them. */
class TasksTest {
  private final Work work = new Work();
  private final PlanId plan = work.drafted("no.strategy", "Byplan");
  private final Actor.StaffMember kari =
      work.hall.memberOf(work.hall.fjordvik, plan, PlanRole.EDITOR);
  private final Actor.StaffMember ola =
      work.hall.memberOf(work.hall.fjordvik, plan, PlanRole.REVIEWER);
  private final Actor.StaffMember outsider =
      work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE);
  private final SectionId section =
      work.stored(stores -> stores.manuscripts().of(plan)).topSections().getFirst().id();

  private static TaskTerms terms(PersonId person, Optional<LocalDate> due) {
    return new TaskTerms("Hent tallene", "", person, due, Optional.empty());
  }

  private Task given(Actor by, Actor.StaffMember to, Optional<LocalDate> due) {
    return Work.done(
        new AddTask(work.desk).add(by, plan, Once.eachTime(), terms(to.person(), due)));
  }

  private Waiting waiting(Actor actor) {
    return Work.done(new ListWaiting(work.desk, work.hall.almanac).list(actor));
  }

  @Test
  void a_task_waits_for_its_person_until_it_is_done() {
    Task task = given(kari, ola, Optional.of(TownHall.TODAY.plusDays(3)));
    assertThat(waiting(ola).tasks())
        .singleElement()
        .satisfies(it -> assertThat(it.task()).isEqualTo(task))
        .satisfies(it -> assertThat(it.plan()).isEqualTo("Byplan"));
    assertThat(waiting(ola).notices())
        .singleElement()
        .satisfies(it -> assertThat(it.notice().kind()).isEqualTo(Notice.Kind.TASK));
    assertThat(waiting(kari).isEmpty()).isTrue();
    assertThat(Work.done(new SettleTask(work.desk).settle(ola, plan, task.id(), true)).doneAt())
        .isPresent();
    assertThat(waiting(ola).tasks()).isEmpty();
    Work.done(new SettleTask(work.desk).settle(kari, plan, task.id(), false));
    assertThat(waiting(ola).tasks()).hasSize(1);
  }

  @Test
  void only_who_may_read_the_plan_can_be_asked() {
    assertThat(
            new AddTask(work.desk)
                .add(kari, plan, Once.eachTime(), terms(outsider.person(), Optional.empty())))
        .isInstanceOfSatisfying(
            Reply.Refused.class, it -> assertThat(it.why()).isInstanceOf(Refusal.CannotRead.class));
    assertThat(
            new AddTask(work.desk)
                .add(
                    kari,
                    plan,
                    Once.eachTime(),
                    terms(new PersonId(new UUID(1, 1)), Optional.empty())))
        .isInstanceOf(Reply.Faulty.class);
  }

  @Test
  void a_task_is_given_on_and_nobody_overwrites_unseen() {
    Task task = given(kari, ola, Optional.empty());
    EditTask edit = new EditTask(work.desk);
    Task on = Work.done(edit.edit(ola, plan, task.id(), 1, terms(kari.person(), Optional.empty())));
    assertThat(on.revision()).isEqualTo(2);
    assertThat(waiting(ola).tasks()).isEmpty();
    assertThat(waiting(kari).tasks()).hasSize(1);
    assertThat(edit.edit(ola, plan, task.id(), 1, terms(ola.person(), Optional.empty())))
        .isEqualTo(new Reply.Stale<>());
  }

  private Review sent(Optional<SectionId> about, Actor.StaffMember... people) {
    return Work.done(
        new SendToReview(work.desk)
            .send(
                kari,
                plan,
                Once.eachTime(),
                new SendToReview.Wanted(
                    List.of(people).stream().map(Actor.StaffMember::person).toList(),
                    about,
                    Optional.of(TownHall.TODAY.plusDays(7)),
                    "Se på målene.")));
  }

  private Reply<Review> answered(Actor actor, Review review, Verdict verdict, String reasons) {
    return new AnswerReview(work.desk).answer(actor, plan, review.id(), verdict, reasons);
  }

  private ReadReviews.Round newest() {
    return Work.done(new ReadReviews(work.desk).read(kari, plan)).rounds().getFirst();
  }

  @Test
  void a_text_is_approved_when_all_who_were_asked_have_approved() {
    Review review = sent(Optional.empty(), ola, (Actor.StaffMember) work.secretary);
    assertThat(waiting(ola).reviews()).hasSize(1);
    Work.done(answered(ola, review, Verdict.APPROVED, ""));
    assertThat(newest().review().standing()).isEqualTo(Review.Standing.WAITING);
    assertThat(waiting(ola).reviews()).isEmpty();
    Work.done(answered(work.secretary, review, Verdict.APPROVED, "Fint."));
    assertThat(newest().review().standing()).isEqualTo(Review.Standing.APPROVED);
    assertThat(newest().writtenSince()).isFalse();
    assertThat(waiting(kari).notices())
        .extracting(it -> it.notice().kind())
        .containsExactly(Notice.Kind.APPROVED, Notice.Kind.APPROVED);
  }

  @Test
  void what_is_written_after_the_approval_is_told() {
    Review review = sent(Optional.of(section), ola);
    Work.done(answered(ola, review, Verdict.APPROVED, ""));
    work.hall.clock.turn(Duration.ofMinutes(5));
    write(kari);
    assertThat(newest().writtenSince()).isTrue();
  }

  private void write(Actor actor) {
    Work.done(
        new BeginText(work.desk, work.hall.richTexts)
            .begin(
                actor,
                plan,
                section,
                Optional.empty(),
                new TextWords(0, "", "<p>Byen er stor.</p>", "k")));
  }

  @Test
  void who_returns_a_text_says_why_and_the_round_is_over() {
    Review review = sent(Optional.empty(), ola, (Actor.StaffMember) work.secretary);
    assertThat(answered(ola, review, Verdict.RETURNED, " ")).isInstanceOf(Reply.Faulty.class);
    assertThat(answered(kari, review, Verdict.APPROVED, "")).isEqualTo(new Reply.NotAllowed<>());
    Work.done(answered(ola, review, Verdict.RETURNED, "Mangler indikatorer."));
    assertThat(newest().review().standing()).isEqualTo(Review.Standing.RETURNED);
    assertThat(answered(work.secretary, review, Verdict.APPROVED, ""))
        .isEqualTo(Reply.refused(new Refusal.ReviewOver()));
    assertThat(waiting(kari).notices())
        .singleElement()
        .satisfies(it -> assertThat(it.notice().kind()).isEqualTo(Notice.Kind.RETURNED));
    sent(Optional.empty(), ola);
  }

  @Test
  void one_round_about_the_same_waits_at_a_time_and_can_be_taken_back() {
    Review review = sent(Optional.empty(), ola);
    var again =
        new SendToReview.Wanted(List.of(ola.person()), Optional.empty(), Optional.empty(), "");
    SendToReview send = new SendToReview(work.desk);
    assertThat(send.send(kari, plan, Once.eachTime(), again))
        .isEqualTo(Reply.refused(new Refusal.ReviewWaiting()));
    sent(Optional.of(section), ola);
    Work.done(new TakeBackReview(work.desk).takeBack(kari, plan, review.id()));
    assertThat(new TakeBackReview(work.desk).takeBack(kari, plan, review.id()))
        .isEqualTo(Reply.refused(new Refusal.ReviewOver()));
    Work.done(send.send(kari, plan, Once.eachTime(), again));
  }

  @Test
  void what_others_did_since_ones_last_visit_is_new() {
    Work.done(new OpenEditor(work.desk).open(ola, plan));
    work.hall.clock.turn(Duration.ofHours(1));
    write(kari);
    work.goal(work.secretary, plan, "Grønnere by");
    assertThat(Work.done(new ReadNews(work.desk).read(ola, plan, Optional.empty())).lines())
        .extracting(ReadNews.Line::kind, it -> it.title().orElse("–"))
        .contains(tuple("text", "Innledning"), tuple("element", "Grønnere by"));
    assertThat(Work.done(new ListMyNews(work.desk, work.hall.almanac).list(ola)))
        .singleElement()
        .satisfies(it -> assertThat(it.news()).isGreaterThanOrEqualTo(2));
    Work.done(new OpenEditor(work.desk).open(ola, plan));
    assertThat(Work.done(new ListMyNews(work.desk, work.hall.almanac).list(ola)))
        .singleElement()
        .satisfies(it -> assertThat(it.news()).isZero());
  }

  /** A mail server that keeps what it takes, or takes nothing. */
  private static final class Mailbox implements Letters {
    private final List<Digest> taken = new ArrayList<>();
    private boolean away;

    @Override
    public boolean canSend() {
      return true;
    }

    @Override
    public void send(Letter letter) {
      Digest digest = (Digest) letter;
      if (away) {
        throw new NotSent("away", false, new IllegalStateException("away"));
      }
      taken.add(digest);
    }
  }

  private void withAddress(Actor.StaffMember member) {
    work.stored(
        stores ->
            stores
                .people()
                .save(
                    new Person(
                        member.person(),
                        "Ola Ås",
                        Optional.of("ola@fjordvik.example"),
                        Optional.empty(),
                        member.tenantRole(),
                        1)));
  }

  private SendDigests.Sent letters(Mailbox mailbox) {
    return new SendDigests(work.desk, mailbox).send(TownHall.VENDOR, work.hall.fjordvik);
  }

  @Test
  void who_answers_for_an_indicator_is_told_that_its_reading_is_missing() {
    withAddress(ola);
    ElementWords bare = Work.words("Sykkelandel");
    ElementId indicator =
        Work.done(
                work.addElement.add(
                    work.secretary,
                    plan,
                    Once.eachTime(),
                    ElementKind.INDICATOR,
                    new ElementWords(
                        bare.title(),
                        bare.text(),
                        bare.internal(),
                        Optional.of("Ola Ås"),
                        bare.sdg(),
                        bare.start(),
                        bare.deadline(),
                        bare.status(),
                        bare.priority(),
                        bare.costs(),
                        bare.indicator()),
                    Work.atTheEnd(),
                    Optional.empty()))
            .thing()
            .element()
            .id();
    assertThat(waiting(ola).readings()).isEmpty();
    work.stored(
        stores ->
            stores
                .indicators()
                .saveFacts(
                    indicator,
                    new IndicatorFacts(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Frequency.YEARLY),
                        Optional.empty(),
                        Optional.empty(),
                        0)));
    assertThat(waiting(ola).readings())
        .containsExactly(new Overdue(indicator, "Sykkelandel", "Byplan", Optional.empty()));
    assertThat(waiting(kari).readings()).isEmpty();
    assertThat(waiting(work.dane).readings()).isEmpty();
    Mailbox mailbox = new Mailbox();
    assertThat(letters(mailbox)).isEqualTo(new SendDigests.Sent(1, 0));
    assertThat(mailbox.taken.getFirst().items())
        .containsExactly(new Letters.Item.Unread("Byplan", "Sykkelandel", Optional.empty()));
  }

  @Test
  void a_letter_tells_once_a_day_what_waits_and_nothing_is_lost_while_mail_is_away() {
    withAddress(ola);
    Mailbox mailbox = new Mailbox();
    assertThat(letters(mailbox)).isEqualTo(new SendDigests.Sent(0, 0));
    given(kari, ola, Optional.of(TownHall.TODAY.minusDays(1)));
    mailbox.away = true;
    assertThat(letters(mailbox)).isEqualTo(new SendDigests.Sent(0, 1));
    mailbox.away = false;
    assertThat(letters(mailbox)).isEqualTo(new SendDigests.Sent(1, 0));
    assertThat(mailbox.taken)
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.items())
                    .containsExactly(
                        new Letters.Item.Todo(
                            "Byplan",
                            "Hent tallene",
                            Optional.of(TownHall.TODAY.minusDays(1)),
                            true)));
    assertThat(letters(mailbox)).isEqualTo(new SendDigests.Sent(0, 0));
    work.hall.daysPass(1);
    assertThat(letters(mailbox)).isEqualTo(new SendDigests.Sent(1, 0));
    assertThat(new SendDigests(work.desk, mailbox).send(TownHall.VENDOR, work.hall.lindso))
        .isEqualTo(new SendDigests.Sent(0, 0));
  }

  @Test
  void ones_own_tasks_are_in_the_letter_only_where_one_wants_it() {
    withAddress(ola);
    Mailbox mailbox = new Mailbox();
    given(ola, ola, Optional.empty());
    assertThat(letters(mailbox).taken()).isZero();
    ChooseDigest choose = new ChooseDigest(work.desk);
    Work.done(choose.choose(ola, new DigestWish(Rhythm.NEVER, true)));
    assertThat(letters(mailbox).taken()).isZero();
    Work.done(choose.choose(ola, new DigestWish(Rhythm.WEEKLY, true)));
    assertThat(letters(mailbox).taken()).isEqualTo(1);
    assertThat(Work.done(new ReadDigestWish(work.desk, mailbox).read(ola)).wish())
        .isEqualTo(new DigestWish(Rhythm.WEEKLY, true));
    work.hall.daysPass(1);
    assertThat(letters(mailbox).taken()).isZero();
  }

  @Test
  void nobody_is_written_to_at_night_or_on_sundays() {
    withAddress(ola);
    Mailbox mailbox = new Mailbox();
    given(kari, ola, Optional.empty());
    work.hall.clock.turn(Duration.ofHours(14));
    assertThat(letters(mailbox).taken()).isZero();
    work.hall.clock.turn(Duration.ofHours(10).plusDays(5));
    assertThat(letters(mailbox).taken()).isZero();
    work.hall.daysPass(1);
    assertThat(letters(mailbox).taken()).isEqualTo(1);
  }

  private Map<String, Deed> deeds() {
    UUID none = new UUID(7, 7);
    TaskTerms terms = terms(new PersonId(none), Optional.empty());
    var wanted =
        new SendToReview.Wanted(
            List.of(new PersonId(none)), Optional.empty(), Optional.empty(), "");
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put(
        "AddTask", (it, actor, id) -> new AddTask(it.desk).add(actor, id, Once.eachTime(), terms));
    deeds.put(
        "EditTask",
        (it, actor, id) -> new EditTask(it.desk).edit(actor, id, new TaskId(none), 1, terms));
    deeds.put(
        "SettleTask",
        (it, actor, id) -> new SettleTask(it.desk).settle(actor, id, new TaskId(none), true));
    deeds.put("ListTasks", (it, actor, id) -> new ListTasks(it.desk).list(actor, id));
    deeds.put(
        "SendToReview",
        (it, actor, id) -> new SendToReview(it.desk).send(actor, id, Once.eachTime(), wanted));
    deeds.put(
        "AnswerReview",
        (it, actor, id) ->
            new AnswerReview(it.desk).answer(actor, id, new ReviewId(none), Verdict.APPROVED, ""));
    deeds.put(
        "TakeBackReview",
        (it, actor, id) -> new TakeBackReview(it.desk).takeBack(actor, id, new ReviewId(none)));
    deeds.put("ReadReviews", (it, actor, id) -> new ReadReviews(it.desk).read(actor, id));
    deeds.put(
        "ReadNews", (it, actor, id) -> new ReadNews(it.desk).read(actor, id, Optional.empty()));
    return deeds;
  }

  @Test
  void the_table_of_who_may_do_what() {
    assertThat(RightsTable.of(deeds()))
        .isEqualTo(
            """
            AddTask          + – – – ? + + + + + + + –
            EditTask         ? – – – ? ? ? ? ? ? ? ? –
            SettleTask       ? – – – ? ? ? ? ? ? ? ? ?
            ListTasks        + – – – ? + + + + + + + +
            SendToReview     + – – – ? + + + – – – – –
            AnswerReview     ? – – – ? ? ? ? ? ? ? ? ?
            TakeBackReview   ? – – – ? ? ? ? – – – – –
            ReadReviews      + – – – ? + + + + + + + +
            ReadNews         + – – – ? + + + + + + + +
            """);
  }

  @Test
  void another_municipality_hears_nothing() {
    Task task = given(kari, ola, Optional.empty());
    Review review = sent(Optional.empty(), ola);
    assertThat(new SettleTask(work.desk).settle(work.dane, plan, task.id(), true))
        .isEqualTo(new Reply.Unknown<>());
    assertThat(answered(work.dane, review, Verdict.APPROVED, "")).isEqualTo(new Reply.Unknown<>());
    assertThat(new ReadNews(work.desk).read(work.dane, plan, Optional.empty()))
        .isEqualTo(new Reply.Unknown<>());
    assertThat(waiting(work.dane).isEmpty()).isTrue();
  }
}
