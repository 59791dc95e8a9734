package no.planverk.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import no.planverk.adapters.identity.KeyRing;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Login;
import no.planverk.tenants.Passwords;

/** The directory of a demo: its database, how to reach it, and a token that works. */
final class DemoDirectory {
  private static final String DATABASE = "database.properties";
  private static final String FOUNDED = "founded";
  private static final String TOKEN = "token";
  private static final String KEY = "key";
  private static final String CLIENTS = "clients.properties";

  private final Path root;

  DemoDirectory(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  Path root() {
    return root;
  }

  Path database() {
    return root.resolve("postgres");
  }

  /** Takes the directory for this process, or complains that another demo has it. */
  FileLock take() {
    try {
      Files.createDirectories(root);
      FileChannel channel =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new Complaint(
            "a demo runs in " + root + " already; stop it, or choose another with --data DIR");
      }
      return lock;
    } catch (IOException e) {
      throw new Complaint("the directory " + root + " cannot be used: " + e.getMessage());
    }
  }

  boolean isFounded() {
    return Files.exists(root.resolve(FOUNDED)) && Files.exists(database().resolve("PG_VERSION"));
  }

  void founded(String token) {
    write(TOKEN, token + "\n");
    write(FOUNDED, "");
  }

  /** The key that seals the demo's secrets; made when it is first asked for. */
  String key() {
    if (!Files.exists(root.resolve(KEY))) {
      write(KEY, KeyRing.freshKey());
    }
    return read(KEY).strip();
  }

  /** Adds what the demo knows of signing in to settings that do not say it. */
  void complete(Map<String, String> variables) {
    if (Files.exists(root.resolve(KEY)) && Files.exists(root.resolve(CLIENTS))) {
      variables.putIfAbsent(Setting.KEY.variable(), key());
      variables.putIfAbsent(Setting.CLIENTS_FILE.variable(), root.resolve(CLIENTS).toString());
      variables.putIfAbsent(Setting.LOCAL_ISSUERS.variable(), "yes");
    }
  }

  Path signInPage() {
    return root.resolve("sign-in.html");
  }

  String token() {
    return read(TOKEN).strip();
  }

  /** Throws everything away but the lock that this process holds. */
  void clear() {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(root) && !path.getFileName().toString().equals("lock")) {
          Files.deleteIfExists(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Remembers how the demo's database is reached, for the other commands. */
  Cell remember(String url) {
    Properties known = known();
    known.setProperty("url", url);
    for (Login login : Login.values()) {
      known.putIfAbsent("password." + login.user(), secret());
    }
    write(DATABASE, lines(known));
    return cell(known);
  }

  /** Remembers the vendor's clients, and where. */
  Path remember(Properties clients) {
    write(CLIENTS, lines(clients));
    return root.resolve(CLIENTS);
  }

  /** The demo's database, if a demo was ever started here. */
  Cell recall() {
    if (!Files.exists(root.resolve(DATABASE))) {
      throw new Complaint(
          "no database is named: set PLANVERK_DATABASE_URL and the passwords (see README), or"
              + " start ./planverk demo first");
    }
    return cell(known());
  }

  private static String lines(Properties properties) {
    StringBuilder lines = new StringBuilder();
    properties.stringPropertyNames().stream()
        .sorted()
        .forEach(
            it -> lines.append(it).append('=').append(properties.getProperty(it)).append('\n'));
    return lines.toString();
  }

  private static Cell cell(Properties known) {
    return new Cell(
        known.getProperty("url"),
        Passwords.of(login -> known.getProperty("password." + login.user())));
  }

  private Properties known() {
    Properties known = new Properties();
    Path file = root.resolve(DATABASE);
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        known.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return known;
  }

  private static String secret() {
    byte[] bits = new byte[16];
    new SecureRandom().nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }

  private String read(String name) {
    try {
      return Files.readString(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String text) {
    Path file = root.resolve(name);
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
