package no.planverk.adapters.scim;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.directory.FindGroups;
import no.planverk.application.directory.ReadGroup;
import no.planverk.application.directory.RemoveGroup;
import no.planverk.application.directory.StoreGroup;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.GroupId;
import no.planverk.domain.person.PersonId;

/** What a directory does with its groups. */
public final class GroupRoutes {
  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int TRIES = 3;

  private final FindGroups findGroups;
  private final ReadGroup readGroup;
  private final StoreGroup storeGroup;
  private final RemoveGroup removeGroup;

  public GroupRoutes(
      FindGroups findGroups, ReadGroup readGroup, StoreGroup storeGroup, RemoveGroup removeGroup) {
    this.findGroups = findGroups;
    this.readGroup = readGroup;
    this.storeGroup = storeGroup;
    this.removeGroup = removeGroup;
  }

  ScimAnswer add(ScimCall call) {
    var words = GroupDraft.whole(call.json()).words();
    return call.answer(
        storeGroup.store(call.actor(), Optional.empty(), Expected.ANY, words),
        group -> ScimAnswer.created(group.revision(), address(call, group), shown(call, group)));
  }

  ScimAnswer find(ScimCall call) {
    Predicate<DirectoryGroup> wanted =
        call.query("filter")
            .map(it -> ScimFilter.parse(it).meeting(GroupRoutes::has))
            .orElse(group -> true);
    ScimList list = ScimList.wanted(call);
    return call.answer(
        findGroups.find(call.actor(), wanted),
        found -> ScimAnswer.ok(list.page(found, it -> shown(call, it))));
  }

  private static boolean has(DirectoryGroup group, ScimFilter.Equal equal) {
    return switch (equal.attribute()) {
      case "id" -> UserResource.same(Optional.of(group.id().toString()), equal);
      case "displayname" -> UserResource.same(Optional.of(group.name()), equal);
      case "externalid" -> group.externalId().equals(Optional.of(equal.value()));
      case "members", "members.value" ->
          group.members().stream()
              .anyMatch(it -> UserResource.same(Optional.of(it.toString()), equal));
      default ->
          throw ScimStop.bad("invalidFilter", "groups are not found by " + equal.attribute());
    };
  }

  ScimAnswer read(ScimCall call) {
    return call.answer(
        readGroup.read(call.actor(), new GroupId(call.id())),
        group -> ScimAnswer.ok(group.revision(), shown(call, group)));
  }

  ScimAnswer replace(ScimCall call) {
    var words = GroupDraft.whole(call.json()).words();
    return call.answer(
        storeGroup.store(call.actor(), Optional.of(new GroupId(call.id())), call.expected(), words),
        group -> ScimAnswer.ok(group.revision(), shown(call, group)));
  }

  ScimAnswer patch(ScimCall call) {
    Patch patch = Patch.parse(call.json());
    GroupId id = new GroupId(call.id());
    Reply<DirectoryGroup> reply = patched(call, id, patch);
    for (int i = 1; i < TRIES && UserRoutes.isOvertaken(call, reply); i++) {
      reply = patched(call, id, patch);
    }
    return call.answer(reply, group -> ScimAnswer.done());
  }

  private Reply<DirectoryGroup> patched(ScimCall call, GroupId id, Patch patch) {
    return readGroup
        .read(call.actor(), id)
        .then(
            group -> {
              if (!call.expected().meets(group.revision())) {
                return new Reply.Stale<>();
              }
              GroupDraft draft = GroupDraft.of(group);
              draft.apply(patch);
              return storeGroup.store(
                  call.actor(),
                  Optional.of(id),
                  Expected.revision(group.revision()),
                  draft.words());
            });
  }

  ScimAnswer remove(ScimCall call) {
    return call.answer(
        removeGroup.remove(call.actor(), new GroupId(call.id()), call.expected()),
        gone -> ScimAnswer.done());
  }

  private static String address(ScimCall call, DirectoryGroup group) {
    return call.address("/Groups/" + group.id());
  }

  private static JsonObject shown(ScimCall call, DirectoryGroup group) {
    Shown shown = Shown.wanted(call);
    JsonObjectBuilder resource =
        JSON.createObjectBuilder()
            .add(
                "schemas",
                JSON.createArrayBuilder().add("urn:ietf:params:scim:schemas:core:2.0:Group"))
            .add("id", group.id().toString())
            .add("displayName", group.name());
    group.externalId().ifPresent(it -> resource.add("externalId", it));
    if (shown.shows("members")) {
      resource.add("members", members(call, group));
    }
    resource.add("meta", UserResource.meta("Group", group.revision(), address(call, group)));
    return shown.of(resource.build());
  }

  private static JsonArrayBuilder members(ScimCall call, DirectoryGroup group) {
    JsonArrayBuilder members = JSON.createArrayBuilder();
    group.members().stream()
        .sorted(Comparator.comparing(PersonId::value))
        .forEach(
            it ->
                members.add(
                    JSON.createObjectBuilder()
                        .add("value", it.toString())
                        .add("type", "User")
                        .add("$ref", call.address("/Users/" + it))));
    return members;
  }
}
