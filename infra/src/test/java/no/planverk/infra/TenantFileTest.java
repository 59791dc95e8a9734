package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.TenantSlug;
import org.junit.jupiter.api.Test;

class TenantFileTest {
  private static TenantFile.Reading read(String text) {
    return TenantFile.read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void commas_or_semicolons_in_any_order_of_columns_with_a_mark_or_without() {
    assertThat(read("slug,name,country,language\nfjordvik,\"Fjordvik, by og land\",NO,nn\n").rows())
        .containsExactly(
            new TenantFile.Row(
                2, new TenantSlug("fjordvik"), "Fjordvik, by og land", Country.NO, Language.NN));
    assertThat(
            read("\uFEFFname;slug;language;country;note\r\nLindsø Kommune ; lindsoe;da;DK;x\r\n")
                .rows())
        .containsExactly(
            new TenantFile.Row(
                2, new TenantSlug("lindsoe"), "Lindsø Kommune", Country.DK, Language.DA));
  }

  @Test
  void every_fault_is_told_with_its_line_and_field() {
    TenantFile.Reading reading =
        read(
            """
            slug,name,country,language
            fjordvik,Fjordvik,NO,nb
            Fjord Vik,,SE,se
            api,Api,NO,nb
            fjordvik,Fjordvik igjen,NO,nb
            lindsoe,Lindsø,DK
            """);
    assertThat(reading.faults())
        .satisfiesExactly(
            it -> assertThat(it).startsWith("line 3, slug: a slug is 3 to 40 characters"),
            it -> assertThat(it).startsWith("line 3, country: "),
            it -> assertThat(it).startsWith("line 3, language: the interface language is nb"),
            it -> assertThat(it).startsWith("line 3, name: a municipality's name is 1 to 200"),
            it ->
                assertThat(it)
                    .isEqualTo("line 4, slug: the slug 'api' is reserved for the service itself"),
            it -> assertThat(it).isEqualTo("line 5, slug: fjordvik stands in line 2 too"),
            it -> assertThat(it).startsWith("line 6 has 3 fields"));
  }

  @Test
  void a_file_that_is_none_is_told_as_a_whole() {
    assertThat(read("name,country\n").faults())
        .containsExactly(
            "the first line names the columns slug, name, country, language; it lacks slug,"
                + " language");
    assertThat(TenantFile.read(new byte[] {(byte) 0xC3, 0x28}).faults().getFirst())
        .contains("UTF-8");
    assertThat(read("slug,name,country,language\n\"fjord").faults().getFirst()).contains("no CSV");
  }
}
