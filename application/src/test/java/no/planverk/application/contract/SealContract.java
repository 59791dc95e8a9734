package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.planverk.application.Desk;
import no.planverk.application.audit.SealJournal;
import no.planverk.application.audit.VerifyJournal;
import no.planverk.application.memory.CountingIds;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.journal.JournalCheck;
import no.planverk.domain.journal.JournalCheck.Damage;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.journal.JournalSeal;
import no.planverk.domain.journal.SealedRow;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;

/** The journal is sealed batch by batch, and whoever touches it is found out. */
public interface SealContract extends StoreContract {
  Operator VENDOR = new Operator("vendor");

  /** One who tampers with Fjordvik's journal. */
  Forger forger();

  private SealJournal sealing() {
    return new SealJournal(new Desk(planets().tenants(), planets().clock(), new CountingIds()));
  }

  private JournalCheck check(TenantId tenant) {
    return new VerifyJournal(planets().tenants()).verify(VENDOR, tenant);
  }

  private JournalCheck check() {
    return check(planets().fjordvik());
  }

  private long seal() {
    return sealing().seal(VENDOR, planets().fjordvik());
  }

  private void note(int rows) {
    doInFjordvik(
        stores ->
            IntStream.range(0, rows)
                .forEach(
                    it ->
                        stores
                            .journal()
                            .note(
                                new JournalEntry(
                                    planets().clock().instant(),
                                    "person",
                                    Optional.of(Samples.KARI.value()),
                                    "edit",
                                    "unit",
                                    Samples.UNIT.toString(),
                                    Optional.empty(),
                                    Optional.of((long) it),
                                    Optional.empty()))));
  }

  private void pass(Duration time) {
    planets().clock().turn(time);
  }

  /** Three seals of three rows each, long ago, and one row that waits. */
  private void journal() {
    for (int i = 0; i < 3; i++) {
      note(3);
      pass(Duration.ofMinutes(11));
      assertThat(seal()).isEqualTo(3);
    }
    note(1);
  }

  private long number(int place) {
    return inFjordvik(
        stores -> {
          var rows = stores.journal().search(JournalQuery.EVERYTHING, Long.MAX_VALUE, 100);
          return rows.get(rows.size() - place).seq();
        });
  }

  private static JournalCheck.Broken broken(Damage damage, long seal, long row) {
    return new JournalCheck.Broken(damage, Optional.of(seal), Optional.of(row));
  }

  private static JournalCheck.Broken broken(Damage damage, long seal) {
    return new JournalCheck.Broken(damage, Optional.of(seal), Optional.empty());
  }

  @Test
  default void an_empty_journal_is_whole() {
    assertThat(check()).isEqualTo(new JournalCheck.Whole(0, 0, 0, Optional.empty()));
    assertThat(seal()).isZero();
  }

  @Test
  default void a_sealed_journal_is_whole_and_says_how_much_waits() {
    journal();
    assertThat(check())
        .isInstanceOfSatisfying(
            JournalCheck.Whole.class,
            whole -> {
              assertThat(whole.rows()).isEqualTo(9);
              assertThat(whole.seals()).isEqualTo(3);
              assertThat(whole.waiting()).isEqualTo(1);
              assertThat(whole.newest()).isPresent();
            });
    assertThat(seal()).isEqualTo(1);
    assertThat(seal()).isZero();
    assertThat(check(planets().havdal()))
        .isEqualTo(new JournalCheck.Whole(0, 0, 0, Optional.empty()));
  }

  @Test
  default void many_rows_take_many_seals() {
    note(2_100);
    assertThat(seal()).isEqualTo(2_100);
    assertThat(listedInFjordvik(stores -> stores.seals().after(0, 9)))
        .extracting(JournalSeal::rows)
        .containsExactly(1_000, 1_000, 100);
    note(1);
    assertThat(seal()).isEqualTo(1);
    assertThat(check())
        .isInstanceOfSatisfying(
            JournalCheck.Whole.class, whole -> assertThat(whole.rows()).isEqualTo(2_101));
  }

  @Test
  default void a_row_that_comes_late_is_in_a_later_seal() {
    note(3);
    long late = number(2);
    forger().removeRow(late);
    seal();
    pass(Duration.ofMinutes(2));
    forger().addRow(late);
    assertThat(seal()).isEqualTo(1);
    note(1);
    pass(Duration.ofHours(1));
    seal();
    assertThat(check())
        .isInstanceOfSatisfying(
            JournalCheck.Whole.class, whole -> assertThat(whole.rows()).isEqualTo(4));
  }

  @Test
  default void a_seal_of_that_number_is_made_once() {
    note(1);
    seal();
    JournalSeal first = inFjordvik(stores -> stores.seals().newest()).orElseThrow();
    note(1);
    assertThat(didInFjordvik(stores -> stores.seals().add(first, List.of()))).isFalse();
    assertThat(listedInFjordvik(stores -> stores.seals().after(0, 9))).containsExactly(first);
  }

  @Test
  default void a_changed_row_is_found() {
    journal();
    forger().changeRow(number(5));
    assertThat(check()).isEqualTo(broken(Damage.ROW_CHANGED, 2, number(5)));
  }

  @Test
  default void a_changed_row_whose_hash_was_made_to_fit_is_found() {
    journal();
    forger().changeRow(number(5));
    forger().rehashRow(number(5));
    assertThat(check()).isEqualTo(broken(Damage.SEAL_CHANGED, 2));
  }

  @Test
  default void a_missing_row_is_found() {
    journal();
    long gone = number(5);
    forger().removeRow(gone);
    assertThat(check()).isEqualTo(broken(Damage.ROW_MISSING, 2, gone));
  }

  @Test
  default void a_row_added_below_the_first_is_found_and_never_sealed() {
    journal();
    forger().addRow(0);
    JournalCheck added =
        new JournalCheck.Broken(Damage.ROW_ADDED_LATER, Optional.empty(), Optional.of(0L));
    assertThat(check()).isEqualTo(added);
    assertThat(seal()).isEqualTo(1);
    assertThat(check()).isEqualTo(added);
  }

  @Test
  default void an_added_row_that_was_put_into_a_seal_is_found() {
    journal();
    forger().addRow(0);
    doInFjordvik(
        stores -> {
          var newest = stores.seals().newest();
          var row = stores.seals().unsealed(-1, 1).getFirst();
          var sealed = List.of(SealedRow.of(row));
          stores.seals().add(JournalSeal.on(newest, sealed, planets().clock().instant()), sealed);
        });
    assertThat(check()).isEqualTo(broken(Damage.ROW_ADDED_LATER, 4, 0));
  }

  @Test
  default void a_changed_seal_is_found() {
    journal();
    forger().changeSealHash(2);
    assertThat(check()).isEqualTo(broken(Damage.SEAL_CHANGED, 2));
  }

  @Test
  default void a_seal_that_is_missing_is_found() {
    journal();
    forger().removeSeal(2);
    assertThat(check()).isEqualTo(broken(Damage.CHAIN_BROKEN, 3));
  }

  private JournalEntry entry(JournalAct act, UUID who) {
    return new JournalEntry(
        planets().clock().instant(),
        "token",
        Optional.of(who),
        act.id(),
        "plan",
        "object of " + act.id(),
        Optional.of(Samples.plan("Klimaplan").id()),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  default void what_was_noted_is_found_by_each_of_its_parts() {
    UUID who = UUID.randomUUID();
    for (JournalAct act : JournalAct.values()) {
      JournalEntry entry = entry(act, who);
      doInFjordvik(stores -> stores.journal().note(entry));
      pass(Duration.ofSeconds(1));
      var whole =
          new JournalQuery(
              Optional.of(who),
              entry.plan(),
              Optional.of(act),
              Optional.of(entry.objectId()),
              act.isRefusal(),
              Optional.of(entry.at()),
              Optional.of(planets().clock().instant()));
      assertThat(found(whole)).containsExactly(entry);
      assertThat(found(JournalQuery.about(entry.objectId()))).containsExactly(entry);
    }
    assertThat(found(JournalQuery.by(who))).hasSize(JournalAct.values().length);
    assertThat(found(JournalQuery.by(UUID.randomUUID()))).isEmpty();
    assertThat(found(JournalQuery.about("x"))).isEmpty();
    assertThat(found(JournalQuery.EVERYTHING.refused()))
        .extracting(JournalEntry::act)
        .containsExactly("sign-in-refused", "refuse");
    assertThat(
            listedInHavdal(
                stores -> stores.journal().search(JournalQuery.EVERYTHING, Long.MAX_VALUE, 9)))
        .isEmpty();
  }

  private List<JournalEntry> found(JournalQuery query) {
    return inFjordvik(stores -> stores.journal().search(query, Long.MAX_VALUE, 100)).stream()
        .map(JournalRow::entry)
        .toList();
  }

  @Test
  default void the_journal_is_searched_newest_first_and_read_on() {
    note(5);
    var first = inFjordvik(it -> it.journal().search(JournalQuery.EVERYTHING, Long.MAX_VALUE, 2));
    assertThat(first).extracting(JournalRow::seq).containsExactly(number(5), number(4));
    var next =
        inFjordvik(it -> it.journal().search(JournalQuery.EVERYTHING, first.getLast().seq(), 2));
    assertThat(next).extracting(JournalRow::seq).containsExactly(number(3), number(2));
  }
}
