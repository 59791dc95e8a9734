package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.planverk.application.port.Manuscripts.Parts;
import no.planverk.application.port.OpenPages;
import no.planverk.application.port.TenantStores;
import no.planverk.application.port.TextHistory;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Rank;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Section;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.ConflictId;
import no.planverk.domain.writing.PlanEvent;
import no.planverk.domain.writing.Removal;
import no.planverk.domain.writing.RemovalId;
import no.planverk.domain.writing.RevisionId;
import no.planverk.domain.writing.TextConflict;
import no.planverk.domain.writing.TextRevision;
import no.planverk.domain.writing.Whereabouts;
import org.junit.jupiter.api.Test;

/** What is stored of writing together. */
public interface WritingContract extends StoreContract {
  Author KARI =
      new Author("person", Optional.of(UUID.fromString("00000000-0000-4000-8000-00000000ca51")));
  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private PlanId written() {
    Plan plan = Samples.plan("Plan " + UUID.randomUUID());
    doInFjordvik(
        stores -> {
          stores.plans().add(plan);
          Samples.settle(stores);
          stores.manuscripts().addAll(plan.id(), SampleTexts.whole(plan.id()));
        });
    return plan.id();
  }

  private Manuscript text(PlanId plan) {
    return inFjordvik(stores -> stores.manuscripts().of(plan));
  }

  private Set<String> keysInFjordvik(Function<TenantStores, Set<String>> work) {
    return inFjordvik(work);
  }

  private Set<String> keysInHavdal(Function<TenantStores, Set<String>> work) {
    return inHavdal(work);
  }

  private Map<PlanId, Instant> visitsInFjordvik(Function<TenantStores, Map<PlanId, Instant>> work) {
    return inFjordvik(work);
  }

  private Map<PlanId, Instant> visitsInHavdal(Function<TenantStores, Map<PlanId, Instant>> work) {
    return inHavdal(work);
  }

  private static Removal removal(PlanId plan) {
    return new Removal(
        new RemovalId(UUID.randomUUID()),
        plan,
        Removal.What.SECTION,
        "Mål",
        KARI,
        NOON,
        Optional.empty());
  }

  private static Parts all(Manuscript text) {
    return new Parts(text.sections(), text.blocks(), text.placements());
  }

  @Test
  default void what_is_taken_out_comes_back_as_it_was() {
    PlanId plan = written();
    Manuscript before = text(plan);
    Removal removal = removal(plan);
    assertThat(didInFjordvik(stores -> stores.manuscripts().remove(removal, all(before)))).isTrue();
    assertThat(text(plan).sections()).isEmpty();
    assertThat(text(plan).blocks()).isEmpty();
    assertThat(text(plan).placements()).isEmpty();
    assertThat(text(plan).elements()).isEmpty();
    assertThat(listedInFjordvik(stores -> stores.manuscripts().removals(plan)))
        .containsExactly(removal);
    doInFjordvik(stores -> stores.manuscripts().putBack(removal.putBackAt(NOON.plusSeconds(9))));
    assertThat(text(plan).sections()).containsExactlyInAnyOrderElementsOf(before.sections());
    assertThat(text(plan).blocks()).containsExactlyInAnyOrderElementsOf(before.blocks());
    assertThat(text(plan).placements()).containsExactlyInAnyOrderElementsOf(before.placements());
    assertThat(listedInFjordvik(stores -> stores.manuscripts().removals(plan))).isEmpty();
    assertThat(foundInFjordvik(stores -> stores.manuscripts().removal(removal.id())))
        .contains(removal.putBackAt(NOON.plusSeconds(9)));
  }

  @Test
  default void what_was_changed_since_it_was_read_is_not_taken_out() {
    PlanId plan = written();
    Manuscript before = text(plan);
    doInFjordvik(stores -> stores.manuscripts().save(before.sections().getFirst()));
    assertThat(didInFjordvik(stores -> stores.manuscripts().remove(removal(plan), all(before))))
        .isFalse();
    assertThat(text(plan).blocks()).hasSameSizeAs(before.blocks());
    assertThat(listedInFjordvik(stores -> stores.manuscripts().removals(plan))).isEmpty();
  }

  @Test
  default void a_text_is_found_by_itself_and_its_anchors_are_its_own() {
    PlanId plan = written();
    Section section = text(plan).topSections().getFirst();
    Block one = prose(section, "<p data-id=\"en_1\">En</p>", "x1");
    Block two = prose(section, "<p data-id=\"to_2\">To</p>", "x2");
    doInFjordvik(
        stores -> {
          stores.manuscripts().add(one);
          stores.manuscripts().add(two);
        });
    assertThat(foundInFjordvik(stores -> stores.manuscripts().blockForWriting(plan, one.id())))
        .contains(one);
    assertThat(listedInFjordvik(stores -> stores.manuscripts().blocksIn(plan, section.id())))
        .containsSubsequence(one, two);
    assertThat(listedInHavdal(stores -> stores.manuscripts().blocksIn(plan, section.id())))
        .isEmpty();
    Set<String> anchors = Set.of("en_1", "to_2", "to%2", "ny");
    assertThat(
            keysInFjordvik(
                stores -> stores.manuscripts().anchorsElsewhere(plan, one.id(), anchors)))
        .containsExactly("to_2");
    assertThat(
            keysInHavdal(stores -> stores.manuscripts().anchorsElsewhere(plan, one.id(), anchors)))
        .isEmpty();
    assertThat(keysInFjordvik(stores -> stores.manuscripts().fileKeys(plan)))
        .hasSameSizeAs(text(plan).files());
    assertThat(foundInHavdal(stores -> stores.manuscripts().block(plan, one.id()))).isEmpty();
    assertThat(foundInFjordvik(stores -> stores.plans().standingForWriting(plan)))
        .hasValueSatisfying(it -> assertThat(it.stage()).contains(Stage.DRAFT));
    assertThat(foundInHavdal(stores -> stores.plans().standingForWriting(plan))).isEmpty();
  }

  private static Block prose(Section section, String html, String rank) {
    return new Block(
        new BlockId(UUID.randomUUID()),
        section.plan(),
        section.id(),
        new Rank(rank),
        new Block.Prose(new RichText(html)),
        1);
  }

  private static TextRevision revision(PlanId plan, BlockId block, Instant to, String words) {
    return new TextRevision(
        new RevisionId(UUID.randomUUID()),
        plan,
        new SectionId(UUID.fromString("00000000-0000-4000-8000-0000000000aa")),
        block,
        Optional.of(KARI),
        "tab",
        NOON,
        to,
        new RichText("<p>" + words + "</p>"));
  }

  @Test
  default void a_texts_history_is_kept_latest_first() {
    PlanId plan = written();
    BlockId block = new BlockId(UUID.randomUUID());
    TextRevision first = revision(plan, block, NOON, "En");
    TextRevision second = revision(plan, block, NOON.plusSeconds(60), "To");
    doInFjordvik(
        stores -> {
          stores.textHistory().add(first);
          stores.textHistory().add(second);
        });
    assertThat(foundInFjordvik(stores -> stores.textHistory().latest(block))).contains(second);
    TextRevision on =
        second.goneOn(second.section(), new RichText("<p>To og</p>"), NOON.plusSeconds(90));
    doInFjordvik(stores -> stores.textHistory().save(on));
    assertThat(listedInFjordvik(stores -> stores.textHistory().ofSection(first.section())))
        .filteredOn(it -> it.block().equals(block))
        .containsExactly(on, first);
    assertThat(
            listedInFjordvik(
                stores -> stores.textHistory().writtenSince(plan, NOON.plusSeconds(1))))
        .containsExactly(new TextHistory.Stretch(on.section(), KARI, on.to()));
    assertThat(listedInFjordvik(stores -> stores.textHistory().writtenSince(plan, on.to())))
        .isEmpty();
    assertThat(listedInHavdal(stores -> stores.textHistory().writtenSince(plan, NOON))).isEmpty();
    assertThat(foundInFjordvik(stores -> stores.textHistory().revision(first.id())))
        .contains(first);
    assertThat(foundInHavdal(stores -> stores.textHistory().latest(block))).isEmpty();
    assertThat(foundInHavdal(stores -> stores.textHistory().revision(first.id()))).isEmpty();
  }

  @Test
  default void a_conflict_waits_until_it_is_settled() {
    PlanId plan = written();
    TextConflict conflict =
        new TextConflict(
            new ConflictId(UUID.randomUUID()),
            plan,
            new SectionId(UUID.randomUUID()),
            new BlockId(UUID.randomUUID()),
            KARI,
            NOON,
            "p1",
            "<p>a</p>",
            "<p>b</p>",
            "<p>c</p>",
            Optional.empty());
    doInFjordvik(stores -> stores.textHistory().add(conflict));
    assertThat(listedInFjordvik(stores -> stores.textHistory().conflicts(plan)))
        .containsExactly(conflict);
    assertThat(listedInHavdal(stores -> stores.textHistory().conflicts(plan))).isEmpty();
    TextConflict on = conflict.writtenOn("<p>bb</p>", "<p>c</p>", NOON.plusSeconds(5));
    doInFjordvik(stores -> stores.textHistory().save(on));
    assertThat(foundInFjordvik(stores -> stores.textHistory().conflict(conflict.id())))
        .contains(on);
    doInFjordvik(stores -> stores.textHistory().save(on.settledAt(NOON.plusSeconds(9))));
    assertThat(listedInFjordvik(stores -> stores.textHistory().conflicts(plan))).isEmpty();
  }

  @Test
  default void who_is_where_is_known_while_it_is_fresh() {
    PlanId plan = written();
    PersonId kari = new PersonId(UUID.randomUUID());
    doInFjordvik(
        stores ->
            stores
                .people()
                .add(
                    new Person(
                        kari, "Kari", Optional.empty(), Optional.empty(), TenantRole.PLANNER, 1)));
    Whereabouts first =
        new Whereabouts(plan, "fane", kari, Optional.empty(), Optional.empty(), NOON);
    Whereabouts moved =
        new Whereabouts(
            plan,
            "fane",
            kari,
            Optional.of(new SectionId(UUID.randomUUID())),
            Optional.of(new BlockId(UUID.randomUUID())),
            NOON.plusSeconds(10));
    doInFjordvik(
        stores -> {
          stores.openPages().see(first);
          stores.openPages().see(moved);
          stores.openPages().visit(plan, kari, NOON);
          stores.openPages().visit(plan, kari, NOON.plusSeconds(1));
        });
    assertThat(listedInFjordvik(stores -> stores.openPages().seenSince(plan, NOON)))
        .containsExactly(moved);
    assertThat(listedInHavdal(stores -> stores.openPages().seenSince(plan, NOON))).isEmpty();
    assertThat(visitsInFjordvik(stores -> stores.openPages().visits(kari)))
        .containsEntry(plan, NOON.plusSeconds(1));
    assertThat(visitsInHavdal(stores -> stores.openPages().visits(kari))).isEmpty();
    assertThat(listedInFjordvik(stores -> stores.openPages().seenSince(plan, NOON.plusSeconds(11))))
        .isEmpty();
    doInFjordvik(stores -> stores.openPages().forget(plan, "fane"));
    assertThat(listedInFjordvik(stores -> stores.openPages().seenSince(plan, NOON))).isEmpty();
  }

  @Test
  default void events_are_told_in_order_and_forgotten() {
    PlanId plan = written();
    PlanEvent early = event(plan, PlanEvent.Kind.OUTLINE, NOON);
    PlanEvent late = event(plan, PlanEvent.Kind.TEXT, NOON.plusSeconds(60));
    doInFjordvik(
        stores -> {
          stores.openPages().note(early);
          stores.openPages().note(late);
        });
    assertThat(listedInFjordvik(stores -> stores.openPages().eventsSince(plan, NOON)))
        .extracting(OpenPages.Numbered::event)
        .containsExactly(early, late);
    assertThat(listedInHavdal(stores -> stores.openPages().eventsSince(plan, NOON))).isEmpty();
    doInFjordvik(stores -> stores.openPages().forgetBefore(NOON.plusSeconds(1)));
    assertThat(listedInFjordvik(stores -> stores.openPages().eventsSince(plan, NOON)))
        .extracting(OpenPages.Numbered::event)
        .containsExactly(late);
  }

  private static PlanEvent event(PlanId plan, PlanEvent.Kind kind, Instant at) {
    return new PlanEvent(
        plan,
        kind,
        KARI,
        "fane",
        Optional.of(new SectionId(UUID.randomUUID())),
        Optional.empty(),
        3,
        at);
  }
}
