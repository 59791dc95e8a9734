package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Refusal;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.planning.ReadText;
import no.planverk.application.publishing.CorrectVersion;
import no.planverk.application.publishing.CorrectVersion.Correction;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Section;
import no.planverk.domain.plan.Version;

/** Putting slips of the pen right in the headings of the newest adopted version. */
public final class CorrectionPages implements PageGroup {
  private final ReadPlanCard readPlanCard;
  private final ReadText readText;
  private final CorrectVersion correctVersion;

  public CorrectionPages(
      ReadPlanCard readPlanCard, ReadText readText, CorrectVersion correctVersion) {
    this.readPlanCard = readPlanCard;
    this.readText = readText;
    this.correctVersion = correctVersion;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/correction", this::begin),
        Page.post("/work/plans/{plan}/correction", this::correct));
  }

  private FlowSheet sheet(Visit visit) {
    return FlowSheet.of(visit, readPlanCard, Act.RECORD_DECISION, "correction", "/correction");
  }

  /** What stands in the way whatever is put right. */
  private static Optional<Refusal> why(Plan plan) {
    if (plan.facts().registeredOnly()) {
      return Optional.of(new Refusal.RegisteredOnly());
    }
    if (plan.stage().isPresent()) {
      return Optional.of(new Refusal.TextInWork(plan.stage().get()));
    }
    return plan.newestVersion().isEmpty()
        ? Optional.of(new Refusal.NoSuchVersion(Optional.empty()))
        : Optional.empty();
  }

  private Manuscript text(Visit visit, FlowSheet sheet) {
    return visit.needed(readText.read(visit.actor(), sheet.plan().id())).text();
  }

  private Shown begin(Visit visit) {
    FlowSheet sheet = sheet(visit);
    return why(sheet.plan())
        .map(it -> sheet.blocked(new Obstacles(visit.words()).of(it).text()))
        .orElseGet(() -> show(visit, sheet, text(visit, sheet), Map.of()));
  }

  private static Shown show(
      Visit visit, FlowSheet sheet, Manuscript text, Map<String, String> values) {
    Words words = visit.words();
    Map<String, String> errors = visit.form().errors();
    Version newest = sheet.plan().newestVersion().orElseThrow();
    sheet.effect("record", newest.number(), newest.correction() + 1).effect("keeps");
    sheet.effect("publish");
    List<FieldView> sections = new ArrayList<>();
    for (Section section : text.sections()) {
      sections.add(
          title("s-" + section.id(), section.title(), words.get("correction.section"), values)
              .told(errors));
    }
    List<FieldView> elements = new ArrayList<>();
    for (Element element : own(text, sheet.plan())) {
      elements.add(
          title("e-" + element.id(), element.title(), words.kind(element.kind()), values)
              .told(errors));
    }
    return sheet.show(
        List.of(
            GroupView.of(
                FieldView.text(
                        "reason", words.get("correction.reason"), values.getOrDefault("reason", ""))
                    .hinted(words.get("correction.reason.hint"))
                    .told(errors)),
            GroupView.named(words.get("correction.sections"), "", sections),
            GroupView.named(words.get("correction.elements"), "", elements)));
  }

  private static List<Element> own(Manuscript text, Plan plan) {
    return text.elements().stream().filter(it -> it.source().equals(plan.id())).toList();
  }

  private static FieldView title(
      String name, Title stands, String what, Map<String, String> values) {
    return FieldView.text(
        name, what + ": " + stands.value(), values.getOrDefault(name, stands.value()));
  }

  private Shown correct(Visit visit) {
    FlowSheet sheet = sheet(visit);
    Optional<Refusal> refusal = why(sheet.plan());
    if (refusal.isPresent()) {
      return sheet.blocked(new Obstacles(visit.words()).of(refusal.get()).text());
    }
    Form form = visit.form();
    Manuscript text = text(visit, sheet);
    form.required("reason");
    Optional<String> reason = PlanForms.shortText(form, "reason");
    List<Correction> corrections = corrections(form, text, sheet.plan());
    if (corrections.isEmpty() && form.isFine()) {
      form.error("reason", visit.words().get("error.correction.nothing"));
    }
    if (form.isFine() && reason.isPresent()) {
      Optional<Plan> corrected =
          sheet.done(
              correctVersion.correct(
                  visit.actor(),
                  sheet.plan().id(),
                  sheet.expected(),
                  sheet.plan().newestVersion().orElseThrow().number(),
                  reason.get(),
                  corrections));
      if (corrected.isPresent()) {
        return sheet.back("corrected");
      }
    }
    return show(visit, sheet, text, form.values());
  }

  /** The headings that were written otherwise than they stand. */
  private static List<Correction> corrections(Form form, Manuscript text, Plan plan) {
    List<Correction> corrections = new ArrayList<>();
    for (Section section : text.sections()) {
      changed(form, "s-" + section.id(), section.title())
          .ifPresent(it -> corrections.add(new Correction.OfSection(section.id(), it)));
    }
    for (Element element : own(text, plan)) {
      changed(form, "e-" + element.id(), element.title())
          .ifPresent(it -> corrections.add(new Correction.OfElement(element.id(), it)));
    }
    return corrections;
  }

  private static Optional<Title> changed(Form form, String field, Title stands) {
    if (!form.isThere(field) || form.raw(field).equals(stands.value().strip())) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Title(form.raw(field)));
    } catch (IllegalArgumentException none) {
      form.error(field, form.words().get("error.title"));
      return Optional.empty();
    }
  }
}
