package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.application.Once;
import no.planverk.application.Refusal;
import no.planverk.application.planning.AbandonText;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.planning.StartNextVersion;
import no.planverk.application.publishing.RepealPlan;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Version;

/** Opening the text for the next version, giving it up, and repealing what is in force. */
public final class StagePages implements PageGroup {
  private final ReadPlanCard readPlanCard;
  private final StartNextVersion startNextVersion;
  private final AbandonText abandonText;
  private final RepealPlan repealPlan;

  public StagePages(
      ReadPlanCard readPlanCard,
      StartNextVersion startNextVersion,
      AbandonText abandonText,
      RepealPlan repealPlan) {
    this.readPlanCard = readPlanCard;
    this.startNextVersion = startNextVersion;
    this.abandonText = abandonText;
    this.repealPlan = repealPlan;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/next-version", visit -> next(visit, next(visit))),
        Page.post("/work/plans/{plan}/next-version", this::start),
        Page.get("/work/plans/{plan}/abandonment", visit -> abandonment(visit, given(visit))),
        Page.post("/work/plans/{plan}/abandonment", this::abandon),
        Page.get("/work/plans/{plan}/repeal", visit -> repeal(visit, repealed(visit))),
        Page.post("/work/plans/{plan}/repeal", this::repeal));
  }

  private FlowSheet next(Visit visit) {
    return FlowSheet.of(visit, readPlanCard, Act.EDIT_FACTS, "next", "/next-version");
  }

  private static Shown next(Visit visit, FlowSheet sheet) {
    Plan plan = sheet.plan();
    Obstacles obstacles = new Obstacles(visit.words());
    if (plan.facts().registeredOnly()) {
      return sheet.blocked(obstacles.of(new Refusal.RegisteredOnly()).text());
    }
    if (plan.hasLiveText()) {
      return sheet.blocked(obstacles.of(new Refusal.TextInWork(plan.stage().orElseThrow())).text());
    }
    return sheet.effect("opens", plan.nextVersionNumber()).effect("keeps").show(List.of());
  }

  private Shown start(Visit visit) {
    FlowSheet sheet = next(visit);
    Optional<Plan> begun =
        sheet.done(startNextVersion.start(visit.actor(), sheet.plan().id(), Once.eachTime()));
    return begun.isPresent() ? sheet.back("next-begun") : next(visit, sheet);
  }

  private FlowSheet given(Visit visit) {
    return FlowSheet.of(visit, readPlanCard, Act.EDIT_FACTS, "abandonment", "/abandonment");
  }

  private static Shown abandonment(Visit visit, FlowSheet sheet) {
    Plan plan = sheet.plan();
    if (!plan.mayBeWritten()) {
      return sheet.blocked(
          new Obstacles(visit.words()).of(new Refusal.NotWritable(plan.stage())).text());
    }
    return sheet.effect("closes").effect("keeps").effect("again").show(List.of());
  }

  private Shown abandon(Visit visit) {
    FlowSheet sheet = given(visit);
    Optional<Plan> abandoned =
        sheet.done(abandonText.abandon(visit.actor(), sheet.plan().id(), sheet.expected()));
    return abandoned.isPresent() ? sheet.back("abandoned") : abandonment(visit, sheet);
  }

  private FlowSheet repealed(Visit visit) {
    return FlowSheet.of(visit, readPlanCard, Act.RECORD_DECISION, "repeal", "/repeal");
  }

  private static Shown repeal(Visit visit, FlowSheet sheet) {
    Optional<Version> inForce = sheet.plan().inForce();
    if (inForce.isEmpty()) {
      return sheet.blocked(visit.words().get("repeal.nothing"));
    }
    String day = visit.form().isThere("day") ? visit.form().raw("day") : "";
    return sheet
        .effect("ends", inForce.get().number())
        .effect("keeps")
        .effect("public")
        .show(
            List.of(
                GroupView.of(
                    FieldView.text("day", visit.words().get("repeal.day"), day)
                        .as(FieldView.Kind.DATE)
                        .hinted(visit.words().get("repeal.day.hint"))
                        .told(visit.form().errors()))));
  }

  private Shown repeal(Visit visit) {
    FlowSheet sheet = repealed(visit);
    Form form = visit.form();
    form.required("day");
    Optional<LocalDate> day = form.day("day");
    if (form.isFine() && day.isPresent()) {
      Optional<Plan> repealed =
          sheet.done(
              repealPlan.repeal(visit.actor(), sheet.plan().id(), sheet.expected(), day.get()));
      if (repealed.isPresent()) {
        return sheet.back("repealed");
      }
    }
    return repeal(visit, sheet);
  }
}
