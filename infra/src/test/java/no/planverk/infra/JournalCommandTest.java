package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.planverk.domain.journal.JournalCheck;
import no.planverk.domain.journal.JournalCheck.Damage;
import org.junit.jupiter.api.Test;

/** What the operator is told of a journal. */
class JournalCommandTest {
  @Test
  void a_whole_journal_is_told_with_its_numbers_and_its_newest_seal() {
    assertThat(JournalCommand.said(new JournalCheck.Whole(9, 3, 1, Optional.of("ab"))))
        .isEqualTo("9 rows in 3 seals are whole, 1 rows wait for their seal; newest seal ab");
    assertThat(JournalCommand.said(new JournalCheck.Whole(0, 0, 0, Optional.empty())))
        .isEqualTo("0 rows in 0 seals are whole, 0 rows wait for their seal");
  }

  @Test
  void the_first_damage_is_named_with_its_place() {
    assertThat(
            JournalCommand.said(
                new JournalCheck.Broken(Damage.ROW_CHANGED, Optional.of(2L), Optional.of(17L))))
        .isEqualTo("broken: row-changed, row 17, seal 2");
    assertThat(
            JournalCommand.said(
                new JournalCheck.Broken(Damage.ROW_ADDED_LATER, Optional.empty(), Optional.of(4L))))
        .isEqualTo("broken: row-added-later, row 4");
  }
}
