package no.planverk.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.planverk.application.port.PlanDocuments;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.input.Warning;
import no.planverk.domain.input.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDocumentRoundTripTest {
  static final AtomicLong NEXT = new AtomicLong();
  static final JsonPlanDocuments DOCUMENTS =
      new JsonPlanDocuments(new CleanRichTexts(() -> new UUID(7, NEXT.incrementAndGet())));

  static final String WHOLE =
      """
      {"format": "planverk.plan/1",
       "plan": {"type": "no.community-part", "title": "Samfunnsdelen «2030» – vårt håp", "subtitle": "Saman",
         "language": "nn", "period": {"from": 2022, "to": 2034}, "ownerUnit": "Plan",
         "parents": ["Planstrategi"], "replaces": ["Gamal plan"], "significance": "minor",
         "significanceReason": "Berre retting", "sdg": [{"id": "3"}, {"id": "11.a", "reason": "Stader"}],
         "vision": "Saman om framtida", "values": ["open", "modig"],
         "externalIds": [{"scheme": "archive-case", "value": "2021/644"}]},
       "sections": [
         {"title": "Innleiing", "blocks": [
            {"text": "<p>Eit <strong>avsnitt</strong> &amp; ei <a href=\\"https://example.org/a?b=1&amp;c=2\\">lenkje</a>.</p>"},
            {"text": "<table><caption>Tal</caption><thead><tr><th scope=\\"col\\">År</th></tr></thead><tbody><tr><td>2030</td></tr></tbody></table>"},
            {"text": "<figure><img src=\\"f1\\" alt=\\"Kart\\"><figcaption>Kartet</figcaption></figure>"}],
          "sections": [{"title": "Under", "sections": [{"title": "Under under"}]}]},
         {"title": "Mål", "blocks": [{"element": "B"}, {"element": "A"}]}],
       "elements": [
         {"key": "A", "number": "4.1", "kind": "focus-area", "title": "Levande bygder", "text": "<ul><li>Ein</li><li>To</li></ul>",
          "internal": "<p>Berre for oss</p>", "sdg": [{"id": "13.2", "reason": "Færre reiser"}],
          "children": [
            {"key": "A.1", "kind": "goal", "title": "Same tittel", "contributesTo": ["B"], "children": [
              {"key": "T1", "kind": "measure", "title": "Same tittel", "start": "2026-Q1", "deadline": "2026-12-31",
               "owner": "Teknisk", "status": "planned", "priority": 1,
               "costs": [{"year": 2026, "amount": "120000.50", "currency": "NOK", "kind": "operating", "priceYear": 2025, "funding": "new"},
                         {"year": 2027, "amount": "-3", "currency": "NOK"}]},
              {"key": "I1", "kind": "indicator", "title": "Andel", "unit": "%", "direction": "up",
               "baseline": {"year": 2020, "value": "41.50"}, "targets": [{"year": 2030, "value": "60"}],
               "readings": [{"date": "2024-12-31", "value": "47", "source": "SSB 12345"}, {"date": "2023-12-31", "note": "ikkje målt"}],
               "bands": [{"status": "red", "to": "50"}, {"status": "green", "from": "50"}]}]}]},
         {"key": "B", "kind": "strategy", "title": "Ein strategi\\nover to linjer"}],
       "files": [{"key": "f1", "name": "kart.png", "mediaType": "image/png", "sha256": "0000000000000000000000000000000000000000000000000000000000000000"}],
       "hearings": [{"stage": "proposal", "from": "2021-06-03", "to": "2021-08-15", "statementsReceived": 33,
          "decision": {"body": "formannskapet", "date": "2021-06-01", "caseNumber": "56/21"}}],
       "adoption": {"body": "kommunestyret", "date": "2021-12-09", "caseNumber": "144/21", "legalBasis": "pbl § 11-15"}}
      """;

  static PlanDocuments.Reading read(String json) {
    return DOCUMENTS.read(json.getBytes(StandardCharsets.UTF_8), Country.NO);
  }

  static JsonValue json(String text) {
    return Json.createReader(new StringReader(text)).readValue();
  }

  @Test
  void a_whole_document_is_written_as_it_was_read() {
    var read = (PlanDocuments.Read) read(WHOLE);

    assertThat(json(DOCUMENTS.write(read.document(), false))).isEqualTo(json(WHOLE));
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void null_and_empty_members_are_absent() {
    var read =
        (PlanDocuments.Read)
            read(
                """
                {"format": "planverk.plan/1", "plan": {"type": "no.strategy", "title": "T", "language": "nb",
                 "subtitle": null, "period": null, "sdg": []}, "sections": [], "elements": []}
                """);

    assertThat(json(DOCUMENTS.write(read.document(), false)))
        .isEqualTo(
            json(
                """
                {"format": "planverk.plan/1", "plan": {"type": "no.strategy", "title": "T", "language": "nb"}}
                """));
  }

  @Test
  void anchors_are_given_kept_and_left_out_unless_asked_for() {
    String own =
        """
        {"format": "planverk.plan/1", "plan": {"type": "no.strategy", "title": "T", "language": "nb"},
         "sections": [{"title": "S", "blocks": [{"text": "<p data-id=\\"mine-1\\">A</p><p>B</p>"}]}]}
        """;
    var read = (PlanDocuments.Read) read(own);

    assertThat(DOCUMENTS.write(read.document(), true)).contains("mine-1").contains("data-id");
    assertThat(DOCUMENTS.write(read.document(), false)).doesNotContain("data-id");
  }

  @Test
  void a_hearing_that_does_not_say_what_was_heard_does_not_say_it_afterwards() {
    String silent =
        """
        {"format": "planverk.plan/1", "plan": {"type": "no.strategy", "title": "T", "language": "nb"},
         "hearings": [{"from": "2021-01-01", "to": "2021-03-01"}]}
        """;
    var read = (PlanDocuments.Read) read(silent);

    assertThat(json(DOCUMENTS.write(read.document(), false))).isEqualTo(json(silent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p></p>", " ", "<br>", "<li>x</li>", "<ul>x<li>y</li></ul>"})
  void a_text_that_is_not_kept_as_it_was_is_warned_about(String text) {
    var read =
        (PlanDocuments.Read)
            read(
                """
                {"format": "planverk.plan/1", "plan": {"type": "no.strategy", "title": "T", "language": "nb"},
                 "sections": [{"title": "S", "blocks": [{"text": "%s"}]}]}
                """
                    .formatted(text));

    assertThat(read.warnings())
        .extracting(Warning::pointer, Warning::code)
        .containsExactly(tuple("/sections/0/blocks/0/text", WarningCode.DROPPED_MARKUP));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bare", "  a\\n b ", "<p>x", "<table><tr><td>x</table>", "a < b &amp; c > d"})
  void a_text_that_only_leaves_tags_out_is_not_warned_about(String text) {
    var read =
        (PlanDocuments.Read)
            read(
                """
                {"format": "planverk.plan/1", "plan": {"type": "no.strategy", "title": "T", "language": "nb"},
                 "sections": [{"title": "S", "blocks": [{"text": "%s"}]}]}
                """
                    .formatted(text));

    assertThat(read.warnings()).isEmpty();
  }
}
