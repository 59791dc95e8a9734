package no.planverk.domain.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.planverk.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankTest {
  private static Optional<Rank> rank(String digits) {
    return digits.isEmpty() ? Optional.empty() : Optional.of(new Rank(digits));
  }

  @ParameterizedTest
  @CsvSource({"'',''", "A,B", "A,A1", "Az,B", "zzz,''", "'',1", "'',01", "A,A001", "1,2", "Y,z"})
  void between_any_two_there_is_one(String low, String high) {
    Rank between = Rank.between(rank(low), rank(high));

    rank(low).ifPresent(it -> assertThat(it).isLessThan(between));
    rank(high).ifPresent(it -> assertThat(it).isGreaterThan(between));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_thousand_moves_to_anywhere_keep_the_order(long seed) {
    Random random = new Random(seed);
    List<Rank> row = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      int at = random.nextInt(row.size() + 1);
      Optional<Rank> before = at == 0 ? Optional.empty() : Optional.of(row.get(at - 1));
      Optional<Rank> after = at == row.size() ? Optional.empty() : Optional.of(row.get(at));
      row.add(at, Rank.between(before, after));
    }

    assertThat(row).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void there_is_always_room_at_the_very_beginning() {
    Rank first = Rank.between(Optional.empty(), Optional.empty());
    for (int i = 0; i < 200; i++) {
      Rank before = Rank.between(Optional.empty(), Optional.of(first));
      assertThat(before).isLessThan(first);
      first = before;
    }
  }

  @Test
  void between_two_in_the_wrong_order_there_is_none() {
    assertThatThrownBy(() -> Rank.between(rank("B"), rank("A")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Rank.between(rank("A"), rank("A")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 34, 35, 36, 61, 62, 63, 1_295, 5_000})
  void a_row_is_in_order(int count) {
    assertThat(Rank.row(count)).hasSize(count).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "A0", "a b", "Æ", "-1"})
  void what_is_no_rank_is_refused(String digits) {
    assertThatThrownBy(() -> new Rank(digits)).isInstanceOf(InvalidValue.class);
  }
}
