package no.planverk.application.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.writing.Author;

/** What those who wrote are called today. */
public final class AuthorNames {
  private final Map<UUID, String> names = new HashMap<>();

  private AuthorNames() {}

  public static AuthorNames of(TenantStores stores) {
    AuthorNames known = new AuthorNames();
    Set<PersonId> erased = stores.personalData().erased();
    stores.people().persons().stream()
        .filter(it -> !erased.contains(it.id()))
        .forEach(it -> known.names.put(it.id().value(), it.name()));
    stores.tokens().all().forEach(it -> known.names.put(it.id().value(), it.name()));
    return known;
  }

  public Optional<String> of(Author author) {
    return author.id().flatMap(this::of);
  }

  public Optional<String> of(UUID id) {
    return Optional.ofNullable(names.get(id));
  }
}
