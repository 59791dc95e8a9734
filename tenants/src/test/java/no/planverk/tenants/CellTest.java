package no.planverk.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import no.planverk.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CellTest {
  private static final Passwords NONE = Passwords.of(login -> "secret");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db/planverk?user=postgres",
        "jdbc:postgresql://db/planverk?ssl=true&password=x",
        "jdbc:postgresql:planverk",
        "jdbc:postgresql://db/"
      })
  void an_address_names_host_and_database_and_nobody(String url) {
    assertThatThrownBy(() -> new Cell(url, NONE)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void a_sibling_keeps_hosts_and_settings() {
    assertThat(Cell.sibling("jdbc:postgresql://a:5432,b:5433/postgres?sslmode=require", "planverk"))
        .isEqualTo("jdbc:postgresql://a:5432,b:5433/planverk?sslmode=require");
  }

  @Test
  void passwords_are_not_printed() {
    assertThat(new Cell("jdbc:postgresql://db/planverk", NONE).toString()).doesNotContain("secret");
  }

  @Test
  void a_login_without_a_password_is_told_by_name() {
    var none = new Passwords(Map.of());
    assertThatThrownBy(() -> none.of(Login.MIGRATOR)).hasMessageContaining("planverk_migrator");
  }
}
