package no.planverk.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"fjo", "fjordvik", "ny-by-2", "a012345678901234567890123456789012345678"})
  void a_slug_is_3_to_40_characters(String slug) {
    assertThat(new TenantSlug(slug).toString()).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fj",
        "1by",
        "-by",
        "by-",
        "Fjord",
        "fjærland",
        "ny by",
        ".well-known",
        "a01234567890123456789012345678901234567890"
      })
  void anything_else_is_no_slug(String slug) {
    assertThatThrownBy(() -> new TenantSlug(slug)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"api", "ops", "static", "health", "metrics", "login"})
  void the_services_own_words_are_reserved(String slug) {
    assertThatThrownBy(() -> new TenantSlug(slug)).hasMessageContaining("reserved");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "t00",
        "0000000000000000",
        "T000000000000001",
        "t00000000000000001",
        "t;drop schema x;"
      })
  void a_tenant_id_names_a_schema_and_is_nothing_else(String id) {
    assertThatThrownBy(() -> new TenantId(id)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void the_interface_speaks_four_languages() {
    var id = new TenantId("t000000000000001");
    var slug = new TenantSlug("fjordvik");
    assertThat(new Tenant(id, slug, "Fjordvik", Country.NO, Language.NN).language())
        .isEqualTo(Language.NN);
    assertThatThrownBy(() -> new Tenant(id, slug, "Fjordvik", Country.NO, Language.SE))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Tenant(id, slug, " ", Country.NO, Language.NB))
        .isInstanceOf(InvalidValue.class);
  }
}
