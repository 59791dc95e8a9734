package no.planverk.adapters.scim;

import jakarta.json.JsonObject;
import java.util.Optional;

/** What a directory is answered: status, tag and address where there are any, and the body. */
record ScimAnswer(
    int status, Optional<String> etag, Optional<String> location, Optional<JsonObject> body) {

  static ScimAnswer ok(JsonObject body) {
    return new ScimAnswer(200, Optional.empty(), Optional.empty(), Optional.of(body));
  }

  static ScimAnswer ok(long revision, JsonObject body) {
    return new ScimAnswer(
        200, Optional.of(ScimCall.tag(revision)), Optional.empty(), Optional.of(body));
  }

  static ScimAnswer created(long revision, String location, JsonObject body) {
    return new ScimAnswer(
        201, Optional.of(ScimCall.tag(revision)), Optional.of(location), Optional.of(body));
  }

  static ScimAnswer done() {
    return new ScimAnswer(204, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
