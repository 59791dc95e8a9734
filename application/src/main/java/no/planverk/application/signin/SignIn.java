package no.planverk.application.signin;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.people.SessionSecret;
import no.planverk.application.port.Sealing;
import no.planverk.application.port.StoredSession;
import no.planverk.application.port.StoredSession.Holder;
import no.planverk.application.port.TenantStores;
import no.planverk.application.signin.Admission.Reason;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.Claims;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.signin.SessionLife;
import no.planverk.domain.signin.SignInSettings;
import no.planverk.domain.signin.SignInWay;
import no.planverk.domain.tenant.TenantId;

/**
 * Lets someone in whom the identity provider has vouched for: finds or enters the person, gives the
 * role that the rules say, and begins a session with a new secret. Refusals are written down too.
 */
public final class SignIn {
  static final String ID_TOKEN = "id-token";

  private final Desk desk;
  private final Almanac almanac;
  private final Sealing sealing;

  public SignIn(Desk desk, Almanac almanac, Sealing sealing) {
    this.desk = desk;
    this.almanac = almanac;
    this.sealing = sealing;
  }

  public Admission signIn(TenantId tenant, Arrival arrival) {
    return desk.tenants().inTransaction(tenant, stores -> enter(tenant, arrival, stores));
  }

  private Admission enter(TenantId tenant, Arrival arrival, TenantStores stores) {
    Optional<SignInSettings> settings = stores.accounts().settings();
    if (settings.isEmpty()) {
      return refused(tenant, stores, Reason.NOT_SET_UP);
    }
    Optional<Reason> obstacle = obstacle(settings.get().way(), arrival.through());
    if (obstacle.isPresent()) {
      return refused(tenant, stores, obstacle.get());
    }
    Optional<Identity> identity =
        arrival
            .claims()
            .one(settings.get().subjectClaim())
            .map(it -> new Identity(arrival.issuer(), it));
    if (identity.isEmpty()) {
      return refused(tenant, stores, Reason.NO_SUBJECT);
    }
    return switch (recognised(tenant, identity.get(), arrival, stores)) {
      case Recognised.Known(var person) -> enter(tenant, arrival, stores, settings.get(), person);
      case Recognised.New() -> enterNew(tenant, arrival, stores, settings.get(), identity.get());
      case Recognised.NotInvited() -> refused(tenant, stores, Reason.BAD_INVITATION);
    };
  }

  private static Optional<Reason> obstacle(SignInWay set, SignInWay used) {
    return switch (set) {
      case SignInWay.OwnClient own ->
          used instanceof SignInWay.OwnClient through
                  && through.issuer().equals(own.issuer())
                  && through.clientId().equals(own.clientId())
              ? Optional.empty()
              : Optional.of(Reason.NOT_SET_UP);
      case SignInWay.SharedClient shared ->
          used.equals(shared) ? Optional.empty() : Optional.of(Reason.WRONG_ORGANISATION);
    };
  }

  private sealed interface Recognised {
    record Known(PersonId person) implements Recognised {}

    record New() implements Recognised {}

    record NotInvited() implements Recognised {}
  }

  private Recognised recognised(
      TenantId tenant, Identity identity, Arrival arrival, TenantStores stores) {
    Optional<PersonId> known = stores.accounts().personOf(identity);
    if (known.isPresent()) {
      return new Recognised.Known(known.get());
    }
    Optional<String> invitation = arrival.luggage().invitation();
    Optional<PersonId> meant =
        invitation.isPresent()
            ? stores
                .accounts()
                .takeInvitation(new SessionSecret(invitation.get()).hash(), desk.now())
            : stores.accounts().expected(identity.subject());
    if (meant.isPresent()) {
      link(tenant, identity, meant.get(), stores);
      return new Recognised.Known(meant.get());
    }
    return invitation.isPresent() ? new Recognised.NotInvited() : new Recognised.New();
  }

  private void link(TenantId tenant, Identity identity, PersonId person, TenantStores stores) {
    stores.accounts().link(identity, person, desk.now());
    desk.note(stores, new Actor.Visitor(tenant), "link-identity", Subject.made("person", person));
  }

  private Admission enter(
      TenantId tenant, Arrival arrival, TenantStores stores, SignInSettings settings, PersonId id) {
    Person person = stores.people().person(id).orElseThrow();
    if (person.hasLeft(almanac.today(new Actor.SystemJob(tenant)))) {
      return refused(tenant, stores, Reason.LEFT);
    }
    Optional<TenantRole> byRule = settings.roleByRule(withGroups(arrival.claims(), id, stores));
    boolean hadByRule = stores.accounts().hasRoleByRule(id);
    Optional<TenantRole> role =
        byRule.or(() -> hadByRule ? settings.otherwise() : Optional.of(person.role()));
    if (role.isEmpty()) {
      return refused(tenant, stores, Reason.NO_ROLE);
    }
    boolean nowByRule = byRule.isPresent() || hadByRule;
    if (role.get() != person.role() || nowByRule != hadByRule) {
      stores.accounts().giveRole(id, role.get(), nowByRule);
    }
    return begin(new Actor.StaffMember(tenant, id, role.get()), arrival, stores);
  }

  private static Claims withGroups(Claims claims, PersonId person, TenantStores stores) {
    Map<String, Set<String>> all = new HashMap<>(claims.values());
    Set<String> groups = new HashSet<>(all.getOrDefault("groups", Set.of()));
    groups.addAll(stores.accounts().groupsOf(person));
    all.put("groups", groups);
    return new Claims(all);
  }

  private Admission enterNew(
      TenantId tenant,
      Arrival arrival,
      TenantStores stores,
      SignInSettings settings,
      Identity identity) {
    Optional<TenantRole> byRule = settings.roleByRule(arrival.claims());
    Optional<TenantRole> role = byRule.or(settings::otherwise);
    if (role.isEmpty()) {
      return refused(tenant, stores, Reason.NO_ROLE);
    }
    PersonId id = new PersonId(desk.ids().next());
    String name = arrival.name().orElse(identity.subject());
    stores.people().add(new Person(id, name, arrival.email(), Optional.empty(), role.get(), 1));
    stores.accounts().giveRole(id, role.get(), true);
    link(tenant, identity, id, stores);
    Actor.StaffMember actor = new Actor.StaffMember(tenant, id, role.get());
    desk.note(stores, actor, "name", Subject.made("person", id));
    return begin(actor, arrival, stores);
  }

  private Admission begin(Actor.StaffMember actor, Arrival arrival, TenantStores stores) {
    Instant now = desk.now();
    SessionSecret secret = SessionSecret.fresh();
    StoredSession session =
        new StoredSession(
            new SessionId(desk.ids().next()),
            secret.hash(),
            new Holder.OfPerson(actor.person()),
            new Identity(arrival.issuer(), arrival.subject()),
            arrival.providerSession(),
            Optional.of(sealing.seal(ID_TOKEN, arrival.idToken())),
            arrival.luggage().device(),
            now,
            now,
            now.plus(SessionLife.AT_MOST),
            Optional.empty());
    endEarlier(arrival, stores, now);
    stores.sessions().add(session);
    desk.note(stores, actor, "sign-in", Subject.made("session", session.id()));
    return new Admission.In(secret, session.expiresAt());
  }

  /** The browser's earlier secret ends, so that nobody who planted it has any use of it. */
  private static void endEarlier(Arrival arrival, TenantStores stores, Instant now) {
    arrival
        .luggage()
        .earlierSecret()
        .flatMap(it -> stores.sessions().seat(new SessionSecret(it).hash(), now))
        .ifPresent(it -> stores.sessions().end(it.session().id(), now));
  }

  private Admission refused(TenantId tenant, TenantStores stores, Reason why) {
    desk.note(
        stores,
        new Actor.Visitor(tenant),
        "sign-in-refused",
        new Subject("sign-in", why.code(), Optional.empty(), Optional.empty(), Optional.empty()));
    return new Admission.Refused(why);
  }
}
