package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Once;
import no.planverk.application.Refusal;
import no.planverk.application.hearing.OpenHearing;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.hearing.HearingDecision;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.statute.Explained;
import no.planverk.domain.statute.StatutoryClock;
import no.planverk.domain.statute.WorkingDays;

/** Sending a plan to hearing: what is heard, until when the law asks for, and who decided it. */
public final class HearingPages implements PageGroup {
  private static final String RECKON = "reckon";

  private final ReadPlanCard readPlanCard;
  private final OpenHearing openHearing;
  private final StatutoryClock statutes;

  public HearingPages(ReadPlanCard readPlanCard, OpenHearing openHearing, StatutoryClock statutes) {
    this.readPlanCard = readPlanCard;
    this.openHearing = openHearing;
    this.statutes = statutes;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/hearing", this::begin),
        Page.post("/work/plans/{plan}/hearing", this::open));
  }

  private FlowSheet sheet(Visit visit) {
    return FlowSheet.of(visit, readPlanCard, Act.RUN_HEARING, "hearing", "/hearing");
  }

  private Shown begin(Visit visit) {
    FlowSheet sheet = sheet(visit);
    if (!sheet.plan().mayBeWritten()) {
      return sheet.blocked(
          new Obstacles(visit.words())
              .of(new Refusal.HearingNotPossible(sheet.plan().stage()))
              .text());
    }
    HearingStage stage = stages(sheet.plan()).getFirst();
    Explained earliest = earliest(sheet.plan(), stage, visit.today());
    Map<String, String> values = new HashMap<>();
    values.put("stage", stage.id());
    values.put("from", visit.today().toString());
    values.put("to", Deadlines.suggested(earliest).toString());
    return show(visit, sheet, values, Optional.of(stage), Optional.of(earliest));
  }

  /** What may be heard, the most likely first. */
  private static List<HearingStage> stages(Plan plan) {
    return plan.stage().equals(Optional.of(Stage.FINALISING))
        ? List.of(
            HearingStage.RENEWED,
            HearingStage.LIMITED,
            HearingStage.PUBLICITY,
            HearingStage.PROPOSAL)
        : List.of(
            HearingStage.PROPOSAL,
            HearingStage.PROGRAMME,
            HearingStage.IDEAS,
            HearingStage.PUBLICITY);
  }

  private Explained earliest(Plan plan, HearingStage stage, LocalDate from) {
    return statutes.earliestEnd(
        plan.facts().type(), stage, plan.facts().weight(), from, Optional.empty());
  }

  private Shown show(
      Visit visit,
      FlowSheet sheet,
      Map<String, String> values,
      Optional<HearingStage> stage,
      Optional<Explained> earliest) {
    Words words = visit.words();
    Map<String, String> errors = visit.form().errors();
    sheet.before(RECKON);
    earliest.ifPresent(it -> sheet.explain(new Deadlines(words).explained(it)));
    if (stage.map(it -> OpenHearing.hearsText(sheet.plan(), it)).orElse(true)) {
      sheet.effect("freezes").effect("publishes").effect("closes-text");
    } else {
      sheet.effect("leaves-text");
    }
    List<GroupView> groups = new ArrayList<>();
    groups.add(GroupView.of(stage(words, sheet.plan(), values).told(errors)));
    groups.add(
        GroupView.named(
                words.get("hearing.days"),
                words.get("hearing.days.hint"),
                List.of(
                    day(words, "from", values).told(errors), day(words, "to", values).told(errors)))
            .asRow());
    groups.add(
        GroupView.named(
            words.get("hearing.decision"),
            words.get("hearing.decision.hint"),
            List.of(
                text(words, "body", values).told(errors),
                day(words, "decided", values).spare().told(errors),
                text(words, "case", values).told(errors))));
    if (errors.containsKey("anyway")) {
      groups.add(
          GroupView.of(FieldView.check("anyway", words.get("hearing.anyway"), false).told(errors)));
    }
    return sheet.show(groups);
  }

  private static FieldView stage(Words words, Plan plan, Map<String, String> values) {
    return FieldView.radios(
        "stage",
        words.get("hearing.stage"),
        values.getOrDefault("stage", ""),
        stages(plan).stream()
            .map(
                it ->
                    new ChoiceView(
                        it.id(),
                        words.get("hearing-stage." + it.id()),
                        words.get("hearing-stage." + it.id() + ".text")))
            .toList());
  }

  private static FieldView day(Words words, String name, Map<String, String> values) {
    return FieldView.text(name, words.get("hearing." + name), values.getOrDefault(name, ""))
        .as(FieldView.Kind.DATE);
  }

  private static FieldView text(Words words, String name, Map<String, String> values) {
    return FieldView.text(name, words.get("hearing." + name), values.getOrDefault(name, ""))
        .spare();
  }

  private Shown open(Visit visit) {
    FlowSheet sheet = sheet(visit);
    Form form = visit.form();
    Map<String, String> values = new HashMap<>(form.values());
    form.required("stage");
    Optional<HearingStage> stage = form.read("stage", HearingStage::of);
    form.required("from");
    Optional<LocalDate> from = form.day("from");
    Optional<Explained> earliest =
        stage.isPresent() && from.isPresent()
            ? Optional.of(earliest(sheet.plan(), stage.get(), from.get()))
            : Optional.empty();
    if (form.has(RECKON)) {
      earliest.ifPresent(it -> values.put("to", Deadlines.suggested(it).toString()));
      return show(visit, sheet, values, stage, earliest);
    }
    form.required("to");
    Optional<LocalDate> to = form.day("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      form.error("to", visit.words().get("error.day-order"));
    }
    HearingDecision decision = decision(form);
    if (form.isFine() && earliest.isPresent() && to.isPresent()) {
      warn(visit, earliest.get(), from.orElseThrow(), to.get());
    }
    if (form.isFine()) {
      Optional<OpenHearing.Opened> opened =
          sheet.done(
              openHearing.open(
                  visit.actor(),
                  sheet.plan().id(),
                  Once.eachTime(),
                  new OpenHearing.Wanted(
                      stage.orElseThrow(), from.orElseThrow(), to.orElseThrow(), decision)));
      if (opened.isPresent()) {
        return sheet.back(
            opened.get().hearing().heardVersion().isPresent() ? "hearing-opened" : "ideas-called");
      }
    }
    return show(visit, sheet, values, stage, earliest);
  }

  /** What is allowed and yet may be wrong has to be said yes to. */
  private static void warn(Visit visit, Explained earliest, LocalDate from, LocalDate to) {
    if (visit.form().isChecked("anyway") || earliest.refuses(to)) {
      return;
    }
    Words words = visit.words();
    List<String> warnings = new ArrayList<>();
    earliest.cautionsAt(to).forEach(it -> warnings.add(new Deadlines(words).caution(it)));
    if (!WorkingDays.of(visit.tenant().country()).isWorkingDay(to)) {
      warnings.add(words.get("hearing.ends-on-holiday", words.date(to)));
    }
    if (from.isBefore(visit.today())) {
      warnings.add(words.get("hearing.begins-in-the-past", words.date(from)));
    }
    if (!warnings.isEmpty()) {
      visit.form().error("anyway", String.join(" ", warnings));
    }
  }

  private static HearingDecision decision(Form form) {
    Optional<String> body = form.read("body", PlainText::check);
    Optional<LocalDate> decided = form.day("decided");
    Optional<String> caseNumber = form.read("case", PlainText::check);
    if (body.isEmpty() && (decided.isPresent() || caseNumber.isPresent())) {
      form.error("body", form.words().get("error.required"));
    }
    return new HearingDecision(body, decided, caseNumber);
  }
}
