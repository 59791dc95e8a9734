package no.planverk.adapters.documents;

import static no.planverk.adapters.documents.PlanDocumentRoundTripTest.DOCUMENTS;
import static no.planverk.adapters.documents.PlanDocumentRoundTripTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.planverk.application.port.PlanDocuments;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDocumentFaultTest {
  private static final String HEAD =
      "{\"format\":\"planverk.plan/1\",\"plan\":{\"type\":\"no.strategy\",\"title\":\"T\","
          + "\"language\":\"nb\"}";

  private static List<String> faults(String json) {
    return switch (read(json)) {
      case PlanDocuments.Read read -> List.of();
      case PlanDocuments.Faulty faulty ->
          faulty.faults().stream().map(PlanDocumentFaultTest::shown).toList();
    };
  }

  private static String shown(Fault fault) {
    return fault.pointer() + " " + fault.code().id();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "elements":[{"key":"a","kind":"goal","title":"A","colour":1}] | /elements/0/colour unknown-member
          "elements":[{"key":"a","key":"b","kind":"goal","title":"A"}] | /elements/0/key duplicate-member
          "elements":[{"key":"a","kind":"goal"}] | /elements/0/title missing-member
          "elements":[{"key":"a","kind":"goal","title":"  "}] | /elements/0/title invalid-title
          "elements":[{"key":"a","kind":"aim","title":"A"}] | /elements/0/kind not-in-table
          "elements":[{"key":"a","kind":"goal","title":7}] | /elements/0/title wrong-type
          "elements":{} | /elements wrong-type
          "elements":[{"key":"a","kind":"goal","title":"A"},{"key":"a","kind":"goal","title":"B"}] | /elements/1/key duplicate-key
          "elements":[{"key":"a","kind":"goal","title":"A","contributesTo":["x"]}] | /elements/0/contributesTo/0 dangling-reference
          "elements":[{"key":"a","kind":"goal","title":"A","sdg":[{"id":"18"}]}] | /elements/0/sdg/0/id invalid-sdg
          "elements":[{"key":"a","kind":"goal","title":"A","sdg":[{"id":"3.99"}]}] | /elements/0/sdg/0/id invalid-sdg
          "elements":[{"key":"a","kind":"measure","title":"A","deadline":"2026-02-30"}] | /elements/0/deadline invalid-due
          "elements":[{"key":"a","kind":"measure","title":"A","priority":10}] | /elements/0/priority not-in-table
          "elements":[{"key":"a","kind":"measure","title":"A","costs":[{"year":2026,"amount":"1,5","currency":"NOK"}]}] | /elements/0/costs/0/amount invalid-number
          "elements":[{"key":"a","kind":"measure","title":"A","costs":[{"year":2026,"amount":5,"currency":"NOK"}]}] | /elements/0/costs/0/amount wrong-type
          "elements":[{"key":"a","kind":"indicator","title":"A","children":[{"key":"b","kind":"goal","title":"B"}]}] | /elements/0/children may-not-have-children
          "elements":[{"key":"a","kind":"goal","title":"A","text":"<script>x</script>"}] | /elements/0/text script
          "elements":[{"key":"a","kind":"goal","title":"A","text":"<p onclick='x()'>x</p>"}] | /elements/0/text event-attribute
          "elements":[{"key":"a","kind":"goal","title":"A","text":"<a href='java\\nscript:x'>x</a>"}] | /elements/0/text script-address
          "elements":[{"key":"a","kind":"goal","title":"A","text":"<img src='https://x.example/a.png'>"}] | /elements/0/text foreign-resource
          "elements":[{"key":"a","kind":"goal","title":"A","text":"<img src='f9'>"}] | /elements/0/text image-without-file
          "elements":[{"key":"a","kind":"goal","title":"A\\u0007"}] | /elements/0/title control-character
          "sections":[{"title":"S","blocks":[{"text":"<p>x</p>","element":"a"}]}] | /sections/0/blocks/0 text-or-element
          "sections":[{"title":"S","blocks":[{"element":"a"}]}] | /sections/0/blocks/0/element dangling-reference
          "hearings":[{"stage":"proposal","from":"2026-01-02","to":"2026-01-01"}] | /hearings/0/to ends-before-it-begins
          "hearings":[{"stage":"party","from":"2026-01-02","to":"2026-02-01"}] | /hearings/0/stage not-in-table
          "hearings":[{"stage":"proposal","from":"2026-01-02","to":"2026-02-20"}],"adoption":{"body":"b","date":"2026-02-20"} | /adoption/date adopted-before-hearing-ended
          "adoption":{"date":"2026-02-20"} | /adoption/body missing-member
          "extra":1 | /extra unknown-member
          """)
  void each_fault_is_named_with_its_place(String members, String fault) {
    assertThat(faults(HEAD + "," + members + "}")).contains(fault);
  }

  @Test
  void all_faults_come_at_once() {
    assertThat(
            faults(
                """
                {"format":"planverk.plan/2","plan":{"type":"dk.policy","language":"xx"},"elements":[{"key":"a"}]}
                """))
        .contains(
            "/format wrong-format",
            "/plan/type other-country",
            "/plan/title missing-member",
            "/plan/language not-in-table",
            "/elements/0/kind missing-member",
            "/elements/0/title missing-member");
  }

  @Test
  void both_forms_of_a_vision_are_refused() {
    String json =
        """
        {"format":"planverk.plan/1","plan":{"type":"no.strategy","title":"T","language":"nb","vision":"V"},
         "elements":[{"key":"v","kind":"vision","title":"V"}]}
        """;
    assertThat(faults(json)).containsExactly("/elements both-forms");
  }

  @Test
  void ten_thousand_levels_are_refused_without_harm() {
    assertThat(faults("[".repeat(10_000) + "]".repeat(10_000))).containsExactly(" too-deep");
    assertThat(faults("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)))
        .containsExactly(" too-deep");
  }

  @Test
  void sixteen_levels_are_taken_and_seventeen_are_not() {
    assertThat(faults(HEAD + ",\"elements\":[" + nested(16) + "]}")).isEmpty();
    assertThat(faults(HEAD + ",\"elements\":[" + nested(17) + "]}"))
        .anyMatch(it -> it.endsWith("too-deep"));
  }

  private static String nested(int levels) {
    String inner = levels == 1 ? "" : ",\"children\":[" + nested(levels - 1) + "]";
    return "{\"key\":\"k" + levels + "\",\"kind\":\"goal\",\"title\":\"G\"" + inner + "}";
  }

  @Test
  void what_is_not_json_or_not_utf8_is_refused() {
    assertThat(faults("{\"format\":")).containsExactly(" not-json");
    assertThat(faults("")).containsExactly(" not-json");
    assertThat(faults(HEAD + "}}")).containsExactly(" not-json");
    var reading = DOCUMENTS.read(new byte[] {'{', '"', (byte) 0xC3, '"', '}'}, Country.NO);
    assertThat(((PlanDocuments.Faulty) reading).faults())
        .extracting(it -> it.code().id())
        .containsExactly("invalid-utf8");
  }

  @Test
  void unknown_markup_is_cleaned_with_a_warning() {
    var read =
        (PlanDocuments.Read)
            read(
                HEAD
                    + ",\"sections\":[{\"title\":\"S\",\"blocks\":[{\"text\":"
                    + "\"<p><blink>Hei</blink> du</p>\"}]}]}");

    assertThat(read.warnings())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.code()).isEqualTo(WarningCode.DROPPED_MARKUP);
              assertThat(it.pointer()).isEqualTo("/sections/0/blocks/0/text");
            });
    assertThat(DOCUMENTS.write(read.document(), false)).contains("<p>Hei du</p>");
  }

  @Test
  void names_and_keys_that_no_one_could_look_up_are_refused() {
    String long501 = "k".repeat(501);

    assertThat(
            faults(
                HEAD.replace("\"language\"", "\"ownerUnit\":\"" + long501 + "\",\"language\"")
                    + "}"))
        .containsExactly("/plan/ownerUnit invalid-value");
    assertThat(
            faults(
                HEAD
                    + ",\"elements\":[{\"key\":\""
                    + long501
                    + "\",\"kind\":\"goal\",\"title\":\"A\"}]}"))
        .containsExactly("/elements/0/key invalid-value");
  }
}
