package no.planverk.adapters.publication;

import io.helidon.common.uri.UriQuery;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.adapters.http.WebAddress;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.Tenant;

/**
 * How somebody came to a municipality's site: by which host, in which language, to what part of a
 * list.
 *
 * @param ownHost under a host of the municipality's own, whose addresses do not name it
 * @param language asked for by {@code ?lang=}, where it is not the municipality's own
 * @param query what narrows a list, such as {@code ?theme=climate}, or nothing
 */
record Entrance(boolean ownHost, Optional<Language> language, String query) {
  static final String PARAMETER = "lang";

  static Entrance of(Tenant tenant, boolean ownHost, UriQuery query, String narrowed) {
    return new Entrance(
        ownHost,
        query.first(PARAMETER).flatMap(Entrance::spoken).filter(it -> it != tenant.language()),
        narrowed);
  }

  /** Without any wish. */
  static Entrance of(boolean ownHost) {
    return new Entrance(ownHost, Optional.empty(), "");
  }

  private static Optional<Language> spoken(String tag) {
    try {
      return Optional.of(Language.of(tag)).filter(SiteLanguages.ALL::contains);
    } catch (InvalidValue unknown) {
      return Optional.empty();
    }
  }

  /** What stands before every path: {@code /fjordvik}, or nothing under an own host. */
  String base(Tenant tenant) {
    return ownHost ? "" : "/" + tenant.slug();
  }

  /** What sets the pages of this entrance apart from those of others. */
  String mark() {
    return (ownHost ? "@" : "") + language.map(it -> it.tag() + ":").orElse("");
  }

  /** Every mark that there can be. */
  static Stream<String> marks() {
    return Stream.concat(
            Stream.of(Optional.<Language>empty()), SiteLanguages.ALL.stream().map(Optional::of))
        .flatMap(it -> Stream.of(new Entrance(false, it, ""), new Entrance(true, it, "")))
        .map(Entrance::mark);
  }

  /** The address that others are to use, without a slash at its end. */
  static String home(Tenant tenant, WebAddress service) {
    return tenant.hosts().isEmpty()
        ? service.at("/" + tenant.slug())
        : (service.isEncrypted() ? "https://" : "http://") + tenant.hosts().getFirst();
  }

  /** An address as pages are kept under it, taken apart. */
  record Marked(boolean ownHost, String path, UriQuery query) {
    /** Reads {@code @en:/plan?theme=climate}. */
    static Marked read(String address) {
      boolean ownHost = address.startsWith("@");
      int slash = address.indexOf('/');
      String language = address.substring(ownHost ? 1 : 0, slash).replace(":", "");
      String[] parts = address.substring(slash).split("\\?", 2);
      String narrowed = parts.length > 1 ? parts[1] : "";
      String wish = language.isEmpty() ? "" : PARAMETER + "=" + language;
      return new Marked(
          ownHost,
          parts[0],
          UriQuery.create(narrowed + (narrowed.isEmpty() || wish.isEmpty() ? "" : "&") + wish));
    }
  }
}
