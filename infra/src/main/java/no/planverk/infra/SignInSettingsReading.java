package no.planverk.infra;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.identity.KeyRing;
import no.planverk.adapters.identity.VendorClients;
import no.planverk.domain.InvalidValue;

/** Reads the settings of signing in. What is wrong is added to the faults; secrets are not told. */
record SignInSettingsReading(Map<String, String> environment, List<String> faults) {
  SignInSetup read() {
    WebAddress site = address(Setting.BASE_URL, text(Setting.BASE_URL));
    String work = text(Setting.WORK_URL);
    return new SignInSetup(
        site,
        work.isEmpty() ? site : address(Setting.WORK_URL, work),
        address(Setting.OPS_URL, text(Setting.OPS_URL)),
        keys(),
        clients(),
        yes(Setting.LOCAL_ISSUERS));
  }

  private String text(Setting setting) {
    String given = environment.getOrDefault(setting.variable(), "");
    return given.isBlank() ? setting.absent() : given.strip();
  }

  private WebAddress address(Setting setting, String text) {
    try {
      return new WebAddress(text);
    } catch (InvalidValue wrong) {
      faults.add(setting.variable() + ": " + wrong.getMessage());
      return new WebAddress(setting.absent().isEmpty() ? "http://localhost" : setting.absent());
    }
  }

  private boolean yes(Setting setting) {
    return switch (text(setting)) {
      case "yes" -> true;
      case "no" -> false;
      default -> {
        faults.add(setting.variable() + " is yes or no: " + setting.meaning());
        yield false;
      }
    };
  }

  private Optional<KeyRing> keys() {
    String file = text(Setting.KEY_FILE);
    String keys = file.isEmpty() ? text(Setting.KEY) : contents(Setting.KEY_FILE, file);
    if (keys.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(KeyRing.of(keys));
    } catch (InvalidValue wrong) {
      faults.add(Setting.KEY.variable() + ": " + wrong.getMessage());
      return Optional.empty();
    }
  }

  private String contents(Setting setting, String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      faults.add(setting.variable() + ": the file " + file + " cannot be read");
      return "";
    }
  }

  private VendorClients clients() {
    String file = text(Setting.CLIENTS_FILE);
    if (file.isEmpty()) {
      return VendorClients.none();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of(file))) {
      properties.load(reader);
      return VendorClients.of(properties);
    } catch (IOException e) {
      faults.add(Setting.CLIENTS_FILE.variable() + ": the file " + file + " cannot be read");
    } catch (InvalidValue wrong) {
      faults.add(Setting.CLIENTS_FILE.variable() + ": " + wrong.getMessage());
    }
    return VendorClients.none();
  }
}
