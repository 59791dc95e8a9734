package no.planverk.infra;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.adapters.http.ClientAddress;
import no.planverk.adapters.http.RateLimits;
import no.planverk.application.port.Letters;
import no.planverk.domain.InvalidValue;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Login;
import no.planverk.tenants.Passwords;

/** The settings of this process. Wrong values are named all at once, before anything starts. */
final class Settings {
  private final Map<String, String> environment;
  private final List<String> faults = new ArrayList<>();

  private Settings(Map<String, String> environment) {
    this.environment = environment;
  }

  /** What the server needs to serve. */
  record Serving(
      String host,
      int port,
      int opsPort,
      Cell cell,
      int pool,
      long bodyLimit,
      long pageMemory,
      Folder pages,
      Folder papers,
      RateLimits limits,
      SignInSetup signIn,
      Letters letters,
      Optional<String> securityContact,
      List<URI> purges) {
    /** What faces the web never holds the login that owns the tables. */
    Serving {
      cell = cell.withoutOwner();
    }
  }

  /** A folder for what is finished, and the most bytes that it may take. */
  record Folder(Setting setting, Path path, long most) {
    /** What is opened in a folder that can be written. */
    interface Opening<T> {
      T in(Path path, long most) throws IOException;
    }

    <T> T open(Opening<T> opening) {
      try {
        return opening.in(path, most);
      } catch (IOException e) {
        throw new Complaint(
            "%s is %s, where nothing can be kept: %s"
                .formatted(setting.variable(), path.toAbsolutePath(), e.getMessage()));
      }
    }
  }

  /** The administrator of the cluster, for the first {@code migrate}. */
  record Admin(String url, String user, String password) {}

  static Settings of(Map<String, String> environment) {
    return new Settings(Map.copyOf(environment));
  }

  boolean nameDatabase() {
    return !text(Setting.DATABASE_URL).isEmpty();
  }

  Serving serving(Cell cell) {
    SignInSetup signIn = new SignInSettingsReading(environment, faults).read();
    Serving serving =
        new Serving(
            text(Setting.HOST),
            number(Setting.PORT, 1, 65_535),
            number(Setting.OPS_PORT, 1, 65_535),
            cell,
            number(Setting.POOL, 2, 500),
            number(Setting.BODY_LIMIT_KB, 16, 10_240) * 1024L,
            number(Setting.PAGE_MEMORY_MB, 8, 4_096) * 1024L * 1024L,
            folder(Setting.PAGE_DIR, Setting.PAGE_MB),
            folder(Setting.PAPER_DIR, Setting.PAPER_MB),
            limits(),
            signIn,
            new MailSettingsReading(environment, faults).read(signIn.site(), signIn.work()),
            securityContact(),
            purges());
    if (serving.port() == serving.opsPort()) {
      faults.add(
          Setting.OPS_PORT.variable() + " is the public port too; operations need their own");
    }
    check();
    return serving;
  }

  /** How people sign in, for commands that do not serve. */
  SignInSetup signIn() {
    SignInSetup setup = new SignInSettingsReading(environment, faults).read();
    check();
    return setup;
  }

  private Optional<String> securityContact() {
    String text = text(Setting.SECURITY_CONTACT);
    if (!text.isEmpty() && !text.matches("(mailto:|https://)\\S+")) {
      faults.add(
          Setting.SECURITY_CONTACT.variable() + " is a " + Setting.SECURITY_CONTACT.meaning());
    }
    return Optional.of(text).filter(it -> !it.isEmpty());
  }

  private List<URI> purges() {
    List<String> given =
        Stream.of(text(Setting.PURGE_URLS).split(",", -1))
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .toList();
    if (!given.stream().allMatch(it -> it.matches("https?://[^\\s/?#@]+/?"))) {
      faults.add(Setting.PURGE_URLS.variable() + " are " + Setting.PURGE_URLS.meaning());
      return List.of();
    }
    return given.stream().map(URI::create).toList();
  }

  private Folder folder(Setting path, Setting megabytes) {
    return new Folder(path, Path.of(text(path)), number(megabytes, 16, 1_000_000) * 1024L * 1024L);
  }

  private RateLimits limits() {
    RateLimits.PerMinute most =
        new RateLimits.PerMinute(
            number(Setting.SIGN_INS, 1, 100_000),
            number(Setting.SEARCHES, 1, 100_000),
            number(Setting.SUBMISSIONS, 1, 100_000),
            number(Setting.TOKEN_CALLS, 1, 10_000_000));
    return RateLimits.of(proxies(), most, System::nanoTime);
  }

  private ClientAddress proxies() {
    try {
      return ClientAddress.behind(text(Setting.TRUSTED_PROXIES));
    } catch (InvalidValue wrong) {
      faults.add(Setting.TRUSTED_PROXIES.variable() + ": " + wrong.getMessage());
      return ClientAddress.behind("");
    }
  }

  /** The database, with the password of every login. */
  Cell cell() {
    return cell(EnumSet.allOf(Login.class));
  }

  /** The database as the server reaches it: without the login that owns the tables. */
  Cell servingCell() {
    return cell(EnumSet.complementOf(EnumSet.of(Login.MIGRATOR)));
  }

  private Cell cell(Set<Login> logins) {
    String url = required(Setting.DATABASE_URL);
    Map<Login, String> passwords = new EnumMap<>(Login.class);
    logins.forEach(it -> passwords.put(it, required(password(it))));
    check();
    return new Cell(url, new Passwords(passwords));
  }

  Optional<Admin> admin() {
    if (text(Setting.ADMIN_URL).isEmpty()) {
      return Optional.empty();
    }
    Admin admin =
        new Admin(
            text(Setting.ADMIN_URL), required(Setting.ADMIN_USER), text(Setting.ADMIN_PASSWORD));
    check();
    return Optional.of(admin);
  }

  private static Setting password(Login login) {
    return switch (login) {
      case PUBLIC -> Setting.PASSWORD_PUBLIC;
      case PARTICIPATION -> Setting.PASSWORD_PARTICIPATION;
      case EDITING -> Setting.PASSWORD_EDITING;
      case JOBS -> Setting.PASSWORD_JOBS;
      case REGISTRY -> Setting.PASSWORD_REGISTRY;
      case MIGRATOR -> Setting.PASSWORD_MIGRATOR;
    };
  }

  private String text(Setting setting) {
    String given = environment.getOrDefault(setting.variable(), "");
    return given.isBlank() ? setting.absent() : given.strip();
  }

  private String required(Setting setting) {
    String text = text(setting);
    if (text.isEmpty()) {
      faults.add(setting.variable() + " is not set: " + setting.meaning());
      return "-";
    }
    return text;
  }

  private int number(Setting setting, int least, int most) {
    String text = text(setting);
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    faults.add(
        "%s is '%s', which is no number from %d to %d: %s"
            .formatted(setting.variable(), text, least, most, setting.meaning()));
    return least;
  }

  private void check() {
    if (!faults.isEmpty()) {
      throw new Complaint(String.join("\n", faults));
    }
  }
}
