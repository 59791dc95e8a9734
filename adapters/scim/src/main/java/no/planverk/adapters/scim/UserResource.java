package no.planverk.adapters.scim;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Locale;
import java.util.Optional;
import no.planverk.application.directory.DirectoryUser;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.Unit;

/** A person as a SCIM user. */
final class UserResource {
  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:User";
  private static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

  private UserResource() {}

  static String path(Person person) {
    return "/Users/" + person.id();
  }

  static JsonObject of(DirectoryUser user, ScimCall call) {
    Person person = user.person();
    JsonObjectBuilder resource =
        JSON.createObjectBuilder()
            .add("schemas", JSON.createArrayBuilder().add(SCHEMA).add(ENTERPRISE))
            .add("id", person.id().toString())
            .add("userName", user.userName())
            .add("displayName", person.name())
            .add("name", JSON.createObjectBuilder().add("formatted", person.name()))
            .add("active", user.active());
    person.externalId().ifPresent(it -> resource.add("externalId", it));
    person
        .email()
        .ifPresent(
            it ->
                resource.add(
                    "emails",
                    JSON.createArrayBuilder()
                        .add(
                            JSON.createObjectBuilder()
                                .add("value", it)
                                .add("type", "work")
                                .add("primary", true))));
    user.unit()
        .map(Unit::name)
        .ifPresent(
            it -> resource.add(ENTERPRISE, JSON.createObjectBuilder().add("department", it)));
    if (!user.groups().isEmpty()) {
      resource.add("groups", groups(user, call));
    }
    return resource
        .add("meta", meta("User", person.revision(), call.address(path(person))))
        .build();
  }

  private static JsonArrayBuilder groups(DirectoryUser user, ScimCall call) {
    JsonArrayBuilder groups = JSON.createArrayBuilder();
    for (DirectoryGroup group : user.groups()) {
      groups.add(
          JSON.createObjectBuilder()
              .add("value", group.id().toString())
              .add("display", group.name())
              .add("$ref", call.address("/Groups/" + group.id())));
    }
    return groups;
  }

  static JsonObjectBuilder meta(String type, long revision, String location) {
    return JSON.createObjectBuilder()
        .add("resourceType", type)
        .add("location", location)
        .add("version", ScimCall.tag(revision));
  }

  /** Whether an attribute of a user has the value that a filter names. */
  static boolean has(DirectoryUser user, ScimFilter.Equal equal) {
    Person person = user.person();
    return switch (equal.attribute()) {
      case "id" -> same(Optional.of(person.id().toString()), equal);
      case "username" -> same(Optional.of(user.userName()), equal);
      case "externalid" -> person.externalId().equals(Optional.of(equal.value()));
      case "displayname", "name.formatted" -> same(Optional.of(person.name()), equal);
      case "emails", "emails.value" -> same(person.email(), equal);
      case "active" -> same(Optional.of(Boolean.toString(user.active())), equal);
      default ->
          throw ScimStop.bad("invalidFilter", "people are not found by " + equal.attribute());
    };
  }

  static boolean same(Optional<String> text, ScimFilter.Equal equal) {
    String value = equal.value().toLowerCase(Locale.ROOT);
    return text.map(it -> it.toLowerCase(Locale.ROOT).equals(value)).orElse(false);
  }
}
