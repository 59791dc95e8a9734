package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.tenant.Tenant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken in is given out again: the same values, texts the same as parsed HTML. */
class RoundTripTest {
  private static final Path DEMO = Path.of("../../infra/src/main/resources/demo");

  @AutoClose private static final Api API = new Api();

  private static final Tenant NORWEGIAN = API.hall.opened("sundal", Country.NO, Language.NN);

  static Stream<Path> demoDocuments() throws IOException {
    try (Stream<Path> files = Files.list(DEMO)) {
      return files.filter(it -> !it.endsWith("municipalities.json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("demoDocuments")
  void every_demo_document_comes_back_as_it_went_in(Path file) throws IOException {
    comesBack(Files.readString(file));
  }

  @Test
  void a_document_with_everything_in_it_comes_back_as_it_went_in() {
    comesBack(rich());
  }

  @Test
  void what_came_back_is_taken_in_again_and_comes_back_the_same() {
    Caller caller = API.administrator();
    String first = exported(caller, caller.made("/plan-imports", rich()));

    assertThat(exported(caller, caller.made("/plan-imports", first))).isEqualTo(first);
  }

  @Test
  void the_elements_of_the_document_are_counted() {
    Received imported = API.administrator().post("/plan-imports", rich());

    assertThat(imported.status()).isEqualTo(201);
    assertThat(imported.json().getInt("elements")).isEqualTo(14);
    assertThat(imported.json().getInt("sections")).isEqualTo(6);
    assertThat(imported.string("stage")).isEqualTo("in-force");
  }

  @Test
  void anchors_come_out_only_when_asked_for() {
    Caller caller = API.administrator();
    String id = caller.made("/plan-imports", rich());

    assertThat(caller.get("/plans/" + id + "/document").text()).doesNotContain("data-id");
    assertThat(caller.get("/plans/" + id + "/document?ids=true").text()).contains("data-id");
  }

  @Test
  void anchors_that_were_given_stay() {
    Caller caller = API.administrator();
    String withAnchors =
        caller.get("/plans/" + caller.made("/plan-imports", rich()) + "/document?ids=true").text();

    String again = caller.made("/plan-imports", withAnchors);

    assertThat(caller.get("/plans/" + again + "/document?ids=true").text()).isEqualTo(withAnchors);
  }

  private static void comesBack(String document) {
    JsonObject given = Received.parse(document);
    boolean danish = given.getJsonObject("plan").getString("type").startsWith("dk.");
    Caller caller = API.in(danish ? API.hall.lindso : NORWEGIAN, TenantRole.PLANNER);

    Received imported = caller.post("/plan-imports", document);

    assertThat(imported.status()).as(imported.text()).isEqualTo(201);
    String id = imported.string("planId");
    assertThat(SameDocument.of(exported(caller, id))).isEqualTo(SameDocument.of(document));
  }

  private static String exported(Caller caller, String id) {
    Received exported = caller.get("/plans/" + id + "/document");
    assertThat(List.of(exported.status(), exported.header("Content-Type")))
        .isEqualTo(List.of(200, "application/json; charset=utf-8"));
    return exported.text();
  }

  static String rich() {
    try (InputStream file = RoundTripTest.class.getResourceAsStream("rich-plan.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
