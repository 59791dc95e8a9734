package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.http.FormToken;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.lists.ExportPersons;
import no.planverk.application.lists.ExportReadings;
import no.planverk.application.lists.ExportUnits;
import no.planverk.application.lists.ImportPersons;
import no.planverk.application.lists.ImportReadings;
import no.planverk.application.lists.ImportUnits;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.tenant.Tenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListPagesTest {
  private static final String PEOPLE = "/work/people/import";
  private static final String LIST =
      "Navn;Ansattnummer;Rolle;Hatt\nKari Åsen;1;planlegger;rød\nOla Berg;2;ansatt;\n";

  private final Office office =
      new Office(
          it ->
              List.of(
                  new ListPages(
                      new ImportUnits(it.desk, it.hall.almanac, Given.TABLES),
                      new ImportPersons(it.desk, it.hall.almanac, Given.TABLES),
                      new ExportUnits(it.desk, it.hall.almanac, Given.TABLES),
                      new ExportPersons(it.desk, it.hall.almanac, Given.TABLES),
                      new ImportReadings(it.desk, it.hall.almanac, Given.TABLES),
                      new ExportReadings(it.desk, it.hall.almanac, Given.TABLES))));
  private final Caller administrator = office.as(TenantRole.ADMINISTRATOR);

  @AfterEach
  void close() {
    office.close();
  }

  private Got send(Caller caller, String path, Map<String, String> fields, byte[] file) {
    return send(caller, path, fields, file, FormToken.of(caller.secret()));
  }

  /** As a browser sends a form with a file in it. */
  private Got send(
      Caller caller, String path, Map<String, String> fields, byte[] file, String token) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Map<String, String> all = new HashMap<>(fields);
    all.put("form-token", token);
    all.forEach((name, value) -> part(body, "name=\"" + name + '"', utf8(value)));
    part(body, "name=\"file\"; filename=\"list.csv\"\r\nContent-Type: text/csv", file);
    body.writeBytes(utf8("--XX--\r\n"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(office.base + "/" + caller.tenant().slug() + path))
            .header("Content-Type", "multipart/form-data; boundary=XX")
            .header("Cookie", "planverk=" + caller.secret())
            .header("Origin", office.base)
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build();
    try {
      HttpResponse<String> response = office.http.send(request, BodyHandlers.ofString());
      return new Got(
          response.statusCode(),
          response.headers().firstValue("Location").orElse(""),
          response.body());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void part(ByteArrayOutputStream body, String head, byte[] content) {
    body.writeBytes(utf8("--XX\r\nContent-Disposition: form-data; " + head + "\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(utf8("\r\n"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> confirmation(Got tried) {
    Map<String, String> fields = new HashMap<>();
    for (String name : List.of("content", "seen", "from")) {
      fields.put(name, tried.page().select("input[type=hidden][name=" + name + "]").val());
    }
    return fields;
  }

  private List<String> names(Tenant tenant) {
    return office.stored(
        tenant, stores -> stores.people().persons().stream().map(Person::name).sorted().toList());
  }

  @Test
  void a_list_is_tried_first_and_then_done_as_it_was_shown() {
    Got tried =
        send(administrator, PEOPLE, Map.of(), LIST.getBytes(Charset.forName("windows-1252")));
    assertThat(tried.status()).isEqualTo(200);
    assertThat(tried.text())
        .contains("2 nye, 0 endret, 0 uendret", "Kolonnen «Hatt» er ukjent", "Lagre disse 2");
    assertThat(tried.page().select("#added + div tbody tr").eachText())
        .containsExactly("2 Kari Åsen 1", "3 Ola Berg 2");
    assertThat(names(office.fjordvik)).doesNotContain("Kari Åsen");

    Got done = send(administrator, PEOPLE, confirmation(tried), new byte[0]);
    assertThat(done.location()).isEqualTo("/fjordvik/work/people?done=imported");
    assertThat(names(office.fjordvik)).contains("Kari Åsen", "Ola Berg");

    String changed = "Navn\tAnsattnummer\tRolle\nKari Ås\t1\tadministrator\n";
    Got again = send(administrator, PEOPLE, Map.of("text", changed), new byte[0]);
    assertThat(again.page().select("#changed + div tbody tr").text())
        .isEqualTo("2 Kari Ås 1 Navn, Rolle");
    assertThat(again.page().select("#absent + div tbody tr").text()).contains("Ola Berg");
    Got same = send(administrator, PEOPLE, Map.of("text", LIST), new byte[0]);
    assertThat(same.text()).contains("Alt er alt som i listen");
    assertThat(same.page().select("input[name=content]")).isEmpty();
  }

  @Test
  void what_changed_in_between_is_shown_anew_and_nothing_is_stored() {
    Got tried = send(administrator, PEOPLE, Map.of("text", LIST), new byte[0]);
    office.stored(
        office.fjordvik,
        stores -> {
          PersonId id = new PersonId(office.desk.ids().next());
          Person person =
              new Person(id, "Kari", Optional.empty(), Optional.empty(), TenantRole.EMPLOYEE, 1);
          stores.people().add(person.knownAs(Optional.of("1"), Optional.empty()));
          return id;
        });
    Got shown = send(administrator, PEOPLE, confirmation(tried), new byte[0]);
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.text()).contains("Noe er endret siden du så dette sist", "1 nye, 1 endret");
    assertThat(names(office.fjordvik)).doesNotContain("Ola Berg");
    assertThat(send(administrator, PEOPLE, confirmation(shown), new byte[0]).status())
        .isEqualTo(303);
    assertThat(names(office.fjordvik)).contains("Ola Berg", "Kari Åsen");
  }

  @Test
  void faults_are_named_by_line_and_column() {
    String list = "Navn;E-post;Rolle;Enhet\n;kari;konge;Månen\nOla;ola@example.no;ansatt;\n";
    Got got = send(administrator, PEOPLE, Map.of("text", list), new byte[0]);
    assertThat(got.status()).isEqualTo(400);
    assertThat(got.page().select("[aria-labelledby=faults] tbody tr").eachText())
        .contains("2 Navn Dette må fylles ut.")
        .anyMatch(it -> it.startsWith("2 E-post"))
        .anyMatch(it -> it.startsWith("2 Rolle «konge» er ingen rolle"))
        .anyMatch(it -> it.startsWith("2 Enhet") && it.contains("«Månen»"));
    assertThat(got.page().select("#text").val()).isEqualTo(list.stripTrailing());
    assertThat(names(office.fjordvik)).doesNotContain("Ola");
  }

  @Test
  void units_come_in_from_a_day() {
    String list = "Navn;Enhetskode;Overordnet\nTeknisk;T;\nAreal;A;T\n";
    Got tried =
        send(
            administrator,
            "/work/units/import",
            Map.of("text", list, "from", "2027-01-01"),
            new byte[0]);
    assertThat(tried.text()).contains("2 nye");
    Got done = send(administrator, "/work/units/import", confirmation(tried), new byte[0]);
    assertThat(done.location()).isEqualTo("/fjordvik/work/units?done=imported");
    assertThat(
            office.<List<String>>stored(
                office.fjordvik,
                stores ->
                    stores.people().organisation().units().stream()
                        .map(it -> it.atFirst().name() + " " + it.beginsOn())
                        .sorted()
                        .toList()))
        .containsExactly("Areal 2027-01-01", "Teknisk 2027-01-01");
  }

  @Test
  void what_goes_out_can_come_in_again() {
    Got out = administrator.get("/work/people/export");
    assertThat(out.status()).isEqualTo(200);
    assertThat(out.body()).contains("administrator");
    Got tried = send(administrator, PEOPLE, Map.of(), utf8(out.body()));
    assertThat(tried.text()).contains("Alt er alt som i listen");
    assertThat(administrator.get("/work/units/export").body()).contains("externalId");
  }

  @Test
  void a_form_without_a_list_or_with_too_large_a_one_comes_back() {
    Got none = send(administrator, PEOPLE, Map.of("text", "  "), new byte[0]);
    assertThat(none.status()).isEqualTo(400);
    assertThat(none.page().select("#file-error").text()).contains("Velg en fil");
    Got large = send(administrator, PEOPLE, Map.of(), new byte[5 * 1024 * 1024 + 1]);
    assertThat(large.page().select("#file-error").text()).contains("større enn 5 MB");
    assertThat(send(administrator, PEOPLE, Map.of("content", "???"), new byte[0]).status())
        .isEqualTo(400);
    assertThat(send(administrator, PEOPLE, Map.of(), new byte[] {1, 2, 0, -1}).status())
        .isEqualTo(400);
    assertThat(send(administrator, PEOPLE, Map.of(), new byte[9 * 1024 * 1024]).status())
        .isEqualTo(413);
  }

  @Test
  void a_form_with_a_file_needs_the_token_of_the_session_too() {
    Got got = send(administrator, PEOPLE, Map.of("text", LIST), new byte[0], "wrong");
    assertThat(got.status()).isEqualTo(403);
    Caller other = office.as(TenantRole.ADMINISTRATOR);
    String token = FormToken.of(other.secret());
    assertThat(send(administrator, PEOPLE, Map.of("text", LIST), new byte[0], token).status())
        .isEqualTo(403);
    assertThat(administrator.postFromElsewhere(PEOPLE, Map.of("text", LIST)).status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"people", "units"})
  void others_take_lists_out_and_none_in(String what) {
    Caller planner = office.as(TenantRole.PLANNER);
    assertThat(planner.get("/work/" + what + "/export").status()).isEqualTo(200);
    assertThat(planner.get("/work/" + what + "/import").status()).isEqualTo(403);
    Got in = send(planner, "/work/" + what + "/import", Map.of("text", LIST), new byte[0]);
    assertThat(in.status()).isEqualTo(403);
    Caller politician = office.as(TenantRole.POLITICIAN);
    assertThat(politician.get("/work/" + what + "/export").status()).isEqualTo(403);
    assertThat(
            administrator.get("/work/" + what + "/import").page().select("#columns + p + div tr"))
        .hasSizeGreaterThan(4);
  }

  @Test
  void the_other_municipality_has_lists_of_its_own() {
    Given.person(office, office.fjordvik, "Kari Åsen", TenantRole.PLANNER, Optional.empty());
    Caller dane = office.as(office.lindso, TenantRole.ADMINISTRATOR);
    assertThat(dane.get("/work/people/export").body()).doesNotContain("Kari");
    Got tried = send(dane, PEOPLE, Map.of("text", LIST), new byte[0]);
    assertThat(tried.page().select("#absent + div").text()).doesNotContain("Kari");
    send(dane, PEOPLE, confirmation(tried), new byte[0]);
    assertThat(names(office.lindso)).contains("Ola Berg");
    assertThat(names(office.fjordvik)).doesNotContain("Ola Berg");
    assertThat(send(dane.at(office.fjordvik), PEOPLE, Map.of(), new byte[0]).status())
        .isEqualTo(401);
  }
}
