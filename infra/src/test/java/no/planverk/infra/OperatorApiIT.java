package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import no.planverk.application.tenancy.CarryOutOrder;
import no.planverk.application.tenancy.CreateOperatorToken;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.Login;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Orders from the operations port, carried out by a worker that owns the tables. */
class OperatorApiIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Operator OPERATOR = new Operator("test");

  private static RunningDemo demo;
  private static Stores stores;
  private static TenancyWiring tenancies;
  private static CreateOperatorToken.Created token;

  @BeforeAll
  static void start() {
    demo = RunningDemo.start();
    stores = new Stores(demo.cell(), 4);
    tenancies = new TenancyWiring(new Wiring(stores, it -> {}));
    token = tenancies.createOperatorToken().create(OPERATOR, "ci", 1);
  }

  @AfterAll
  static void stop() {
    stores.close();
    demo.close();
  }

  private static HttpResponse<String> send(String secret, HttpRequest.Builder request)
      throws Exception {
    HttpRequest.Builder known =
        secret.isEmpty() ? request : request.header("Authorization", "Bearer " + secret);
    return HTTP.send(known.build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create(demo.opsUrl("/ops/api/v1" + path)));
  }

  private static HttpResponse<String> place(String key, String json) throws Exception {
    return send(
        token.secret().text(),
        at("/orders").header("Idempotency-Key", key).POST(BodyPublishers.ofString(json)));
  }

  private static String order(HttpResponse<String> placed) throws Exception {
    String address = placed.headers().firstValue("Location").orElseThrow();
    return send(token.secret().text(), HttpRequest.newBuilder(URI.create(demo.opsUrl(address))))
        .body();
  }

  private static void work() {
    CarryOutOrder carryOutOrder = tenancies.carryOutOrder();
    stores.registry().everythingChanged();
    while (carryOutOrder.carryOut(OPERATOR)) {
      stores.registry().everythingChanged();
    }
  }

  private static Tenant tenant(String slug) {
    stores.registry().everythingChanged();
    return stores.registry().find(new TenantSlug(slug)).orElseThrow();
  }

  @Test
  void an_order_waits_for_the_worker_and_is_carried_out_once() throws Exception {
    Tenant others = tenant("fjordvik");
    String json = "{\"act\":\"hide\",\"slug\":\"lindsoe\",\"reason\":\"asked for\"}";
    HttpResponse<String> placed = place("key-1", json);
    assertThat(placed.statusCode()).as(placed.body()).isEqualTo(202);
    assertThat(order(placed)).contains("\"state\":\"waiting\"", "\"placedBy\":\"ci\"");
    assertThat(place("key-1", json).headers().firstValue("Location"))
        .isEqualTo(placed.headers().firstValue("Location"));
    assertThat(place("key-1", json.replace("lindsoe", "fjordvik")).statusCode()).isEqualTo(422);
    assertThat(tenant("lindsoe").standing()).isEqualTo(new Standing.Open());
    work();
    assertThat(order(placed)).contains("\"state\":\"done\"");
    assertThat(tenant("lindsoe").standing()).isInstanceOf(Standing.Hidden.class);
    assertThat(tenant("fjordvik")).isEqualTo(others);
    String listed = send(token.secret().text(), at("/tenants")).body();
    assertThat(listed).contains("\"standing\":\"hidden\"", "\"slug\":\"fjordvik\"");

    HttpResponse<String> again = place("key-2", json);
    HttpResponse<String> nobody = place("key-3", json.replace("lindsoe", "nowhere"));
    place("key-4", "{\"act\":\"resume\",\"slug\":\"lindsoe\"}");
    work();
    assertThat(order(again)).contains("refused", "it does not follow");
    assertThat(order(nobody)).contains("refused", "there is no municipality nowhere");
    assertThat(tenant("lindsoe").standing()).isEqualTo(new Standing.Open());
  }

  @Test
  void a_whole_life_can_be_ordered() throws Exception {
    for (String json :
        new String[] {
          "{\"act\":\"open\",\"slug\":\"nyby\",\"name\":\"Nyby\",\"country\":\"NO\",\"language\":\"nn\"}",
          "{\"act\":\"suspend\",\"slug\":\"nyby\",\"reason\":\"x\"}",
          "{\"act\":\"rename\",\"slug\":\"nyby\",\"to\":\"nybyen\"}",
          "{\"act\":\"copy\",\"slug\":\"nybyen\",\"as\":\"nybyen-kurs\",\"name\":\"Nybyen (kurs)\"}",
          "{\"act\":\"close\",\"slug\":\"nybyen\",\"graceDays\":0}",
          "{\"act\":\"drop\",\"slug\":\"nybyen\",\"repeat\":\"nybyen\"}"
        }) {
      HttpResponse<String> placed = place(UUID.randomUUID().toString(), json);
      assertThat(placed.statusCode()).as(placed.body()).isEqualTo(202);
      work();
      assertThat(order(placed)).contains("\"state\":\"done\"");
    }
    assertThat(tenant("nybyen").standing()).isInstanceOf(Standing.Closed.class);
    assertThat(tenant("nybyen-kurs").tenancy().training()).isTrue();
    assertThat(tenant("fjordvik").standing()).isEqualTo(new Standing.Open());
  }

  @Test
  void every_fault_of_an_order_is_named_and_nothing_waits() throws Exception {
    assertThat(place("f1", "{\"act\":\"open\",\"slug\":\"A b\",\"country\":\"SE\"}").body())
        .contains("/slug", "/name", "/country", "/language", "a slug is 3 to 40 characters");
    assertThat(place("f2", "{\"act\":\"burn\",\"slug\":\"fjordvik\"}").body()).contains("/act");
    assertThat(place("f3", "{\"act\":\"drop\",\"slug\":\"fjordvik\"}").body()).contains("/repeat");
    assertThat(place("f4", "{\"act\":\"close\",\"slug\":\"fjordvik\",\"graceDays\":-1}").body())
        .contains("/graceDays");
    assertThat(place("f5", "{\"act\":\"hide\",\"slug\":\"fjordvik\",\"why\":\"x\"}").body())
        .contains("/why");
    assertThat(place("f6", "{").statusCode()).isEqualTo(400);
    work();
    assertThat(tenant("fjordvik").standing()).isEqualTo(new Standing.Open());
  }

  @Test
  void only_a_token_that_holds_lets_in_and_only_on_the_operations_port() throws Exception {
    assertThat(send("", at("/tenants")).statusCode()).isEqualTo(401);
    assertThat(send("wrong", at("/tenants")).statusCode()).isEqualTo(401);
    String municipal = demo.token("fjordvik", TenantRole.ADMINISTRATOR);
    assertThat(send(municipal, at("/tenants")).statusCode()).isEqualTo(401);
    assertThat(
            send(
                    token.secret().text(),
                    HttpRequest.newBuilder(URI.create(demo.url("/ops/api/v1/tenants"))))
                .statusCode())
        .isEqualTo(404);
    CreateOperatorToken.Created other = tenancies.createOperatorToken().create(OPERATOR, "old", 1);
    assertThat(send(other.secret().text(), at("/tenants")).statusCode()).isEqualTo(200);
    assertThat(tenancies.revokeOperatorToken().revoke(OPERATOR, other.id())).isTrue();
    assertThat(send(other.secret().text(), at("/tenants")).statusCode()).isEqualTo(401);
    assertThat(send(token.secret().text(), at("/orders/x")).statusCode()).isEqualTo(404);
    assertThat(send(token.secret().text(), at("/orders/" + UUID.randomUUID())).statusCode())
        .isEqualTo(404);
  }

  @Test
  void the_server_holds_no_password_of_the_tables_owner() {
    assertThat(demo.serving().cell().passwords().byLogin())
        .containsKey(Login.REGISTRY)
        .doesNotContainKey(Login.MIGRATOR);
  }
}
