package no.planverk.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SignInSettings;

/** How a municipality's people sign in, and who of them is who at the identity provider. */
public interface Accounts {
  Optional<SignInSettings> settings();

  /** Saves if the settings still stand at the revision read (0: there are none yet). */
  boolean save(SignInSettings settings);

  Optional<PersonId> personOf(Identity identity);

  /**
   * The person entered under this subject as their external id, who has never signed in with it: a
   * row that the directory or an administrator made for exactly this identity.
   */
  Optional<PersonId> expected(String subject);

  void link(Identity identity, PersonId person, Instant at);

  List<Identity> identitiesOf(PersonId person);

  /** Names of the directory's groups that the person is in, their ids and external ids too. */
  List<String> groupsOf(PersonId person);

  /** Whether the person's role came from a rule, so that a rule may take it again. */
  boolean hasRoleByRule(PersonId person);

  void giveRole(PersonId person, TenantRole role, boolean byRule);

  void speak(PersonId person, Language language);

  /** Keeps an invitation by the SHA-256 of its secret; earlier ones of the person end. */
  void invite(PersonId person, String hash, Instant expiresAt);

  /** The person invited, once, if the invitation still holds; it is used up by that. */
  Optional<PersonId> takeInvitation(String hash, Instant now);
}
