package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.CommentThread;
import no.planverk.domain.writing.Notice;
import no.planverk.domain.writing.NoticeId;
import no.planverk.domain.writing.Suggestion;
import no.planverk.domain.writing.SuggestionId;
import no.planverk.domain.writing.ThreadId;
import org.junit.jupiter.api.Test;

/** What is stored of suggestions, comments and notices. */
public interface TalkContract extends StoreContract {
  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private PlanId begun() {
    Plan plan = Samples.plan("Plan " + UUID.randomUUID());
    doInFjordvik(stores -> stores.plans().add(plan));
    return plan.id();
  }

  private static Author author() {
    return new Author("person", Optional.of(UUID.randomUUID()));
  }

  private static Suggestion suggestion(PlanId plan, BlockId block, Author author, String words) {
    return new Suggestion(
        new SuggestionId(UUID.randomUUID()),
        plan,
        new SectionId(UUID.randomUUID()),
        block,
        Suggestion.Kind.REPLACE,
        "p1",
        "p0",
        "<ul>",
        "<p>a</p>",
        words,
        author,
        "fane",
        NOON,
        Suggestion.State.OPEN,
        Optional.empty(),
        Optional.empty());
  }

  @Test
  default void suggestions_of_a_page_replace_each_other_until_they_are_settled() {
    PlanId plan = begun();
    BlockId block = new BlockId(UUID.randomUUID());
    Author ola = author();
    Suggestion first = suggestion(plan, block, ola, "<p>b</p>");
    Suggestion second = suggestion(plan, block, ola, "<p>c</p>");
    Suggestion other = suggestion(plan, block, author(), "<p>d</p>");
    doInFjordvik(
        stores -> {
          stores.talk().propose(block, ola, "fane", List.of(first));
          stores.talk().propose(block, other.author(), "fane", List.of(other));
          stores.talk().propose(block, ola, "fane", List.of(second));
        });
    assertThat(listedInFjordvik(stores -> stores.talk().openSuggestions(plan)))
        .containsExactlyInAnyOrder(second, other);
    PersonId kari = new PersonId(UUID.randomUUID());
    Suggestion taken = second.settled(Suggestion.State.ACCEPTED, Optional.of(kari), NOON);
    doInFjordvik(
        stores -> {
          stores.talk().save(taken);
          stores.talk().propose(block, ola, "fane", List.of());
        });
    assertThat(listedInFjordvik(stores -> stores.talk().openSuggestions(plan)))
        .containsExactly(other);
    assertThat(foundInFjordvik(stores -> stores.talk().suggestion(second.id()))).contains(taken);
    assertThat(foundInHavdal(stores -> stores.talk().suggestion(second.id()))).isEmpty();
    assertThat(listedInHavdal(stores -> stores.talk().openSuggestions(plan))).isEmpty();
  }

  @Test
  default void threads_are_kept_with_all_that_is_said_in_them() {
    PlanId plan = begun();
    CommentThread.Comment first =
        new CommentThread.Comment(UUID.randomUUID(), author(), NOON, "Hva?");
    CommentThread.Comment answer =
        new CommentThread.Comment(UUID.randomUUID(), author(), NOON.plusSeconds(5), "Slik.");
    CommentThread thread =
        new CommentThread(
            new ThreadId(UUID.randomUUID()),
            plan,
            new CommentThread.About(
                Optional.of(new SectionId(UUID.randomUUID())),
                Optional.of(new BlockId(UUID.randomUUID())),
                Optional.of("p1"),
                Optional.of(new PlacementId(UUID.randomUUID()))),
            "ordene",
            NOON,
            List.of(first),
            Optional.empty());
    doInFjordvik(
        stores -> {
          stores.talk().begin(thread);
          stores.talk().say(thread.id(), answer);
        });
    assertThat(listedInFjordvik(stores -> stores.talk().threads(plan)))
        .singleElement()
        .satisfies(it -> assertThat(it.comments()).containsExactly(first, answer))
        .satisfies(it -> assertThat(it.about()).isEqualTo(thread.about()));
    PersonId kari = new PersonId(UUID.randomUUID());
    doInFjordvik(stores -> stores.talk().save(thread.resolvedBy(Optional.of(kari), NOON)));
    assertThat(foundInFjordvik(stores -> stores.talk().thread(thread.id())))
        .hasValueSatisfying(
            it ->
                assertThat(it.resolved())
                    .contains(new CommentThread.Resolved(Optional.of(kari), NOON)));
    doInFjordvik(stores -> stores.talk().save(thread.reopened()));
    assertThat(foundInFjordvik(stores -> stores.talk().thread(thread.id())))
        .hasValueSatisfying(it -> assertThat(it.resolved()).isEmpty());
    assertThat(foundInHavdal(stores -> stores.talk().thread(thread.id()))).isEmpty();
    assertThat(listedInHavdal(stores -> stores.talk().threads(plan))).isEmpty();
  }

  @Test
  default void notices_wait_until_they_are_seen() {
    PlanId plan = begun();
    PersonId kari = kari();
    Notice first = notice(plan, kari, Notice.Kind.MENTION, NOON);
    Notice second = notice(plan, kari, Notice.Kind.MENTION, NOON.plusSeconds(1));
    doInFjordvik(
        stores -> {
          stores.talk().tell(first);
          stores.talk().tell(second);
        });
    assertThat(listedInFjordvik(stores -> stores.talk().unseen(kari)))
        .containsExactly(second, first);
    assertThat(listedInHavdal(stores -> stores.talk().unseen(kari))).isEmpty();
    doInFjordvik(stores -> stores.talk().seen(kari, List.of(second.id()), NOON));
    assertThat(listedInFjordvik(stores -> stores.talk().unseen(kari))).containsExactly(first);
  }

  @Test
  default void notices_of_every_kind_are_kept() {
    PlanId plan = begun();
    PersonId kari = kari();
    for (Notice.Kind kind : Notice.Kind.values()) {
      Notice notice = notice(plan, kari, kind, NOON.plusSeconds(kind.ordinal()));
      doInFjordvik(stores -> stores.talk().tell(notice));
      assertThat(listedInFjordvik(stores -> stores.talk().unseen(kari))).contains(notice);
    }
    assertThat(listedInHavdal(stores -> stores.talk().unseen(kari))).isEmpty();
  }

  private PersonId kari() {
    PersonId kari = new PersonId(UUID.randomUUID());
    doInFjordvik(
        stores ->
            stores
                .people()
                .add(
                    new Person(
                        kari, "Kari", Optional.empty(), Optional.empty(), TenantRole.PLANNER, 1)));
    return kari;
  }

  private static Notice notice(PlanId plan, PersonId person, Notice.Kind kind, Instant at) {
    return new Notice(
        new NoticeId(UUID.randomUUID()),
        person,
        plan,
        kind,
        UUID.randomUUID(),
        Optional.of(UUID.randomUUID()),
        at);
  }
}
