package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.task.ListWaiting;
import no.planverk.application.task.Waiting;
import no.planverk.application.writing.AddComment;
import no.planverk.application.writing.AddComment.Place;
import no.planverk.application.writing.BeginText;
import no.planverk.application.writing.EndNotices;
import no.planverk.application.writing.ReadChecklist;
import no.planverk.application.writing.ReadTalk;
import no.planverk.application.writing.SavedText;
import no.planverk.application.writing.SettleSuggestions;
import no.planverk.application.writing.SettleThread;
import no.planverk.application.writing.SuggestText;
import no.planverk.application.writing.TextWords;
import no.planverk.application.writing.WriteText;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.writing.CommentThread;
import no.planverk.domain.writing.CommentThread.About;
import no.planverk.domain.writing.Notice;
import no.planverk.domain.writing.ThreadId;
import org.junit.jupiter.api.Test;

/** Suggestions and comments: apart from the text, until someone has settled them. */
class TalkTest {
  private static final String TEXT =
      "<p data-id=\"a\">Byen er stor.</p><p data-id=\"b\">Fjorden er ren.</p>";

  private final Work work = new Work();
  private final PlanId plan = work.drafted("no.strategy", "Byplan");
  private final Actor.StaffMember kari =
      work.hall.memberOf(work.hall.fjordvik, plan, PlanRole.EDITOR);
  private final Actor.StaffMember ola =
      work.hall.memberOf(work.hall.fjordvik, plan, PlanRole.REVIEWER);
  private final SectionId section =
      work.stored(stores -> stores.manuscripts().of(plan)).topSections().getFirst().id();
  private final SavedText text =
      Work.done(
          new BeginText(work.desk, work.hall.richTexts)
              .begin(kari, plan, section, Optional.empty(), new TextWords(0, "", TEXT, "k")));

  private SuggestText.Suggested suggest(String proposed) {
    return Work.done(
        new SuggestText(work.desk, work.hall.richTexts)
            .suggest(ola, plan, text.block(), new TextWords(1, TEXT, proposed, "o")));
  }

  private String stands() {
    Block block =
        work.stored(stores -> stores.manuscripts().of(plan)).block(text.block()).orElseThrow();
    return block.holding() instanceof Block.Prose(RichText html) ? html.html() : "";
  }

  private ReadTalk.Said said() {
    return Work.done(new ReadTalk(work.desk, work.hall.richTexts).read(kari, plan));
  }

  private int settle(boolean taken) {
    return Work.done(
        new SettleSuggestions(work.desk, work.hall.richTexts)
            .settle(kari, plan, new SettleSuggestions.Choice(List.of(), taken)));
  }

  @Test
  void a_suggestion_leaves_the_text_as_it_is_until_it_is_taken() {
    suggest(TEXT.replace("stor", "liten") + "<p data-id=\"c\">Nytt.</p>");
    assertThat(stands()).isEqualTo(TEXT);
    assertThat(said().suggestions()).hasSize(2);
    assertThat(settle(true)).isEqualTo(2);
    assertThat(stands()).isEqualTo(TEXT.replace("stor", "liten") + "<p data-id=\"c\">Nytt.</p>");
    assertThat(said().suggestions()).isEmpty();
  }

  @Test
  void what_is_left_changes_nothing() {
    suggest("<p data-id=\"b\">Fjorden er ren.</p>");
    assertThat(settle(false)).isEqualTo(1);
    assertThat(stands()).isEqualTo(TEXT);
  }

  @Test
  void a_page_that_goes_on_suggests_once() {
    suggest(TEXT.replace("stor", "li"));
    suggest(TEXT.replace("stor", "liten"));
    assertThat(said().suggestions())
        .singleElement()
        .satisfies(it -> assertThat(it.suggestion().proposed()).contains("liten"));
    suggest(TEXT);
    assertThat(said().suggestions()).isEmpty();
  }

  @Test
  void a_suggestion_is_merged_with_what_was_written_since() {
    suggest(TEXT.replace("stor.", "stor og vakker."));
    new WriteText(work.desk, work.hall.richTexts)
        .write(
            kari,
            plan,
            text.block(),
            new TextWords(1, TEXT, TEXT.replace("Byen", "Hele byen"), "k"));
    settle(true);
    assertThat(stands()).contains("Hele byen er stor og vakker.");
  }

  @Test
  void open_suggestions_stand_in_the_way_of_a_hearing() {
    suggest(TEXT.replace("stor", "liten"));
    assertThat(
            work.openHearing.open(
                work.secretary,
                plan,
                Once.eachTime(),
                Work.hearing(HearingStage.PROPOSAL, TownHall.TODAY.plusDays(60))))
        .isEqualTo(Reply.refused(new Refusal.SuggestionsOpen(1)));
    settle(false);
    work.opened(work.secretary, plan, HearingStage.PROPOSAL, 60);
  }

  @Test
  void internal_words_in_public_text_stand_in_the_way_too() {
    new WriteText(work.desk, work.hall.richTexts)
        .write(
            kari,
            plan,
            text.block(),
            new TextWords(1, TEXT, TEXT.replace("stor.", "stor. [Internt: spør Per]"), "k"));
    assertThat(
            work.openHearing.open(
                work.secretary,
                plan,
                Once.eachTime(),
                Work.hearing(HearingStage.PROPOSAL, TownHall.TODAY.plusDays(60))))
        .isInstanceOfSatisfying(
            Reply.Refused.class,
            it -> assertThat(it.why()).isInstanceOf(Refusal.InternalText.class));
  }

  private CommentThread say(Actor actor, Place place, String words) {
    return Work.done(new AddComment(work.desk).add(actor, plan, place, words));
  }

  private List<Waiting.Told> notices(Actor actor) {
    return Work.done(new ListWaiting(work.desk, work.hall.almanac).list(actor)).notices();
  }

  private String nameOf(Actor.StaffMember member) {
    return work.stored(stores -> stores.people().person(member.person())).orElseThrow().name();
  }

  @Test
  void whoever_is_named_or_answered_is_told_until_they_have_seen_it() {
    CommentThread thread =
        say(
            ola,
            new Place.New(About.section(section), "Byen er stor."),
            "Hva mener du, @" + nameOf(kari) + "?");
    assertThat(notices(kari))
        .singleElement()
        .satisfies(it -> assertThat(it.notice().kind()).isEqualTo(Notice.Kind.MENTION));
    say(kari, new Place.In(thread.id()), "At den er stor.");
    assertThat(notices(ola))
        .singleElement()
        .satisfies(it -> assertThat(it.notice().kind()).isEqualTo(Notice.Kind.ANSWER));
    Work.done(
        new EndNotices(work.desk)
            .end(ola, notices(ola).stream().map(it -> it.notice().id()).toList()));
    assertThat(notices(ola)).isEmpty();
    assertThat(said().threads().getFirst().comments()).hasSize(2);
  }

  @Test
  void a_settled_thread_opens_again_when_someone_answers() {
    CommentThread thread = say(ola, new Place.New(About.section(section), ""), "Uklart.");
    Work.done(new SettleThread(work.desk).settle(kari, plan, thread.id(), true));
    assertThat(said().threads().getFirst().resolved()).isPresent();
    say(ola, new Place.In(thread.id()), "Fremdeles.");
    assertThat(said().threads().getFirst().resolved()).isEmpty();
  }

  private Map<String, Deed> deeds() {
    UUID none = new UUID(7, 7);
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put(
        "SuggestText",
        (it, actor, id) ->
            new SuggestText(it.desk, it.hall.richTexts)
                .suggest(actor, id, new BlockId(none), new TextWords(1, "", TEXT, "o")));
    deeds.put(
        "SettleSuggestions",
        (it, actor, id) ->
            new SettleSuggestions(it.desk, it.hall.richTexts)
                .settle(actor, id, new SettleSuggestions.Choice(List.of(), true)));
    deeds.put(
        "AddComment",
        (it, actor, id) ->
            new AddComment(it.desk).add(actor, id, new Place.In(new ThreadId(none)), "Hei"));
    deeds.put(
        "SettleThread",
        (it, actor, id) -> new SettleThread(it.desk).settle(actor, id, new ThreadId(none), true));
    deeds.put("ReadChecklist", (it, actor, id) -> new ReadChecklist(it.desk).read(actor, id));
    deeds.put(
        "ReadTalk", (it, actor, id) -> new ReadTalk(it.desk, it.hall.richTexts).read(actor, id));
    return deeds;
  }

  @Test
  void the_table_of_who_may_do_what() {
    assertThat(RightsTable.of(deeds()))
        .isEqualTo(
            """
            SuggestText      ? – – – ? ? ? ? ? ? ? ? –
            SettleSuggestions+ – – – ? + + + – – – – –
            AddComment       ? – – – ? ? ? ? ? ? ? ? –
            SettleThread     ? – – – ? ? ? ? ? ? ? ? –
            ReadChecklist    + – – – ? + + + + + + + +
            ReadTalk         + – – – ? + + + + + + + +
            """);
  }

  @Test
  void another_municipality_hears_nothing() {
    say(ola, new Place.New(About.section(section), ""), "Uklart.");
    assertThat(new ReadTalk(work.desk, work.hall.richTexts).read(work.dane, plan))
        .isEqualTo(new Reply.Unknown<>());
    assertThat(
            new AddComment(work.desk)
                .add(work.dane, plan, new Place.New(About.section(section), ""), "Hei"))
        .isEqualTo(new Reply.Unknown<>());
    assertThat(Work.done(new ListWaiting(work.desk, work.hall.almanac).list(work.dane)).notices())
        .isEmpty();
  }
}
