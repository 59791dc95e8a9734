package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts by which backups are made and gone back to, on real servers. */
class BackupIT {
  @TempDir private Path directory;

  @Test
  void every_row_of_every_municipality_is_as_it_was_at_the_moment_that_is_gone_back_to()
      throws Exception {
    List<String> told = new ArrayList<>();
    Path scripts = ProxyProcess.root().resolve("infra/backup");
    try (BackupRehearsal rehearsal = BackupRehearsal.begin(directory, scripts, told::add)) {
      assertThat(rehearsal.run()).as(told.toString()).isTrue();
    }
    assertThat(told).last().asString().endsWith("every row is as it was");
  }
}
