package no.planverk.application;

import static no.planverk.application.Work.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.application.audit.ExportJournal;
import no.planverk.application.audit.JournalPage;
import no.planverk.application.audit.NamedRow;
import no.planverk.application.audit.NoteRefusal;
import no.planverk.application.audit.ReadSeal;
import no.planverk.application.audit.SealJournal;
import no.planverk.application.audit.SearchJournal;
import no.planverk.application.people.AddToken;
import no.planverk.application.people.EndToken;
import no.planverk.application.people.IdentifyCaller;
import no.planverk.application.people.MadeToken;
import no.planverk.application.people.ReadTokens;
import no.planverk.application.people.TokenCard;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.person.TokenTerms;
import org.junit.jupiter.api.Test;

/** Who did what, who was refused, and which programs may come. */
class AuditTest {
  private static final TokenTerms READER =
      new TokenTerms("Arkivet", TenantRole.PLANNER, TokenScope.READ, 30);

  private final Work work = new Work();
  private final SearchJournal search = new SearchJournal(work.desk);
  private final AddToken addToken = new AddToken(work.desk);

  private JournalPage found(JournalQuery query) {
    return done(search.search(work.secretary, query, Optional.empty(), 100));
  }

  @Test
  void the_journal_of_the_municipality_names_people_as_they_are_called_today() {
    work.drafted("no.strategy", "Strategi");

    NamedRow newest = found(JournalQuery.EVERYTHING).rows().getFirst();
    assertThat(newest.row().entry().act()).isEqualTo("place");
    assertThat(newest.actor()).hasValueSatisfying(it -> assertThat(it).contains("administrator"));
    assertThat(found(JournalQuery.by(work.dane.id().orElseThrow())).rows()).isEmpty();
  }

  @Test
  void it_is_read_on_and_handed_out_whole() {
    for (int i = 0; i < 200; i++) {
      work.drafted("no.strategy", "Plan " + i);
    }
    JournalPage first =
        done(search.search(work.secretary, JournalQuery.EVERYTHING, Optional.empty(), 3));
    JournalPage next =
        done(search.search(work.secretary, JournalQuery.EVERYTHING, first.next(), 3));
    assertThat(next.rows().getFirst().row().seq())
        .isEqualTo(first.rows().getLast().row().seq() - 1);

    List<Long> all = new ArrayList<>();
    done(new ExportJournal(work.desk).export(work.secretary, JournalQuery.EVERYTHING))
        .forEach(it -> all.add(it.row().seq()));
    assertThat(all).hasSize((int) (long) first.rows().getFirst().row().seq());
    assertThat(all).doesNotHaveDuplicates().first().isEqualTo(first.rows().getFirst().row().seq());
  }

  @Test
  void how_far_the_seal_has_come_is_told() {
    ReadSeal readSeal = new ReadSeal(work.desk);
    ReadSeal.SealState before = done(readSeal.read(work.secretary));
    assertThat(before.sealedAt()).isEmpty();
    assertThat(before.waiting()).isPositive();

    new SealJournal(work.desk).seal(TownHall.VENDOR, work.hall.fjordvik.id());
    work.drafted("no.strategy", "Strategi");

    ReadSeal.SealState after = done(readSeal.read(work.secretary));
    assertThat(after.sealedAt()).contains(work.hall.clock.instant());
    assertThat(after.waiting())
        .isEqualTo(found(JournalQuery.EVERYTHING).rows().size() - before.waiting());
    assertThat(done(readSeal.read(work.dane)).sealedAt()).isEmpty();
  }

  @Test
  void a_refusal_is_noted_with_the_operation_and_without_words() {
    Actor planner = work.hall.member(work.hall.fjordvik, TenantRole.PLANNER);
    NoteRefusal note = new NoteRefusal(work.desk);
    note.note(planner, "editLook", Optional.empty(), Optional.empty());
    note.note(TownHall.visitor(work.hall.fjordvik), "x", Optional.empty(), Optional.empty());

    assertThat(found(JournalQuery.EVERYTHING.refused()).rows())
        .extracting(it -> it.row().entry())
        .containsExactly(
            new JournalEntry(
                work.hall.clock.instant(),
                "person",
                planner.id(),
                "refuse",
                "editLook",
                "none",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void an_act_that_is_not_in_the_list_is_never_noted() {
    assertThatThrownBy(
            () ->
                work.stored(
                    stores -> {
                      var subject = Desk.Subject.made("plan", "x");
                      work.desk.note(stores, work.secretary, "invent", subject);
                      return subject;
                    }))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void a_token_is_made_shown_used_and_ended() {
    MadeToken made = done(addToken.add(work.secretary, Once.eachTime(), READER));
    var fjordvik = work.hall.fjordvik.id();
    IdentifyCaller identify =
        new IdentifyCaller(work.hall.tenants, work.hall.municipalities, work.hall.clock);
    assertThat(identify.identify(fjordvik, made.secret()))
        .isEqualTo(
            new IdentifyCaller.Caller.Known(
                new Actor.ApiToken(
                    fjordvik, made.card().id(), TenantRole.PLANNER, TokenScope.READ)));
    assertThat(made.toString()).doesNotContain(made.secret());
    TokenCard card = only(work.secretary);
    assertThat(card.lastUsedAt()).contains(work.hall.clock.instant());
    assertThat(card.createdBy()).map(it -> it.value()).isEqualTo(work.secretary.id());

    work.hall.clock.turn(Duration.ofSeconds(59));
    identify.identify(fjordvik, made.secret());
    assertThat(only(work.secretary).lastUsedAt()).isEqualTo(card.lastUsedAt());
    work.hall.clock.turn(Duration.ofSeconds(1));
    identify.identify(work.hall.lindso.id(), made.secret());
    assertThat(only(work.secretary).lastUsedAt()).isEqualTo(card.lastUsedAt());
    identify.identify(fjordvik, made.secret());
    assertThat(only(work.secretary).lastUsedAt()).contains(work.hall.clock.instant());

    EndToken end = new EndToken(work.desk);
    assertThat(end.end(work.dane, card.id(), Expected.ANY)).isEqualTo(new Reply.Unknown<>());
    done(end.end(work.secretary, card.id(), Expected.revision(1)));
    assertThat(end.end(work.secretary, card.id(), Expected.revision(1)))
        .isEqualTo(new Reply.Stale<>());
    assertThat(identify.identify(fjordvik, made.secret()))
        .isEqualTo(new IdentifyCaller.Caller.Unknown());
    assertThat(found(JournalQuery.about(card.id().toString())).rows())
        .extracting(it -> it.row().entry().act())
        .containsExactly("revoke", "create");
    assertThat(found(JournalQuery.EVERYTHING).toString()).doesNotContain(made.secret());
  }

  private TokenCard only(Actor actor) {
    return done(new ReadTokens(work.desk).read(actor)).getFirst();
  }

  @Test
  void a_token_that_only_reads_makes_no_tokens() {
    var scopes = List.of(TokenScope.READ, TokenScope.PROVISIONING);
    for (TokenScope scope : scopes) {
      MadeToken made =
          done(
              addToken.add(
                  work.secretary,
                  Once.eachTime(),
                  new TokenTerms("x", TenantRole.ADMINISTRATOR, scope, 1)));
      Actor program =
          new Actor.ApiToken(
              work.hall.fjordvik.id(), made.card().id(), TenantRole.ADMINISTRATOR, scope);
      assertThat(addToken.add(program, Once.eachTime(), READER))
          .isEqualTo(new Reply.NotAllowed<>());
    }
  }

  @Test
  void the_other_municipality_sees_no_token_of_ours() {
    done(addToken.add(work.secretary, Once.eachTime(), READER));
    assertThat(done(new ReadTokens(work.desk).read(work.dane))).isEmpty();
  }
}
