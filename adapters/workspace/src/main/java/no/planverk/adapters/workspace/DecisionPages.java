package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Refusal;
import no.planverk.application.municipality.ReadCouncilDates;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.publishing.AdoptPlan;
import no.planverk.application.publishing.BringInForce;
import no.planverk.domain.catalogue.AdoptingBody;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.InForceRule;
import no.planverk.domain.council.CouncilMeeting;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Version;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.plan.WorkingText;

/** Recording that a plan was adopted, and that an adopted one is in force. */
public final class DecisionPages implements PageGroup {
  private static final int MOST_MEETINGS = 6;

  private final ReadPlanCard readPlanCard;
  private final ReadOrganisation readOrganisation;
  private final AdoptPlan adoptPlan;
  private final BringInForce bringInForce;
  private final ReadCouncilDates readCouncilDates;

  public DecisionPages(
      ReadPlanCard readPlanCard,
      ReadOrganisation readOrganisation,
      AdoptPlan adoptPlan,
      BringInForce bringInForce,
      ReadCouncilDates readCouncilDates) {
    this.readPlanCard = readPlanCard;
    this.readOrganisation = readOrganisation;
    this.adoptPlan = adoptPlan;
    this.bringInForce = bringInForce;
    this.readCouncilDates = readCouncilDates;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/decision", this::begin),
        Page.post("/work/plans/{plan}/decision", this::adopt),
        Page.get("/work/plans/{plan}/in-force", this::beginInForce),
        Page.post("/work/plans/{plan}/in-force", this::bring));
  }

  private FlowSheet sheet(Visit visit) {
    return FlowSheet.of(visit, readPlanCard, Act.RECORD_DECISION, "decision", "/decision");
  }

  private Shown begin(Visit visit) {
    FlowSheet sheet = sheet(visit);
    return why(visit, sheet.plan())
        .map(it -> sheet.blocked(new Obstacles(visit.words()).of(it).text()))
        .orElseGet(() -> show(visit, sheet, Map.of("date", visit.today().toString())));
  }

  /** What stands in the way of any decision, whatever its date and body. */
  private static Optional<Refusal> why(Visit visit, Plan plan) {
    if (plan.facts().registeredOnly()) {
      return Optional.empty();
    }
    Optional<WorkingText> text = plan.workingText().filter(it -> plan.hasLiveText());
    if (text.isEmpty()) {
      return Optional.of(new Refusal.NothingToAdopt());
    }
    if (text.get() instanceof WorkingText.InHearing inHearing) {
      return Optional.of(new Refusal.HearingStillOpen(inHearing.hearing()));
    }
    return plan.facts()
        .type()
        .mustBeHeard()
        .filter(it -> !plan.proposalHeard(text.get().forVersion()))
        .map(it -> new Refusal.MustBeHeard(it, AdoptPlan.source(it)));
  }

  private Shown show(Visit visit, FlowSheet sheet, Map<String, String> values) {
    Words words = visit.words();
    Plan plan = sheet.plan();
    int number = plan.workingText().map(WorkingText::forVersion).orElseGet(plan::nextVersionNumber);
    if (plan.facts().registeredOnly()) {
      sheet.effect("registers", number);
    } else {
      sheet.effect("freezes", number).effect("closes-text");
    }
    boolean atAdoption = plan.facts().type().inForce() == InForceRule.AT_ADOPTION;
    sheet.effect(atAdoption ? "in-force" : "waits");
    plan.inForce().ifPresent(it -> sheet.effect("supersedes", it.number()));
    plan.facts().replaces().forEach(it -> sheet.effect("replaces", it.name()));
    sheet.effect("not-public");
    plan.facts().type().adoptingBody().ifPresent(it -> sheet.explain(whoAdopts(words, it)));
    plan.lastHearing(number)
        .ifPresent(
            it ->
                sheet.explain(words.get("decision.after-hearing", words.date(it.firstDayAfter()))));
    List<FieldView> fields =
        new ArrayList<>(
            List.of(
                field(words, "body", values).suggesting(bodies(visit)),
                date(visit, values),
                field(words, "case", values),
                field(words, "basis", values).spare()));
    if (atAdoption) {
      fields.add(
          field(words, "in-force", values)
              .as(FieldView.Kind.DATE)
              .hinted(words.get("decision.in-force.hint"))
              .spare());
    }
    return sheet.show(
        List.of(GroupView.of(fields.stream().map(it -> it.told(visit.form().errors())).toList())));
  }

  private static String whoAdopts(Words words, AdoptingBody body) {
    return words.get(
        body.binds() ? "decision.who" : "decision.who.may",
        words.get("body-kind." + body.kind().id()),
        body.source());
  }

  private static FieldView field(Words words, String name, Map<String, String> values) {
    return FieldView.text(name, words.get("decision." + name), values.getOrDefault(name, ""));
  }

  /** The day of the decision, with the days on which bodies have met lately. */
  private FieldView date(Visit visit, Map<String, String> values) {
    Words words = visit.words();
    FieldView date = field(words, "date", values).as(FieldView.Kind.DATE);
    List<LocalDate> met =
        visit.needed(readCouncilDates.read(visit.actor())).dates().meetings().reversed().stream()
            .map(CouncilMeeting::day)
            .filter(it -> !it.isAfter(visit.today()))
            .distinct()
            .limit(MOST_MEETINGS)
            .toList();
    return met.isEmpty()
        ? date
        : date.suggesting(met.stream().map(LocalDate::toString).toList())
            .hinted(
                words.get(
                    "decision.meetings",
                    met.stream().map(words::date).collect(Collectors.joining("; "))));
  }

  /** The municipality's bodies, for those who may see its organisation. */
  private List<String> bodies(Visit visit) {
    return visit.may(Act.SEE_PEOPLE)
        ? visit.needed(readOrganisation.read(visit.actor(), Optional.empty())).bodies().stream()
            .filter(it -> it.decidesOn(visit.today()))
            .map(Body::name)
            .sorted()
            .toList()
        : List.of();
  }

  private Shown adopt(Visit visit) {
    FlowSheet sheet = sheet(visit);
    Form form = visit.form();
    Optional<Decision> decision = DecisionFields.decision(form);
    Optional<LocalDate> inForceFrom = form.day("in-force");
    form.required("case");
    if (decision.map(it -> it.date().isAfter(visit.today())).orElse(false)) {
      form.error("date", visit.words().get("error.decision.future"));
    }
    if (form.isFine() && decision.isPresent()) {
      Optional<AdoptPlan.Adopted> adopted =
          sheet.done(
              adoptPlan.adopt(
                  visit.actor(), sheet.plan().id(), sheet.expected(), decision.get(), inForceFrom));
      if (adopted.isPresent()) {
        return sheet.back(
            adopted.get().version().inForceFrom().isPresent() ? "adopted" : "adopted-waiting");
      }
    }
    return show(visit, sheet, new HashMap<>(form.values()));
  }

  private FlowSheet inForceSheet(Visit visit) {
    return FlowSheet.of(visit, readPlanCard, Act.RECORD_DECISION, "in-force", "/in-force");
  }

  /** The adopted version that waits for its publishing in Plandata.dk. */
  static Optional<Version> waiting(Plan plan) {
    return plan.newestVersion()
        .filter(it -> it.standing() == VersionStanding.ADOPTED)
        .filter(it -> plan.facts().type().inForce() == InForceRule.WHEN_PUBLISHED_IN_PLANDATA);
  }

  private Shown beginInForce(Visit visit) {
    FlowSheet sheet = inForceSheet(visit);
    return waiting(sheet.plan()).isEmpty()
        ? sheet.blocked(visit.words().get("in-force.nothing"))
        : showInForce(visit, sheet, visit.today().toString());
  }

  private static Shown showInForce(Visit visit, FlowSheet sheet, String day) {
    Words words = visit.words();
    Plan plan = sheet.plan();
    waiting(plan).ifPresent(it -> sheet.effect("begins", it.number()));
    plan.inForce().ifPresent(it -> sheet.effect("supersedes", it.number()));
    return sheet.show(
        List.of(
            GroupView.of(
                FieldView.text("day", words.get("in-force.day"), day)
                    .as(FieldView.Kind.DATE)
                    .told(visit.form().errors()))));
  }

  private Shown bring(Visit visit) {
    FlowSheet sheet = inForceSheet(visit);
    Form form = visit.form();
    form.required("day");
    Optional<LocalDate> day = form.day("day");
    Optional<Version> version = waiting(sheet.plan());
    if (version.isEmpty()) {
      return sheet.blocked(visit.words().get("in-force.nothing"));
    }
    if (form.isFine() && day.isPresent()) {
      Optional<Plan> brought =
          sheet.done(
              bringInForce.bring(
                  visit.actor(),
                  sheet.plan().id(),
                  sheet.expected(),
                  version.get().number(),
                  day.get()));
      if (brought.isPresent()) {
        return sheet.back("in-force");
      }
    }
    return showInForce(visit, sheet, form.raw("day"));
  }
}
