package no.planverk.domain.publication;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/**
 * What a municipality adds to the head and foot of its plan site.
 *
 * @param statement the web address of its accessibility statement, which the law wants linked (NO:
 *     forskrift om universell utforming av IKT § 4 b; DK: lov om tilgængelighed af offentlige
 *     organers websteder § 5)
 * @param contact the e-mail address for those who cannot use a page
 */
public record SiteLinks(
    List<SiteLink> header,
    List<SiteLink> footer,
    Optional<String> statement,
    Optional<String> contact) {
  /** So many fit beside our own. */
  public static final int MOST_IN_HEADER = 4;

  public static final int MOST_IN_FOOTER = 12;

  /** What a municipality has that has chosen nothing. */
  public static final SiteLinks NONE =
      new SiteLinks(List.of(), List.of(), Optional.empty(), Optional.empty());

  private static final Pattern MAIL = Pattern.compile("[^\\s@\"<>]{1,64}@[^\\s@\"<>]{3,190}");

  public SiteLinks {
    header = List.copyOf(header);
    footer = List.copyOf(footer);
    if (header.size() > MOST_IN_HEADER || footer.size() > MOST_IN_FOOTER) {
      throw new InvalidValue("at most 4 links fit in the head of a page and 12 in its foot");
    }
    statement.ifPresent(SiteLink::checkAddress);
    contact.ifPresent(SiteLinks::checkContact);
  }

  /** Gives the e-mail address back, or throws {@link InvalidValue}. */
  public static String checkContact(String address) {
    if (!MAIL.matcher(address).matches()) {
      throw new InvalidValue("an e-mail address is as post@fjordvik.example, not " + address);
    }
    return address;
  }

  /** Gives the web address back, or throws {@link InvalidValue}. */
  public static String checkStatement(String address) {
    return SiteLink.checkAddress(address);
  }
}
