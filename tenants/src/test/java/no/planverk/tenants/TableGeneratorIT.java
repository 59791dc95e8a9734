package no.planverk.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableGeneratorIT {
  @Test
  void the_committed_tables_are_those_of_the_changelogs(@TempDir Path fresh) throws Exception {
    TableGenerator.generate(fresh);
    assertThat(files(TableGenerator.SOURCES))
        .as("run: mvn -Ptables -pl tenants -am process-test-classes")
        .isEqualTo(files(fresh));
  }

  private static Map<String, String> files(Path sources) throws IOException {
    Path folder = sources.resolve(TableGenerator.PACKAGE.replace('.', '/'));
    Map<String, String> texts = new TreeMap<>();
    try (var paths = Files.list(folder)) {
      for (Path path : paths.toList()) {
        texts.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return texts;
  }
}
