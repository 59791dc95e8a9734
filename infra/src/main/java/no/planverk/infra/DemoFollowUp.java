package no.planverk.infra;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Change;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.indicator.EditIndicatorFacts;
import no.planverk.application.indicator.EnterReading;
import no.planverk.application.people.EditUnit;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.application.people.UnitWords;
import no.planverk.application.redthread.AnswerHanding;
import no.planverk.application.redthread.HandOn;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.indicator.Frequency;
import no.planverk.domain.indicator.IndicatorFacts;
import no.planverk.domain.indicator.Quality;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.Unit;
import no.planverk.domain.redthread.ElementNode;

/** How the demo's people follow plans up: who leads units, what these are given, what is read. */
record DemoFollowUp(Wiring wiring, Actor job) {
  void follow(JsonObject described) {
    objects(described, "people").stream()
        .filter(it -> it.containsKey("leads"))
        .forEach(it -> lead(it.getString("name"), it.getString("leads")));
    objects(described, "handings").forEach(this::hand);
    objects(described, "indicators").forEach(this::tell);
  }

  private void lead(String name, String led) {
    Unit unit = unit(led);
    done(
        new EditUnit(wiring.desk(), wiring.almanac())
            .edit(
                job,
                unit.id(),
                Expected.ANY,
                new UnitWords(
                    unit.name(),
                    unit.parent(),
                    Change.to(Optional.of(person(name).id())),
                    Change.none()),
                Optional.empty()));
  }

  private void hand(JsonObject handing) {
    Unit from = unit(handing.getString("from"));
    Unit to = unit(handing.getString("to"));
    ElementId element = element(handing.getString("title"));
    done(
        new HandOn(wiring.desk(), wiring.almanac())
            .handOn(
                as(person(handing.getString("by"))),
                from.id(),
                element,
                to.id(),
                Optional.of(today().plusDays(handing.getInt("dueInDays")))));
    if (handing.containsKey("accepted")) {
      done(
          new AnswerHanding(wiring.desk(), wiring.almanac())
              .answer(
                  as(leader(to)),
                  to.id(),
                  element,
                  new AnswerHanding.Said(
                      handing.getBoolean("accepted"), handing.getString("words", ""))));
    }
  }

  private void tell(JsonObject told) {
    ElementId indicator = element(told.getString("title"));
    done(
        new EditIndicatorFacts(wiring.desk(), wiring.almanac())
            .edit(
                job,
                indicator,
                Expected.ANY,
                new IndicatorFacts(
                    Optional.of(told.getString("definition")),
                    Optional.of(told.getString("source")),
                    Optional.of(Frequency.of(told.getString("frequency"))),
                    Optional.of(Quality.of(told.getString("quality"))),
                    Optional.empty(),
                    0)));
    for (JsonObject reading : objects(told, "readings")) {
      done(
          new EnterReading(wiring.desk(), wiring.almanac())
              .enter(
                  job,
                  indicator,
                  Once.eachTime(),
                  new Reading(
                      today().minusDays(reading.getInt("daysAgo")),
                      Optional.of(new BigDecimal(reading.getString("value"))),
                      Optional.of(told.getString("source")),
                      Optional.empty())));
    }
  }

  private ElementId element(String title) {
    return wiring.desk().in(job, stores -> stores.redThreads().system(today())).elements().stream()
        .filter(it -> it.title().equals(title))
        .map(ElementNode::id)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the demo has no " + title));
  }

  private LocalDate today() {
    return wiring.almanac().today(job);
  }

  private Organisation all() {
    return done(wiring.readOrganisation().read(job, Optional.empty()));
  }

  private Unit unit(String name) {
    return all().units().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the demo knows no unit " + name));
  }

  private Actor as(Person person) {
    return new Actor.StaffMember(job.tenant(), person.id(), person.role());
  }

  private Person leader(Unit unit) {
    return all().persons().stream()
        .filter(it -> unit.leader().equals(Optional.of(it.id())))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the demo has no leader of " + unit.name()));
  }

  private Person person(String name) {
    return all().persons().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the demo knows no " + name));
  }

  private static List<JsonObject> objects(JsonObject object, String name) {
    return object.containsKey(name)
        ? object.getJsonArray(name).getValuesAs(JsonObject.class)
        : List.of();
  }

  private static <T> T done(Reply<T> reply) {
    if (reply instanceof Reply.Done<T>(T value)) {
      return value;
    }
    throw new IllegalStateException("the demo's files are wrong: " + reply);
  }
}
