package no.planverk.adapters.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.port.PlanDocument;
import no.planverk.application.port.PlanDocument.AdoptionPart;
import no.planverk.application.port.PlanDocument.ElementPart;
import no.planverk.application.port.PlanDocument.Head;
import no.planverk.application.port.PlanDocument.HearingPart;
import no.planverk.application.port.PlanDocument.SectionPart;
import no.planverk.application.port.PlanDocuments;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.DocumentKey;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.hearing.HearingDecision;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.input.Warning;
import no.planverk.domain.plan.PlanFile;

/** Reads one plan document from beginning to end and gathers everything that is wrong in it. */
final class PlanDocumentReader {
  static final String FORMAT = "planverk.plan/1";

  private final Faults faults = new Faults();
  private final List<Warning> warnings = new ArrayList<>();
  private final RichTexts richTexts;
  private final Country country;

  PlanDocumentReader(RichTexts richTexts, Country country) {
    this.richTexts = richTexts;
    this.country = country;
  }

  PlanDocuments.Reading read(byte[] json) {
    Optional<PlanDocument> document =
        new JsonSource(faults)
            .read(json)
            .flatMap(
                root ->
                    new Entry(root, "", faults)
                        .object(
                            "format",
                            "plan",
                            "sections",
                            "elements",
                            "files",
                            "hearings",
                            "adoption"))
            .flatMap(this::document);
    return document.isEmpty() || faults.any()
        ? new PlanDocuments.Faulty(faults.found())
        : new PlanDocuments.Read(document.get(), warnings);
  }

  private Optional<PlanDocument> document(Fields fields) {
    fields
        .requiredText("format")
        .filter(it -> !it.equals(FORMAT))
        .ifPresent(it -> faults.add("/format", FaultCode.WRONG_FORMAT, Entry.shown(it), FORMAT));
    List<PlanFile> files = files(fields);
    Set<String> fileKeys = new HashSet<>();
    files.forEach(it -> fileKeys.add(it.key()));
    TextReader texts = new TextReader(richTexts, faults, warnings, fileKeys);
    Optional<Head> head =
        fields
            .required("plan")
            .flatMap(it -> it.object(HeadReader.MEMBERS))
            .flatMap(it -> new HeadReader(faults, country, fileKeys).read(it));
    ElementReader elements = new ElementReader(faults, texts, warnings);
    List<ElementPart> elementParts = elements.read(fields.array("elements"));
    List<SectionPart> sections =
        new SectionReader(faults, texts, elements).read(fields.array("sections"));
    head.filter(it -> it.vision().isPresent() || !it.values().isEmpty())
        .filter(it -> elements.hasWordsAsElements())
        .ifPresent(it -> faults.add("/elements", FaultCode.BOTH_FORMS));
    List<HearingPart> hearings =
        fields.objects(
            "hearings", this::hearing, "stage", "from", "to", "statementsReceived", "decision");
    Optional<AdoptionPart> adoption =
        fields
            .object("adoption", "body", "date", "caseNumber", "legalBasis")
            .flatMap(it -> adoption(it, hearings));
    return head.map(it -> new PlanDocument(it, sections, elementParts, files, hearings, adoption));
  }

  private List<PlanFile> files(Fields fields) {
    Set<String> keys = new HashSet<>();
    return fields.objects(
        "files",
        file -> {
          Optional<String> key =
              file.requiredParsed("key", FaultCode.INVALID_VALUE, DocumentKey::check);
          Optional<String> name = file.requiredText("name");
          Optional<String> mediaType = file.requiredText("mediaType");
          Optional<FileHash> hash =
              file.requiredParsed("sha256", FaultCode.INVALID_HASH, FileHash::new);
          if (key.isPresent() && !keys.add(key.get())) {
            faults.add(file.pointer() + "/key", FaultCode.DUPLICATE_KEY, Entry.shown(key.get()));
          }
          return key.isPresent() && name.isPresent() && mediaType.isPresent() && hash.isPresent()
              ? Optional.of(new PlanFile(key.get(), name.get(), mediaType.get(), hash.get()))
              : Optional.empty();
        },
        "key",
        "name",
        "mediaType",
        "sha256");
  }

  private Optional<HearingPart> hearing(Fields fields) {
    Optional<HearingStage> stage = fields.parsed("stage", FaultCode.NOT_IN_TABLE, HearingStage::of);
    Optional<LocalDate> from =
        fields.requiredParsed("from", FaultCode.INVALID_DATE, ElementFields::day);
    Optional<LocalDate> to =
        fields.requiredParsed("to", FaultCode.INVALID_DATE, ElementFields::day);
    Optional<Integer> statements = fields.integer("statementsReceived");
    if (statements.isPresent() && statements.get() < 0) {
      faults.add(
          fields.pointer() + "/statementsReceived",
          FaultCode.INVALID_NUMBER,
          statements.get().toString());
    }
    HearingDecision decision =
        fields
            .object("decision", "body", "date", "caseNumber")
            .map(PlanDocumentReader::hearingDecision)
            .orElse(HearingDecision.UNKNOWN);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      faults.add(fields.pointer() + "/to", FaultCode.ENDS_BEFORE_IT_BEGINS);
      return Optional.empty();
    }
    return from.isPresent() && to.isPresent()
        ? Optional.of(new HearingPart(stage, from.get(), to.get(), statements, decision))
        : Optional.empty();
  }

  private static HearingDecision hearingDecision(Fields fields) {
    return new HearingDecision(
        fields.text("body"),
        fields.parsed("date", FaultCode.INVALID_DATE, ElementFields::day),
        fields.text("caseNumber"));
  }

  private Optional<AdoptionPart> adoption(Fields fields, List<HearingPart> hearings) {
    Optional<String> body = fields.requiredText("body").filter(it -> !it.isBlank());
    Optional<LocalDate> date =
        fields.requiredParsed("date", FaultCode.INVALID_DATE, ElementFields::day);
    Optional<String> caseNumber = fields.text("caseNumber");
    Optional<String> legalBasis = fields.text("legalBasis");
    if (fields.has("body") && body.isEmpty()) {
      faults.add(fields.pointer() + "/body", FaultCode.INVALID_VALUE, "");
    }
    date.ifPresent(
        day ->
            hearings.stream()
                .filter(it -> day.isBefore(firstDayAfter(it)))
                .findFirst()
                .ifPresent(
                    it ->
                        faults.add(
                            fields.pointer() + "/date",
                            FaultCode.ADOPTED_BEFORE_HEARING_ENDED,
                            day.toString(),
                            it.to().toString())));
    return body.isPresent() && date.isPresent()
        ? Optional.of(new AdoptionPart(body.get(), date.get(), caseNumber, legalBasis))
        : Optional.empty();
  }

  /** Days of publicity end with the decision; every other last day counts whole. */
  private static LocalDate firstDayAfter(HearingPart hearing) {
    return hearing.stage() == HearingStage.PUBLICITY ? hearing.to() : hearing.to().plusDays(1);
  }
}
