package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.planning.BlockWords;
import no.planverk.application.writing.AddFigure;
import no.planverk.application.writing.BeginText;
import no.planverk.application.writing.EditBlock;
import no.planverk.application.writing.FindLinks;
import no.planverk.application.writing.ListConflicts;
import no.planverk.application.writing.OpenEditor;
import no.planverk.application.writing.Part;
import no.planverk.application.writing.PutBack;
import no.planverk.application.writing.ReadFigures;
import no.planverk.application.writing.ReadHistory;
import no.planverk.application.writing.ReadOneText;
import no.planverk.application.writing.ReadPlanFile;
import no.planverk.application.writing.RestoreText;
import no.planverk.application.writing.SavedText;
import no.planverk.application.writing.SettleConflict;
import no.planverk.application.writing.ShowWhereabouts;
import no.planverk.application.writing.TakeOut;
import no.planverk.application.writing.TextWords;
import no.planverk.application.writing.WatchPlan;
import no.planverk.application.writing.WriteText;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;
import no.planverk.domain.writing.ConflictId;
import no.planverk.domain.writing.RemovalId;
import no.planverk.domain.writing.RevisionId;
import org.junit.jupiter.api.Test;

/** Writing in a plan's texts, alone and together. */
class WritingTest {
  private static final String ONE = "<p data-id=\"a\">Byen er stor.</p>";
  private static final String TWO = ONE + "<p data-id=\"b\">Fjorden er ren.</p>";

  private final Work work = new Work();
  private final PlanId plan = work.drafted("no.strategy", "Byplan");
  private final Actor kari = work.hall.memberOf(work.hall.fjordvik, plan, PlanRole.EDITOR);
  private final Actor ola = work.hall.memberOf(work.hall.fjordvik, plan, PlanRole.CONTRIBUTOR);
  private final WriteText writeText = new WriteText(work.desk, work.hall.richTexts);
  private final BeginText beginText = new BeginText(work.desk, work.hall.richTexts);
  private final ReadHistory readHistory = new ReadHistory(work.desk, work.hall.richTexts);
  private final ListConflicts listConflicts = new ListConflicts(work.desk, work.hall.richTexts);
  private final SettleConflict settle = new SettleConflict(work.desk, work.hall.richTexts);

  private Manuscript text() {
    return work.stored(stores -> stores.manuscripts().of(plan));
  }

  private SectionId section() {
    return text().topSections().getFirst().id();
  }

  private SavedText begun(Actor actor, String html) {
    return Work.done(
        beginText.begin(
            actor, plan, section(), Optional.empty(), new TextWords(0, "", html, "fane")));
  }

  private Reply<SavedText> write(Actor actor, SavedText read, String html, String tab) {
    return writeText.write(
        actor, plan, read.block(), new TextWords(read.revision(), read.html(), html, tab));
  }

  private String stored(BlockId block) {
    return Work.done(new ReadOneText(work.desk).read(kari, plan, block)).text().html();
  }

  @Test
  void saves_by_one_page_are_one_revision_and_one_line_in_the_journal() {
    SavedText first = begun(kari, ONE);
    SavedText second = Work.done(write(kari, first, ONE.replace("stor", "større"), "fane"));
    Work.done(write(kari, second, ONE.replace("stor", "størst"), "fane"));

    assertThat(stored(first.block())).contains("størst");
    List<ReadHistory.Entry> history = Work.done(readHistory.read(kari, plan, section())).entries();
    assertThat(history).hasSize(1);
    assertThat(history.getFirst().isNow()).isTrue();
    assertThat(work.journal("write")).hasSize(1);
  }

  @Test
  void another_page_or_person_begins_a_revision_and_the_old_can_be_had_back() {
    SavedText first = begun(kari, ONE);
    Work.done(write(ola, first, ONE.replace("stor", "liten"), "olas"));

    List<ReadHistory.Entry> history = Work.done(readHistory.read(kari, plan, section())).entries();
    assertThat(history).hasSize(2);
    assertThat(history.getFirst().changes().getFirst().difference().pieces())
        .extracting(it -> it.words())
        .contains("stor", "liten");
    RevisionId before = history.getLast().revision().id();
    Work.done(new RestoreText(work.desk, work.hall.richTexts).restore(kari, plan, before));
    assertThat(stored(first.block())).contains("stor.");
    assertThat(Work.done(readHistory.read(kari, plan, section())).entries()).hasSize(3);
  }

  @Test
  void a_text_that_takes_the_place_of_another_at_once_is_a_revision_by_itself() {
    SavedText first = begun(kari, ONE);
    EditBlock editBlock = new EditBlock(work.desk, work.hall.richTexts);
    for (String word : List.of("liten", "ny", "ny")) {
      BlockWords words =
          new BlockWords(
              section(),
              Optional.of(ONE.replace("stor", word)),
              Optional.empty(),
              Optional.empty());
      Work.done(editBlock.edit(kari, plan, first.block(), Expected.ANY, words));
    }

    assertThat(stored(first.block())).contains("ny");
    List<ReadHistory.Entry> history = Work.done(readHistory.read(kari, plan, section())).entries();
    assertThat(history).hasSize(3);
    assertThat(history.getFirst().isNow()).isTrue();
    assertThat(work.journal("edit")).hasSize(3);
  }

  @Test
  void two_who_do_not_touch_are_merged() {
    SavedText read = begun(kari, TWO);
    Work.done(write(kari, read, TWO.replace("stor", "grønn"), "karis"));
    SavedText merged = Work.done(write(ola, read, TWO.replace("ren", "dyp"), "olas"));

    assertThat(merged.merged()).isTrue();
    assertThat(merged.conflicts()).isEmpty();
    assertThat(stored(read.block())).contains("grønn").contains("dyp");
  }

  @Test
  void two_who_touch_are_both_kept_until_someone_chooses() {
    SavedText read = begun(kari, ONE);
    Work.done(write(kari, read, ONE.replace("stor", "grønn"), "karis"));
    SavedText conflict = Work.done(write(ola, read, ONE.replace("stor", "blå"), "olas"));

    assertThat(conflict.conflicts()).hasSize(1);
    assertThat(stored(read.block())).contains("grønn");
    List<ListConflicts.Open> open = Work.done(listConflicts.list(kari, plan));
    assertThat(open).hasSize(1);
    assertThat(open.getFirst().conflict().mine()).contains("blå");
    Work.done(
        settle.settle(
            kari, plan, open.getFirst().conflict().id(), SettleConflict.Choice.THE_LATER));
    assertThat(stored(read.block())).contains("blå");
    assertThat(Work.done(listConflicts.list(kari, plan))).isEmpty();
  }

  @Test
  void one_who_goes_on_in_conflict_adds_to_it() {
    SavedText read = begun(kari, ONE);
    Work.done(write(kari, read, ONE.replace("stor", "grønn"), "karis"));
    Work.done(write(ola, read, ONE.replace("stor.", "blå."), "olas"));
    Work.done(write(ola, read, ONE.replace("stor.", "blå. Ja."), "olas"));

    assertThat(Work.done(listConflicts.list(kari, plan)))
        .singleElement()
        .satisfies(it -> assertThat(it.conflict().mine()).contains("blå. Ja."));
  }

  @Test
  void a_text_that_is_emptied_stays_as_a_place_to_write_and_is_not_public() {
    SavedText read = begun(kari, ONE);
    Work.done(write(kari, read, "<p></p>", "fane"));
    assertThat(text().block(read.block())).isPresent();
    assertThat(text().writtenIn(section())).noneMatch(it -> it.id().equals(read.block()));
  }

  @Test
  void nothing_is_stored_of_a_text_that_is_refused_or_out_to_hearing() {
    SavedText read = begun(kari, ONE);
    assertThat(write(kari, read, "<script>x</script>", "fane")).isInstanceOf(Reply.Faulty.class);
    work.opened(work.secretary, plan, HearingStage.PROPOSAL, 60);
    assertThat(write(kari, read, ONE.replace("stor", "ny"), "fane"))
        .isInstanceOf(Reply.Refused.class);
    assertThat(stored(read.block())).isEqualTo(ONE);
  }

  @Test
  void a_section_is_taken_out_with_all_in_it_and_put_back() {
    begun(kari, ONE);
    Manuscript before = text();
    Section section = before.topSections().getFirst();
    RemovalId removal =
        Work.done(new TakeOut(work.desk).takeOut(kari, plan, new Part.OfSection(section.id())))
            .id();
    assertThat(text().sections()).isEmpty();
    assertThat(text().blocks()).isEmpty();

    Work.done(new PutBack(work.desk).putBack(ola, plan, removal));
    assertThat(text().sections()).containsExactlyElementsOf(before.sections());
    assertThat(text().blocks()).containsExactlyElementsOf(before.blocks());
  }

  @Test
  void a_text_cannot_come_back_to_a_section_that_is_gone() {
    SavedText text = begun(kari, ONE);
    SectionId section = section();
    RemovalId first =
        Work.done(new TakeOut(work.desk).takeOut(kari, plan, new Part.OfText(text.block()))).id();
    Work.done(new TakeOut(work.desk).takeOut(kari, plan, new Part.OfSection(section)));
    assertThat(new PutBack(work.desk).putBack(kari, plan, first))
        .isEqualTo(Reply.refused(new Refusal.PlaceIsGone()));
  }

  @Test
  void those_who_look_see_who_is_where_and_what_changed() {
    SavedText read = begun(kari, ONE);
    var place =
        new ShowWhereabouts.Place("fane", Optional.of(section()), Optional.of(read.block()), false);
    Work.done(new ShowWhereabouts(work.desk).show(ola, plan, place));

    WatchPlan.Sight sight = Work.done(new WatchPlan(work.desk).look(kari, plan));
    assertThat(sight.people())
        .singleElement()
        .satisfies(it -> assertThat(it.whereabouts().block()).contains(read.block()));
    assertThat(sight.events()).anyMatch(it -> it.event().block().equals(Optional.of(read.block())));

    Work.done(
        new ShowWhereabouts(work.desk)
            .show(
                ola,
                plan,
                new ShowWhereabouts.Place("fane", Optional.empty(), Optional.empty(), true)));
    assertThat(Work.done(new WatchPlan(work.desk).look(kari, plan)).people()).isEmpty();
  }

  private Map<String, Deed> deeds() {
    UUID none = new UUID(7, 7);
    TextWords words = new TextWords(1, "", ONE, "fane");
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put("OpenEditor", (it, actor, id) -> new OpenEditor(it.desk).open(actor, id));
    deeds.put(
        "WriteText",
        (it, actor, id) ->
            new WriteText(it.desk, it.hall.richTexts).write(actor, id, new BlockId(none), words));
    deeds.put(
        "BeginText",
        (it, actor, id) ->
            new BeginText(it.desk, it.hall.richTexts)
                .begin(actor, id, firstSection(it, id), Optional.empty(), words));
    deeds.put(
        "ReadOneText",
        (it, actor, id) -> new ReadOneText(it.desk).read(actor, id, new BlockId(none)));
    deeds.put(
        "TakeOut",
        (it, actor, id) ->
            new TakeOut(it.desk).takeOut(actor, id, new Part.OfSection(firstSection(it, id))));
    deeds.put(
        "PutBack", (it, actor, id) -> new PutBack(it.desk).putBack(actor, id, new RemovalId(none)));
    deeds.put(
        "ReadHistory",
        (it, actor, id) ->
            new ReadHistory(it.desk, it.hall.richTexts).read(actor, id, firstSection(it, id)));
    deeds.put(
        "RestoreText",
        (it, actor, id) ->
            new RestoreText(it.desk, it.hall.richTexts).restore(actor, id, new RevisionId(none)));
    deeds.put(
        "ListConflicts",
        (it, actor, id) -> new ListConflicts(it.desk, it.hall.richTexts).list(actor, id));
    deeds.put(
        "SettleConflict",
        (it, actor, id) ->
            new SettleConflict(it.desk, it.hall.richTexts)
                .settle(actor, id, new ConflictId(none), SettleConflict.Choice.BOTH));
    deeds.put(
        "ShowWhereabouts",
        (it, actor, id) ->
            new ShowWhereabouts(it.desk)
                .show(
                    actor,
                    id,
                    new ShowWhereabouts.Place("f", Optional.empty(), Optional.empty(), false)));
    deeds.put("WatchPlan", (it, actor, id) -> new WatchPlan(it.desk).look(actor, id));
    deeds.put("FindLinks", (it, actor, id) -> new FindLinks(it.desk).find(actor, id, "a"));
    deeds.put("AddFigure", (it, actor, id) -> new AddFigure(it.desk).add(actor, id, "a.png", png));
    deeds.put("ReadFigures", (it, actor, id) -> new ReadFigures(it.desk).read(actor, id));
    deeds.put("ReadPlanFile", (it, actor, id) -> new ReadPlanFile(it.desk).read(actor, id, "fig"));
    return deeds;
  }

  private static SectionId firstSection(Work work, PlanId id) {
    return work.stored(stores -> stores.manuscripts().of(id)).topSections().getFirst().id();
  }

  @Test
  void the_table_of_who_may_do_what() {
    assertThat(RightsTable.of(deeds()))
        .isEqualTo(
            """
            OpenEditor       + – – – ? + + + + + + + +
            WriteText        ? – – – ? ? ? ? – – – – –
            BeginText        + – – – ? + + + – – – – –
            ReadOneText      ? – – – ? ? ? ? ? ? ? ? ?
            TakeOut          + – – – ? + + + – – – – –
            PutBack          ? – – – ? ? ? ? – – – – –
            ReadHistory      + – – – ? + + + + + + + +
            RestoreText      ? – – – ? ? ? ? – – – – –
            ListConflicts    + – – – ? + + + + + + + +
            SettleConflict   ? – – – ? ? ? ? – – – – –
            ShowWhereabouts  + – – – ? + + + + + + + +
            WatchPlan        + – – – ? + + + + + + + +
            FindLinks        + – – – ? + + + + + + + +
            AddFigure        + – – – ? + + + – – – – –
            ReadFigures      + – – – ? + + + + + + + +
            ReadPlanFile     ? – – – ? ? ? ? ? ? ? ? ?
            """);
  }

  @Test
  void another_municipality_finds_nothing() {
    SavedText read = begun(kari, ONE);
    assertThat(write(work.dane, read, TWO, "fane")).isEqualTo(new Reply.Unknown<>());
    assertThat(new OpenEditor(work.desk).open(work.dane, plan)).isEqualTo(new Reply.Unknown<>());
    assertThat(new WatchPlan(work.desk).look(work.dane, plan)).isEqualTo(new Reply.Unknown<>());
    assertThat(stored(read.block())).isEqualTo(ONE);
  }
}
