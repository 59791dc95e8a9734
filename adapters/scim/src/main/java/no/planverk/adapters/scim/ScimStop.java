package no.planverk.adapters.scim;

import java.util.Optional;

/** Ends a request with an error in SCIM's own form (RFC 7644 § 3.12). */
final class ScimStop extends RuntimeException {
  private final int status;
  private final Optional<String> scimType;

  private ScimStop(int status, Optional<String> scimType, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.scimType = scimType;
  }

  static ScimStop of(int status, String detail) {
    return new ScimStop(status, Optional.empty(), detail);
  }

  /** A request that cannot be done as it is written; {@code type} is the word of the standard. */
  static ScimStop bad(String type, String detail) {
    return new ScimStop(400, Optional.of(type), detail);
  }

  static ScimStop taken(String name) {
    return new ScimStop(409, Optional.of("uniqueness"), name + " is taken by another");
  }

  static ScimStop notFound() {
    return of(404, "there is no such resource");
  }

  int status() {
    return status;
  }

  Optional<String> scimType() {
    return scimType;
  }
}
