package no.planverk.infra;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/**
 * The demo's identity provider: an issuer for each municipality and one for the vendor's operators,
 * whose sign-in page lets one choose among the people of the demo. For nobody else: it asks for no
 * password.
 */
final class DemoIdentityProvider implements AutoCloseable {
  static final String CLIENT_ID = "planverk";
  static final String ROLE_GROUP = "planverk-";

  private static final String OPERATORS = "operators";
  private static final List<String> OPERATOR_NAMES = List.of("Drift Nilsen", "Vakt Andersen");

  private final MockOAuth2Server server;
  private final int port;

  private DemoIdentityProvider(MockOAuth2Server server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts on localhost and answers; {@code page} is where its sign-in page is written to. Its
   * first answer may take longer on a busy machine than we wait for a provider.
   */
  static DemoIdentityProvider start(int port, Path page) {
    try {
      Files.writeString(page, DemoSignInPage.of(people()));
      MockOAuth2Server server =
          new MockOAuth2Server(new OAuth2Config(true, page.toAbsolutePath().toString()));
      server.start(InetAddress.getByName("localhost"), port);
      DemoIdentityProvider provider = new DemoIdentityProvider(server, port);
      URI.create(provider.issuer(OPERATORS) + "/.well-known/openid-configuration")
          .toURL()
          .openStream()
          .close();
      return provider;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String issuer(String name) {
    return "http://localhost:" + port + "/" + name;
  }

  /** The vendor's clients at this provider. */
  Properties clients() {
    Properties clients = new Properties();
    clients.setProperty("operators.issuer", issuer(OPERATORS));
    clients.setProperty("operators.client-id", CLIENT_ID);
    clients.setProperty("operators.group-claim", "groups");
    clients.setProperty("operators.group", ROLE_GROUP + OPERATORS);
    return clients;
  }

  /** Someone who can be chosen: at which issuer, under which name, with which claims. */
  record Chosen(
      String issuer, String place, String name, String role, String subject, String claims) {}

  static List<Chosen> people() {
    List<Chosen> staff =
        Founding.described().stream()
            .flatMap(
                town ->
                    town.getJsonArray("people").getValuesAs(JsonObject.class).stream()
                        .map(person -> chosen(town, person)))
            .toList();
    List<Chosen> operators =
        OPERATOR_NAMES.stream()
            .map(name -> chosen(OPERATORS, "Planverk", name, OPERATORS, subject(name)))
            .toList();
    return java.util.stream.Stream.concat(staff.stream(), operators.stream()).toList();
  }

  private static Chosen chosen(JsonObject town, JsonObject person) {
    return chosen(
        town.getString("slug"),
        town.getString("name"),
        person.getString("name"),
        person.getString("role"),
        subject(person));
  }

  private static Chosen chosen(
      String issuer, String place, String name, String role, String subject) {
    JsonArrayBuilder groups = Json.createArrayBuilder().add(ROLE_GROUP + role);
    String claims =
        Json.createObjectBuilder().add("name", name).add("groups", groups).build().toString();
    return new Chosen(issuer, place, name, role, subject, claims);
  }

  /** What the provider calls a person of the demo for ever: the part before the @. */
  static String subject(JsonObject person) {
    return person.getString("email").split("@", 2)[0];
  }

  private static String subject(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.');
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
