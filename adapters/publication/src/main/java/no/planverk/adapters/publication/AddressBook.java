package no.planverk.adapters.publication;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;

/**
 * The municipalities that have been found and have a site, in a folder, so that a service that
 * starts while the database is away knows whose pages it has. Shared by threads.
 */
final class AddressBook {
  private static final Logger LOG = System.getLogger(AddressBook.class.getName());
  private static final String ENDING = ".municipality";

  private final Path folder;
  private final Map<TenantId, Tenant> known = new ConcurrentHashMap<>();

  AddressBook(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(it -> it.toString().endsWith(ENDING))
          .flatMap(it -> read(it).stream())
          .forEach(it -> known.put(it.id(), it));
    }
  }

  Optional<Tenant> find(TenantId id) {
    return Optional.ofNullable(known.get(id));
  }

  Optional<Tenant> find(TenantSlug slug) {
    return known.values().stream().filter(it -> it.slug().equals(slug)).findFirst();
  }

  Optional<Tenant> find(HostName host) {
    return known.values().stream().filter(it -> it.hosts().contains(host)).findFirst();
  }

  Collection<TenantId> all() {
    return List.copyOf(known.keySet());
  }

  /** Writes the municipality down as it is now, if it has a site. */
  void note(Tenant tenant) {
    if (!tenant.tenancy().showsSite() || tenant.equals(known.put(tenant.id(), tenant))) {
      return;
    }
    try {
      Path file = folder.resolve(tenant.id().value() + ENDING);
      Path unfinished = Files.createTempFile(folder, tenant.id().value(), ".part");
      Files.writeString(unfinished, written(tenant).toString());
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A municipality is not noted on disk: " + e.getMessage());
    }
  }

  /** Nobody is to see its pages, also where the registry is away. */
  void strike(TenantId tenant) {
    if (known.remove(tenant) == null) {
      return;
    }
    try {
      Files.deleteIfExists(folder.resolve(tenant.value() + ENDING));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A municipality is not struck from disk: " + e.getMessage());
    }
  }

  private static JsonObject written(Tenant tenant) {
    JsonArrayBuilder hosts = Json.createArrayBuilder();
    tenant.hosts().forEach(it -> hosts.add(it.value()));
    return Json.createObjectBuilder()
        .add("id", tenant.id().value())
        .add("slug", tenant.slug().value())
        .add("name", tenant.name())
        .add("country", tenant.country().name())
        .add("language", tenant.language().tag())
        .add("hosts", hosts)
        .build();
  }

  private static Optional<Tenant> read(Path file) {
    try (JsonReader reader = Json.createReader(new StringReader(Files.readString(file)))) {
      JsonObject written = reader.readObject();
      return Optional.of(
          new Tenant(
                  new TenantId(written.getString("id")),
                  new TenantSlug(written.getString("slug")),
                  written.getString("name"),
                  Country.of(written.getString("country")),
                  Language.of(written.getString("language")))
              .reachedAt(
                  written.getJsonArray("hosts").getValuesAs(JsonString.class).stream()
                      .map(it -> new HostName(it.getString()))
                      .toList()));
    } catch (IOException
        | UncheckedIOException
        | JsonException
        | InvalidValue
        | NullPointerException broken) {
      LOG.log(Level.WARNING, "What " + file + " says of a municipality is not understood");
      return Optional.empty();
    }
  }
}
