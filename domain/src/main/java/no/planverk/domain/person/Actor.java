package no.planverk.domain.person;

import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.tenant.TenantId;

/** Who does something in a municipality: every use case begins with one. */
public sealed interface Actor {
  TenantId tenant();

  /** What the actor is in the municipality as a whole; a visitor is nothing. */
  Optional<TenantRole> role();

  /** The opaque id that the journal keeps; a visitor has none. */
  Optional<UUID> id();

  /** The word for this kind of actor in the journal. */
  String kind();

  /** A person of the municipality. */
  record StaffMember(TenantId tenant, PersonId person, TenantRole tenantRole) implements Actor {
    @Override
    public Optional<TenantRole> role() {
      return Optional.of(tenantRole);
    }

    @Override
    public Optional<UUID> id() {
      return Optional.of(person.value());
    }

    @Override
    public String kind() {
      return "person";
    }
  }

  /** A program with a token that an administrator gave it: an actor of its own, with a role. */
  record ApiToken(TenantId tenant, TokenId token, TenantRole tenantRole, TokenScope scope)
      implements Actor {
    @Override
    public Optional<TenantRole> role() {
      return Optional.of(tenantRole);
    }

    @Override
    public Optional<UUID> id() {
      return Optional.of(token.value());
    }

    @Override
    public String kind() {
      return "token";
    }
  }

  /**
   * An operator of the vendor, whom an administrator of the municipality has let in for some hours:
   * sees what is needed to help and changes nothing.
   */
  record Supporter(TenantId tenant, OperatorId operator) implements Actor {
    @Override
    public Optional<TenantRole> role() {
      return Optional.empty();
    }

    @Override
    public Optional<UUID> id() {
      return Optional.of(operator.value());
    }

    @Override
    public String kind() {
      return "operator";
    }
  }

  /** Anyone, without a name. */
  record Visitor(TenantId tenant) implements Actor {
    @Override
    public Optional<TenantRole> role() {
      return Optional.empty();
    }

    @Override
    public Optional<UUID> id() {
      return Optional.empty();
    }

    @Override
    public String kind() {
      return "visitor";
    }
  }

  /** The service itself, doing what someone set up, as the demo's founding. */
  record SystemJob(TenantId tenant) implements Actor {
    @Override
    public Optional<TenantRole> role() {
      return Optional.of(TenantRole.ADMINISTRATOR);
    }

    @Override
    public Optional<UUID> id() {
      return Optional.empty();
    }

    @Override
    public String kind() {
      return "job";
    }
  }
}
