package no.planverk.adapters.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import no.planverk.domain.InvalidValue;

/**
 * The clients that the vendor has at identity providers: those that municipalities share, by name,
 * and the one through which operators sign in.
 */
public final class VendorClients {
  private static final String OPERATORS = "operators";

  private final Map<String, Client> shared;
  private final Optional<Operators> operators;

  private record Operators(Client client, String claim, String value) {}

  private VendorClients(Map<String, Client> shared, Optional<Operators> operators) {
    this.shared = shared;
    this.operators = operators;
  }

  public static VendorClients none() {
    return new VendorClients(Map.of(), Optional.empty());
  }

  /**
   * Reads {@code <name>.issuer}, {@code .client-id}, {@code .client-secret}, {@code .scopes},
   * {@code .acr} and {@code .organisation-claim} of each client; the name {@code operators} is the
   * operators' own, with {@code operators.group-claim} and {@code operators.group} of those who may
   * come in.
   */
  public static VendorClients of(Properties properties) {
    Map<String, Client> shared = new TreeMap<>();
    Optional<Operators> operators = Optional.empty();
    TreeSet<String> names = new TreeSet<>();
    properties.stringPropertyNames().forEach(it -> names.add(it.split("\\.", 2)[0]));
    for (String name : names) {
      if (name.equals(OPERATORS)) {
        operators =
            Optional.of(
                new Operators(
                    client(name, properties, Optional.empty()),
                    required(properties, name + ".group-claim"),
                    required(properties, name + ".group")));
      } else {
        String claim = required(properties, name + ".organisation-claim");
        shared.put(name, client(name, properties, Optional.of(new Client.Shared(name, claim))));
      }
    }
    return new VendorClients(shared, operators);
  }

  private static Client client(String name, Properties properties, Optional<Client.Shared> shared) {
    return new Client(
        required(properties, name + ".issuer"),
        required(properties, name + ".client-id"),
        optional(properties, name + ".client-secret"),
        optional(properties, name + ".scopes").orElse("openid profile email"),
        optional(properties, name + ".acr"),
        shared);
  }

  private static String required(Properties properties, String key) {
    return optional(properties, key)
        .orElseThrow(() -> new InvalidValue(key + " is missing among the vendor's clients"));
  }

  private static Optional<String> optional(Properties properties, String key) {
    return Optional.ofNullable(properties.getProperty(key))
        .map(String::strip)
        .filter(it -> !it.isEmpty());
  }

  List<String> names() {
    return List.copyOf(shared.keySet());
  }

  Optional<Client> shared(String name) {
    return Optional.ofNullable(shared.get(name));
  }

  Optional<Client> operators() {
    return operators.map(Operators::client);
  }

  /** Whether the vendor's provider says that this is an operator. */
  boolean isOperator(no.planverk.domain.signin.Claims claims) {
    return operators.filter(it -> claims.has(it.claim(), it.value())).isPresent();
  }
}
