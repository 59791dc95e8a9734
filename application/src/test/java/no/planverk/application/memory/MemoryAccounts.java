package no.planverk.application.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.application.port.Accounts;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SignInSettings;

record MemoryAccounts(MemoryState state) implements Accounts {
  /** An invitation that was kept; used up, it is gone. */
  record Invited(PersonId person, Instant expiresAt) {}

  @Override
  public Optional<SignInSettings> settings() {
    return state.signIn.stream().findFirst();
  }

  @Override
  public boolean save(SignInSettings settings) {
    long stands = settings().map(SignInSettings::revision).orElse(0L);
    if (stands != settings.revision()) {
      return false;
    }
    state.signIn.clear();
    state.signIn.add(
        new SignInSettings(
            settings.way(),
            settings.subjectClaim(),
            settings.scopes(),
            settings.acr(),
            settings.otherwise(),
            settings.rules(),
            stands + 1));
    return true;
  }

  @Override
  public Optional<PersonId> personOf(Identity identity) {
    return Optional.ofNullable(state.identities.get(identity));
  }

  @Override
  public Optional<PersonId> expected(String subject) {
    return state.persons.values().stream()
        .filter(it -> it.externalId().equals(Optional.of(subject)))
        .map(Person::id)
        .filter(it -> !state.identities.containsValue(it))
        .findFirst();
  }

  @Override
  public void link(Identity identity, PersonId person, Instant at) {
    MemoryState.insert(state.identities, identity, person);
  }

  @Override
  public List<Identity> identitiesOf(PersonId person) {
    return state.identities.entrySet().stream()
        .filter(it -> it.getValue().equals(person))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public List<String> groupsOf(PersonId person) {
    return new MemoryDirectoryGroups(state)
        .of(person).stream()
            .flatMap(
                it ->
                    Stream.concat(
                        Stream.of(it.name(), it.id().toString()), it.externalId().stream()))
            .toList();
  }

  @Override
  public boolean hasRoleByRule(PersonId person) {
    return state.ruled.contains(person);
  }

  @Override
  public void giveRole(PersonId person, TenantRole role, boolean byRule) {
    state.persons.computeIfPresent(
        person,
        (id, it) ->
            new Person(
                id,
                it.name(),
                it.email(),
                it.unit(),
                role,
                it.externalId(),
                it.userName(),
                it.leftOn(),
                it.revision() + 1));
    if (byRule) {
      state.ruled.add(person);
    } else {
      state.ruled.remove(person);
    }
  }

  @Override
  public void speak(PersonId person, Language language) {
    state.spoken.put(person, language);
  }

  @Override
  public void invite(PersonId person, String hash, Instant expiresAt) {
    state.invitations.values().removeIf(it -> it.person().equals(person));
    state.invitations.put(hash, new Invited(person, expiresAt));
  }

  @Override
  public Optional<PersonId> takeInvitation(String hash, Instant now) {
    return Optional.ofNullable(state.invitations.get(hash))
        .filter(it -> now.isBefore(it.expiresAt()))
        .map(
            it -> {
              state.invitations.remove(hash);
              return it.person();
            });
  }
}
