package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Replays;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.GivenAnswer;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.register.RegisterQuery;
import org.junit.jupiter.api.Test;

/** All or nothing, once only, and written down. */
public interface TransactionsContract extends StoreContract {
  private static JournalEntry entry(PlanId plan, String act) {
    return new JournalEntry(
        Samples.NOW,
        "person",
        Optional.of(Samples.KARI.value()),
        act,
        "plan",
        plan.toString(),
        Optional.of(plan),
        Optional.of(1L),
        Optional.of(2L));
  }

  @Test
  default void what_fails_leaves_nothing() {
    Plan plan = Samples.plan("Klimaplan");
    FrozenText text = Samples.frozen(planets().documents(), plan, Series.ADOPTED, 1, 0);
    IllegalStateException broken = new IllegalStateException("half way");
    assertThatThrownBy(
            () ->
                doInFjordvik(
                    stores -> {
                      Samples.settle(stores);
                      stores.plans().add(plan);
                      stores.manuscripts().addAll(plan.id(), SampleTexts.whole(plan.id()));
                      stores.plans().claim(plan.id(), new Slug("klima"));
                      stores.publications().lead(new Slug("klima"), plan.id());
                      stores
                          .publications()
                          .add(Samples.publication(plan, "klima", text), text.document());
                      stores.journal().note(entry(plan.id(), "draft"));
                      throw broken;
                    }))
        .isSameAs(broken);
    assertThat(listedInFjordvik(stores -> stores.plans().register(RegisterQuery.EVERYTHING)))
        .isEmpty();
    assertThat(listedInFjordvik(stores -> stores.people().persons())).isEmpty();
    assertThat(listedInFjordvik(stores -> stores.manuscripts().of(plan.id()).sections())).isEmpty();
    assertThat(listedInFjordvik(stores -> stores.journal().about(plan.id(), 0, 9))).isEmpty();
    assertThatObject(publicly(pages -> pages.at(new Slug("klima"))))
        .isEqualTo(new PlanAddress.Unknown());
  }

  @Test
  default void what_a_transaction_does_it_sees_at_once() {
    Plan plan = Samples.plan("Klimaplan");
    assertThat(
            foundInFjordvik(
                stores -> {
                  stores.plans().add(plan);
                  stores.plans().save(plan);
                  return stores.plans().find(plan.id());
                }))
        .map(Plan::revision)
        .contains(2L);
  }

  @Test
  default void the_journal_is_read_on_from_a_row() {
    Plan plan = Samples.plan("Klimaplan");
    List<JournalEntry> entries =
        List.of(
            entry(plan.id(), "draft"),
            entry(plan.id(), "edit"),
            new JournalEntry(
                Samples.NOW,
                "job",
                Optional.empty(),
                "publish",
                "plan",
                "x",
                Optional.of(plan.id()),
                Optional.empty(),
                Optional.empty()));
    doInFjordvik(
        stores -> {
          stores.plans().add(plan);
          entries.forEach(stores.journal()::note);
          stores.journal().note(entry(new PlanId(UUID.randomUUID()), "edit"));
        });
    List<JournalRow> rows = inFjordvik(stores -> stores.journal().about(plan.id(), 0, 9));
    assertThat(rows).extracting(JournalRow::entry).isEqualTo(entries);
    assertThat(rows).isSortedAccordingTo((a, b) -> Long.compare(a.seq(), b.seq()));
    assertThat(
            listedInFjordvik(stores -> stores.journal().about(plan.id(), rows.getFirst().seq(), 1)))
        .containsExactly(rows.get(1));
    assertThat(listedInHavdal(stores -> stores.journal().about(plan.id(), 0, 9))).isEmpty();
  }

  @Test
  default void an_answer_is_kept_for_a_day_for_its_actor_and_key() {
    UUID actor = UUID.randomUUID();
    Replays.Kept kept =
        new Replays.Kept("digest", new GivenAnswer(201, Optional.of("/plans/1"), "{}"));
    Replays.Kept next = new Replays.Kept("edit", new GivenAnswer(200, Optional.empty(), ""));
    doInFjordvik(stores -> stores.replays().keep(actor, "key", kept, Samples.NOW));
    assertThat(foundInFjordvik(stores -> stores.replays().find(actor, "key", Samples.NOW)))
        .contains(kept);
    assertThat(
            foundInFjordvik(
                stores -> stores.replays().find(actor, "key", Samples.NOW.plusSeconds(1))))
        .isEmpty();
    assertThat(
            foundInFjordvik(stores -> stores.replays().find(UUID.randomUUID(), "key", Samples.NOW)))
        .isEmpty();
    assertThat(foundInHavdal(stores -> stores.replays().find(actor, "key", Samples.NOW))).isEmpty();

    Duration day = Duration.ofHours(24);
    assertThatThrownBy(
            () ->
                doInFjordvik(
                    stores -> stores.replays().keep(actor, "key", next, Samples.NOW.plus(day))))
        .isInstanceOf(Replays.AlreadyKept.class);
    doInFjordvik(
        stores -> stores.replays().keep(actor, "key", next, Samples.NOW.plus(day).plusSeconds(1)));
    assertThat(foundInFjordvik(stores -> stores.replays().find(actor, "key", Samples.NOW)))
        .contains(next);
  }
}
