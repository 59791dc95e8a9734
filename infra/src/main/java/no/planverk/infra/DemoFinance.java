package no.planverk.infra;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.finance.BudgetSheet;
import no.planverk.application.finance.BudgetSheet.Line;
import no.planverk.application.finance.DecideStanding;
import no.planverk.application.finance.ReadBudget;
import no.planverk.application.finance.SetFrames;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.domain.budget.Frame;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.budget.Standing;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.UnitId;

/**
 * What the demo's people decide in a financial plan: which measures, in which order, and frames.
 */
record DemoFinance(Wiring wiring, Actor job, PlanId plan, Organisation all) {
  void decide(JsonObject step) {
    if (!step.containsKey("budget")) {
      return;
    }
    JsonObject budget = step.getJsonObject("budget");
    Actor by = person(budget.getString("by"));
    for (JsonObject standing : objects(budget, "standings")) {
      done(
          new DecideStanding(wiring.desk())
              .decide(
                  by,
                  plan,
                  measure(by, standing.getString("measure")),
                  Expected.ANY,
                  Standing.of(standing.getString("standing")),
                  standing.getString("reason", "")));
    }
    done(
        new SetFrames(wiring.desk())
            .set(
                by,
                plan,
                Expected.ANY,
                objects(budget, "frames").stream().map(this::frame).toList()));
  }

  private Frame frame(JsonObject described) {
    return new Frame(
        Optional.ofNullable(described.getString("unit", null)).map(this::unit),
        described.getInt("year"),
        CostKind.of(described.getString("kind")),
        new BigDecimal(described.getString("amount")));
  }

  /** The measure of that title, taken in or not. */
  private ElementId measure(Actor by, String title) {
    BudgetSheet sheet = done(new ReadBudget(wiring.desk()).read(by, plan));
    return Stream.concat(sheet.candidates().stream(), sheet.lines().stream().map(Line::measure))
        .filter(it -> it.title().value().equals(title))
        .map(Measure::id)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the demo knows no measure " + title));
  }

  private UnitId unit(String name) {
    return all.units().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the demo knows no " + name))
        .id();
  }

  private Actor person(String name) {
    Person person =
        all.persons().stream()
            .filter(it -> it.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the demo knows no " + name));
    return new Actor.StaffMember(job.tenant(), person.id(), person.role());
  }

  private static List<JsonObject> objects(JsonObject object, String name) {
    return object.getJsonArray(name).getValuesAs(JsonObject.class);
  }

  private static <T> T done(Reply<T> reply) {
    if (reply instanceof Reply.Done<T>(T value)) {
      return value;
    }
    throw new IllegalStateException("the demo's files are wrong: " + reply);
  }
}
