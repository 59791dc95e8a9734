package no.planverk.infra;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.planverk.tenants.Cell;

/** Where this process was started: its environment variables, and the demo beside it. */
final class Environment {
  private static final Path DEMO = Path.of(".planverk/demo");

  private Environment() {}

  static Settings settings() {
    return settings(0, 0);
  }

  /** The settings, with ports from the command line in the place of the variables'. */
  static Settings settings(int port, int opsPort) {
    Map<String, String> variables = new HashMap<>(System.getenv());
    if (port > 0) {
      variables.put(Setting.PORT.variable(), Integer.toString(port));
    }
    if (opsPort > 0) {
      variables.put(Setting.OPS_PORT.variable(), Integer.toString(opsPort));
    }
    if (variables.getOrDefault(Setting.DATABASE_URL.variable(), "").isBlank()) {
      demo().complete(variables);
    }
    return Settings.of(variables);
  }

  /** The mail server, which the demo takes from here too: without one it writes to nobody. */
  static Map<String, String> ofLetters() {
    Map<String, String> variables = new HashMap<>(System.getenv());
    variables.keySet().removeIf(it -> !it.startsWith("PLANVERK_MAIL_"));
    return variables;
  }

  private static DemoDirectory demo() {
    String data = System.getenv().getOrDefault("PLANVERK_DEMO_DATA", "");
    return new DemoDirectory(data.isEmpty() ? DEMO : Path.of(data));
  }

  /** The database that the variables name, else the demo's. */
  static Cell cell(Settings settings) {
    if (settings.nameDatabase()) {
      return settings.cell();
    }
    return demo().recall();
  }

  /** The same for the server. */
  static Cell servingCell(Settings settings) {
    return settings.nameDatabase() ? settings.servingCell() : demo().recall();
  }

  /** Stores on that database, for one command. */
  static Stores stores() {
    return new Stores(cell(settings()), 2);
  }
}
