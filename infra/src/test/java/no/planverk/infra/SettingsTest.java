package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Passwords;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final Cell CELL =
      new Cell("jdbc:postgresql://localhost/planverk", Passwords.of(login -> "x"));

  @Test
  void what_is_not_set_has_a_value_to_begin_with() {
    Settings.Serving serving = Settings.of(Map.of()).serving(CELL);
    assertThat(serving.port()).isEqualTo(8080);
    assertThat(serving.opsPort()).isEqualTo(8081);
    assertThat(serving.bodyLimit()).isEqualTo(2L * 1024 * 1024);
  }

  @Test
  void wrong_values_are_named_all_at_once() {
    assertThatThrownBy(
            () ->
                Settings.of(Map.of("PLANVERK_PORT", "99999", "PLANVERK_POOL", "many"))
                    .serving(CELL))
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("PLANVERK_PORT is '99999'")
        .hasMessageContaining("PLANVERK_POOL is 'many'");
  }

  @Test
  void proxies_are_addresses() {
    assertThat(
            Settings.of(Map.of("PLANVERK_PURGE_URLS", "http://127.0.0.1:6081, https://cache/"))
                .serving(CELL)
                .purges())
        .extracting(Object::toString)
        .containsExactly("http://127.0.0.1:6081", "https://cache/");
    assertThat(Settings.of(Map.of()).serving(CELL).purges()).isEmpty();
    assertThatThrownBy(
            () -> Settings.of(Map.of("PLANVERK_PURGE_URLS", "127.0.0.1:6081")).serving(CELL))
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("PLANVERK_PURGE_URLS");
  }

  @Test
  void operations_need_a_port_of_their_own() {
    assertThatThrownBy(
            () ->
                Settings.of(Map.of("PLANVERK_PORT", "9000", "PLANVERK_OPS_PORT", "9000"))
                    .serving(CELL))
        .hasMessageContaining("PLANVERK_OPS_PORT");
  }

  @Test
  void a_database_needs_the_password_of_every_login() {
    assertThatThrownBy(
            () -> Settings.of(Map.of("PLANVERK_DATABASE_URL", "jdbc:postgresql://h/d")).cell())
        .hasMessageContaining("PLANVERK_PASSWORD_PUBLIC")
        .hasMessageContaining("PLANVERK_PASSWORD_MIGRATOR");
  }

  @Test
  void the_server_needs_every_password_but_that_of_the_tables_owner() {
    Settings settings = Settings.of(Map.of("PLANVERK_DATABASE_URL", "jdbc:postgresql://h/d"));
    assertThatThrownBy(settings::servingCell)
        .hasMessageContaining("PLANVERK_PASSWORD_PUBLIC")
        .hasMessageNotContaining("PLANVERK_PASSWORD_MIGRATOR");
  }
}
