package no.planverk.adapters.scim;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.application.directory.GroupWords;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.PersonId;

/** What a directory says of a group, gathered attribute by attribute. Others are not read. */
final class GroupDraft {
  private static final Pattern ONE_MEMBER =
      Pattern.compile("members\\[\\s*value\\s+eq\\s+\"([^\"]*)\"\\s*\\]");

  private Optional<String> name = Optional.empty();
  private Optional<String> externalId = Optional.empty();
  private final Set<PersonId> members = new HashSet<>();

  private GroupDraft() {}

  /** A whole group. */
  static GroupDraft whole(JsonObject body) {
    GroupDraft draft = new GroupDraft();
    draft.name = Json.text(Patch.member(body, "displayName"));
    draft.externalId = Json.text(Patch.member(body, "externalId"));
    Patch.member(body, "members").ifPresent(it -> draft.members.addAll(persons(it)));
    return draft;
  }

  /** A group that is known, before any change. */
  static GroupDraft of(DirectoryGroup group) {
    GroupDraft draft = new GroupDraft();
    draft.name = Optional.of(group.name());
    draft.externalId = group.externalId();
    draft.members.addAll(group.members());
    return draft;
  }

  void apply(Patch patch) {
    patch.steps().forEach(this::apply);
  }

  private void apply(Patch.Step step) {
    boolean removes = step.act() == Patch.Act.REMOVE;
    switch (ScimFilter.attribute(step.path())) {
      case "displayname" -> name = removes ? Optional.empty() : Json.text(step.value());
      case "externalid" -> externalId = removes ? Optional.empty() : Json.text(step.value());
      case "members" -> members(step);
      default -> {}
    }
  }

  private void members(Patch.Step step) {
    Matcher one = ONE_MEMBER.matcher(step.path().toLowerCase(Locale.ROOT));
    List<PersonId> named =
        one.matches()
            ? List.of(person(one.group(1)))
            : step.value().map(GroupDraft::persons).orElse(List.of());
    switch (step.act()) {
      case ADD -> members.addAll(named);
      case REPLACE -> {
        members.clear();
        members.addAll(named);
      }
      case REMOVE -> {
        if (one.matches() || step.value().isPresent()) {
          named.forEach(members::remove);
        } else {
          members.clear();
        }
      }
    }
  }

  private static List<PersonId> persons(JsonValue value) {
    return Json.objects(value).stream()
        .map(it -> Json.text(Patch.member(it, "value")).orElse(""))
        .map(GroupDraft::person)
        .toList();
  }

  private static PersonId person(String id) {
    try {
      return new PersonId(UUID.fromString(id));
    } catch (IllegalArgumentException notAnId) {
      throw ScimStop.bad("invalidValue", "a member is named by its id");
    }
  }

  GroupWords words() {
    return new GroupWords(
        name.orElseThrow(() -> ScimStop.bad("invalidValue", "displayName is missing")),
        externalId,
        members);
  }
}
