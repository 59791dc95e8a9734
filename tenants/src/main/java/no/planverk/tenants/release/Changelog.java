package no.planverk.tenants.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that say what the tables are, in order. Each tenant file is one release, or step. */
public final class Changelog {
  private static final Pattern FORM =
      Pattern.compile(
          "db/[a-z]+/(?<number>\\d{3})-(?<name>[a-z-]+)(\\.(?<phase>post|contract))?\\.sql");
  public static final List<String> REGISTRY =
      List.of(
          "db/registry/001-tenant.sql",
          "db/registry/002-change.sql",
          "db/registry/003-operator.sql",
          "db/registry/004-jobs.sql",
          "db/registry/005-names.sql",
          "db/registry/006-extensions.sql",
          "db/registry/007-commons.sql",
          "db/registry/008-hosts.sql",
          "db/registry/009-fleet.sql",
          "db/registry/010-standing.sql",
          "db/registry/011-figures.sql",
          "db/registry/012-order.sql",
          "db/registry/013-deeds.sql");
  public static final List<String> TENANT =
      List.of(
          "db/tenant/001-people.sql",
          "db/tenant/002-plans.sql",
          "db/tenant/003-publication.sql",
          "db/tenant/004-sign-in.sql",
          "db/tenant/005-organisation.sql",
          "db/tenant/006-audit.sql",
          "db/tenant/007-writing.sql",
          "db/tenant/008-templates.sql",
          "db/tenant/009-talk.sql",
          "db/tenant/010-tasks.sql",
          "db/tenant/011-administration.sql",
          "db/tenant/012-fetching.sql",
          "db/tenant/013-finance.sql",
          "db/tenant/014-indicators.sql",
          "db/tenant/015-red-thread.sql",
          "db/tenant/016-handing-notices.sql",
          "db/tenant/017-search.sql",
          "db/tenant/018-followers.sql",
          "db/tenant/019-site-links.sql");

  private Changelog() {}

  /** The last step that this build of the service knows. */
  public static int newestRelease() {
    return number(TENANT.getLast());
  }

  /** The step that tables must have taken before this build may serve them. */
  public static int neededRelease() {
    return TENANT.stream()
        .filter(file -> phase(file) == Phase.EXPAND)
        .mapToInt(Changelog::number)
        .max()
        .orElseThrow();
  }

  /** {@code db/tenant/002-plans.sql} is number 2. */
  public static int number(String file) {
    return Integer.parseInt(parts(file).group("number"));
  }

  /** {@code db/tenant/002-plans.sql} is called {@code plans}. */
  public static String name(String file) {
    return parts(file).group("name");
  }

  /** {@code db/tenant/021-plans.post.sql} comes after the tables have been widened. */
  public static Phase phase(String file) {
    String phase = parts(file).group("phase");
    return phase == null ? Phase.EXPAND : Phase.of(phase);
  }

  /** Another one whenever a file is added or changed: SHA-256 of all of them. */
  static String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (List<String> files : List.of(REGISTRY, TENANT)) {
        for (String file : files) {
          digest.update(file.getBytes(StandardCharsets.UTF_8));
          digest.update(bytes(file));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] bytes(String file) {
    try (InputStream resource = Changelog.class.getClassLoader().getResourceAsStream(file)) {
      if (resource == null) {
        throw new IllegalStateException("the changelog " + file + " is not in this build");
      }
      return resource.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Matcher parts(String file) {
    Matcher parts = FORM.matcher(file);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          file + " is not called NNN-words.sql, NNN-words.post.sql or NNN-words.contract.sql");
    }
    return parts;
  }
}
