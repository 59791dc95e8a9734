package no.planverk.domain.catalogue;

import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/** A file's SHA-256 as 64 lower-case hexadecimal digits: files are named by what they hold. */
public record FileHash(String hex) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public FileHash {
    if (!FORM.matcher(hex).matches()) {
      throw new InvalidValue("a file's sha256 is 64 digits 0-9 and a-f");
    }
  }
}
