package no.planverk.adapters.scim;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.application.Change;
import no.planverk.application.directory.DirectoryUser;
import no.planverk.application.directory.UserWords;
import no.planverk.domain.person.Unit;

/** What a directory says of a person, gathered attribute by attribute. Others are not read. */
final class UserDraft {
  private static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:user";

  private Optional<String> userName = Optional.empty();
  private Optional<String> displayName = Optional.empty();
  private Optional<String> formatted = Optional.empty();
  private Optional<String> givenName = Optional.empty();
  private Optional<String> familyName = Optional.empty();
  private Optional<String> known = Optional.empty();
  private Optional<String> email = Optional.empty();
  private Optional<String> externalId = Optional.empty();
  private boolean active = true;
  private Change<String> department = Change.none();

  private UserDraft() {}

  /** A whole user. */
  static UserDraft whole(JsonObject body) {
    UserDraft draft = new UserDraft();
    draft.apply(Patch.replacing(body));
    return draft;
  }

  /** A user who is known, before any change. */
  static UserDraft of(DirectoryUser user) {
    UserDraft draft = new UserDraft();
    draft.userName = Optional.of(user.userName());
    draft.known = Optional.of(user.person().name());
    draft.email = user.person().email();
    draft.externalId = user.person().externalId();
    draft.active = user.active();
    draft.department = Change.to(user.unit().map(Unit::name));
    return draft;
  }

  void apply(Patch patch) {
    patch.steps().forEach(this::apply);
  }

  private void apply(Patch.Step step) {
    Optional<JsonValue> value =
        step.act() == Patch.Act.REMOVE ? Optional.empty() : step.value().filter(UserDraft::says);
    switch (ScimFilter.attribute(step.path())) {
      case "username" -> userName = Json.text(value);
      case "displayname" -> displayName = Json.text(value);
      case "name.formatted" -> formatted = Json.text(value);
      case "name.givenname" -> givenName = Json.text(value);
      case "name.familyname" -> familyName = Json.text(value);
      case "externalid" -> externalId = Json.text(value);
      case "active" -> value.ifPresent(it -> active = Json.truth(it));
      case "emails", "emails.value" -> emails(step, value);
      case ENTERPRISE + ":department" -> department = Change.to(Json.text(value));
      default -> {}
    }
  }

  private static boolean says(JsonValue value) {
    return value != JsonValue.NULL;
  }

  /** Only the address for work is kept; one of another type changes nothing. */
  private void emails(Patch.Step step, Optional<JsonValue> value) {
    String path = step.path().toLowerCase(Locale.ROOT);
    boolean other = path.contains("[") && !path.contains("\"work\"") && !path.contains("primary");
    if (!other) {
      email = value.flatMap(Json::email);
    }
  }

  UserWords words() {
    String signsInAs =
        userName.orElseThrow(() -> ScimStop.bad("invalidValue", "userName is missing"));
    return new UserWords(signsInAs, name(signsInAs), email, externalId, active, department);
  }

  private String name(String signsInAs) {
    String both =
        Stream.of(givenName, familyName).flatMap(Optional::stream).collect(Collectors.joining(" "));
    return Stream.of(displayName, formatted, known, Optional.of(both), Optional.of(signsInAs))
        .flatMap(Optional::stream)
        .filter(it -> !it.isBlank())
        .findFirst()
        .orElse(signsInAs);
  }
}
