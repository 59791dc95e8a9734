package no.planverk.domain.publication;

import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.FileHash;

/**
 * How a municipality's pages look: one colour, from which the whole scale is computed, the picture
 * that stands beside its name, and what it adds to head and foot.
 */
public record Look(String colour, Optional<FileHash> logo, SiteLinks links) {
  private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");

  /** What a municipality has that has chosen nothing. */
  public static final Look DEFAULT = new Look("#0b5c7a");

  public Look {
    if (!FORM.matcher(colour).matches()) {
      throw new InvalidValue("a colour is # and six digits 0-9 and a-f, as #0b5c7a");
    }
  }

  public Look(String colour) {
    this(colour, Optional.empty());
  }

  public Look(String colour, Optional<FileHash> logo) {
    this(colour, logo, SiteLinks.NONE);
  }

  public Look coloured(String newColour) {
    return new Look(newColour, logo, links);
  }

  public Look bearing(Optional<FileHash> newLogo) {
    return new Look(colour, newLogo, links);
  }

  public Look linking(SiteLinks newLinks) {
    return new Look(colour, logo, newLinks);
  }
}
