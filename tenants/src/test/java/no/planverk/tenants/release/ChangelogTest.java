package no.planverk.tenants.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ChangelogTest {
  private static final LiquibaseChangelogs CHANGELOGS = new LiquibaseChangelogs();

  @Test
  void every_file_is_listed_in_order() throws IOException {
    assertThat(Changelog.TENANT).isEqualTo(files("db/tenant"));
    assertThat(Changelog.REGISTRY).isEqualTo(files("db/registry"));
  }

  @Test
  void releases_are_numbered_without_gaps() {
    for (int place = 0; place < Changelog.TENANT.size(); place++) {
      assertThat(Changelog.number(Changelog.TENANT.get(place))).isEqualTo(place + 1);
    }
    assertThat(Changelog.newestRelease()).isEqualTo(Changelog.TENANT.size());
  }

  @Test
  void the_text_of_a_release_names_no_schema_no_role_and_no_ledger() {
    for (String file : Changelog.TENANT) {
      String text = CHANGELOGS.emit(file).text();
      assertThat(text)
          .containsPattern("(CREATE|ALTER) TABLE ")
          .doesNotContainIgnoringCase("databasechangelog")
          .doesNotContain("tenant.")
          .doesNotContain("planverk");
    }
  }

  @Test
  void new_tables_are_granted_to_those_who_write_in_them() {
    for (String file : Changelog.TENANT) {
      String text = CHANGELOGS.emit(file).text();
      assertThat(text.contains("TO ${rw}")).as(file).isEqualTo(text.contains("CREATE TABLE "));
    }
  }

  @Test
  void the_texts_never_grant_on_all_tables_nor_by_default() {
    for (String file : Changelog.TENANT) {
      assertThat(CHANGELOGS.emit(file).text())
          .doesNotContainIgnoringCase("ALL TABLES")
          .doesNotContainIgnoringCase("DEFAULT PRIVILEGES");
    }
  }

  private static List<String> files(String folder) throws IOException {
    try (var paths = Files.list(Path.of("src/main/resources", folder))) {
      return paths.map(path -> folder + "/" + path.getFileName()).sorted().toList();
    }
  }
}
