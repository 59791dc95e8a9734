package no.planverk.adapters.scim;

import java.util.Optional;
import java.util.function.Predicate;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.directory.DirectoryUser;
import no.planverk.application.directory.FindUsers;
import no.planverk.application.directory.ReadUser;
import no.planverk.application.directory.RemoveUser;
import no.planverk.application.directory.StoreUser;
import no.planverk.domain.person.PersonId;

/** What a directory does with people. */
public final class UserRoutes {
  /** How often a change is tried anew when someone else was faster. */
  private static final int TRIES = 3;

  private final FindUsers findUsers;
  private final ReadUser readUser;
  private final StoreUser storeUser;
  private final RemoveUser removeUser;

  public UserRoutes(
      FindUsers findUsers, ReadUser readUser, StoreUser storeUser, RemoveUser removeUser) {
    this.findUsers = findUsers;
    this.readUser = readUser;
    this.storeUser = storeUser;
    this.removeUser = removeUser;
  }

  ScimAnswer add(ScimCall call) {
    var words = UserDraft.whole(call.json()).words();
    return call.answer(
        storeUser.store(call.actor(), Optional.empty(), Expected.ANY, words),
        user ->
            ScimAnswer.created(
                user.person().revision(),
                call.address(UserResource.path(user.person())),
                Shown.wanted(call).of(UserResource.of(user, call))));
  }

  ScimAnswer find(ScimCall call) {
    Predicate<DirectoryUser> wanted =
        call.query("filter")
            .map(it -> ScimFilter.parse(it).meeting(UserResource::has))
            .orElse(user -> true);
    ScimList list = ScimList.wanted(call);
    Shown shown = Shown.wanted(call);
    return call.answer(
        findUsers.find(call.actor(), wanted),
        found -> ScimAnswer.ok(list.page(found, it -> shown.of(UserResource.of(it, call)))));
  }

  ScimAnswer read(ScimCall call) {
    return call.answer(
        readUser.read(call.actor(), new PersonId(call.id())), user -> ok(call, user));
  }

  ScimAnswer replace(ScimCall call) {
    var words = UserDraft.whole(call.json()).words();
    return call.answer(
        storeUser.store(call.actor(), Optional.of(new PersonId(call.id())), call.expected(), words),
        user -> ok(call, user));
  }

  ScimAnswer patch(ScimCall call) {
    Patch patch = Patch.parse(call.json());
    PersonId id = new PersonId(call.id());
    Reply<DirectoryUser> reply = patched(call, id, patch);
    for (int i = 1; i < TRIES && isOvertaken(call, reply); i++) {
      reply = patched(call, id, patch);
    }
    return call.answer(reply, user -> ok(call, user));
  }

  private Reply<DirectoryUser> patched(ScimCall call, PersonId id, Patch patch) {
    return readUser
        .read(call.actor(), id)
        .then(
            user -> {
              long revision = user.person().revision();
              if (!call.expected().meets(revision)) {
                return new Reply.Stale<>();
              }
              UserDraft draft = UserDraft.of(user);
              draft.apply(patch);
              return storeUser.store(
                  call.actor(), Optional.of(id), Expected.revision(revision), draft.words());
            });
  }

  static boolean isOvertaken(ScimCall call, Reply<?> reply) {
    return reply instanceof Reply.Stale<?> && call.expected().equals(Expected.ANY);
  }

  ScimAnswer remove(ScimCall call) {
    return call.answer(
        removeUser.remove(call.actor(), new PersonId(call.id()), call.expected()),
        gone -> ScimAnswer.done());
  }

  private static ScimAnswer ok(ScimCall call, DirectoryUser user) {
    return ScimAnswer.ok(
        user.person().revision(), Shown.wanted(call).of(UserResource.of(user, call)));
  }
}
