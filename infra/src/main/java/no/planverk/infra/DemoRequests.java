package no.planverk.infra;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.fetching.FetchElements;
import no.planverk.application.fetching.ReadSource;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.application.planning.AddElement;
import no.planverk.application.planning.ElementWords;
import no.planverk.application.planning.Placed;
import no.planverk.application.planning.PlacementWords;
import no.planverk.application.planning.Written;
import no.planverk.application.task.AddTask;
import no.planverk.application.task.SendToReview;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Placement;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.task.TaskTerms;

/** What the demo's people do in a plan: tasks, a text sent to review, goals fetched from above. */
record DemoRequests(Wiring wiring, Actor job, PlanId plan, Organisation all) {
  void ask(JsonObject step) {
    if (step.containsKey("tasks")) {
      step.getJsonArray("tasks").getValuesAs(JsonObject.class).forEach(this::task);
    }
    if (step.containsKey("review")) {
      review(step.getJsonObject("review"));
    }
    if (step.containsKey("fetch")) {
      fetch(step.getJsonObject("fetch"));
    }
  }

  /** Goals of a plan above, followed up here in the same words. */
  private void fetch(JsonObject wanted) {
    PlanId from =
        wiring.desk().in(job, stores -> stores.plans().titled(wanted.getString("from")).getFirst());
    ReadSource read = new ReadSource(wiring.desk(), wiring.publicDocuments());
    List<String> titles =
        wanted.getJsonArray("titles").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList();
    if (!(read.read(job, plan, from) instanceof Reply.Done<ReadSource.Offer>(var offer))) {
      throw new IllegalStateException("the demo cannot fetch from " + from);
    }
    List<ElementId> elements =
        offer.elements().stream()
            .flatMap(PublishedElement::withAllUnder)
            .filter(it -> titles.contains(it.title()))
            .map(PublishedElement::element)
            .toList();
    Reply<Written<List<Placed>>> fetched =
        new FetchElements(wiring.desk(), wiring.publicDocuments(), wiring.pinning())
            .fetch(
                job,
                plan,
                Once.eachTime(),
                new FetchElements.Wish(from, elements, Optional.empty(), Optional.empty()));
    if (!(fetched instanceof Reply.Done<Written<List<Placed>>>(var written))) {
      throw new IllegalStateException("the demo's files are wrong: " + fetched);
    }
    if (wanted.containsKey("measures")) {
      wanted
          .getJsonArray("measures")
          .getValuesAs(JsonObject.class)
          .forEach(it -> measure(it, written.thing().getFirst().placement()));
    }
  }

  /** A measure of the plan's own under what it has fetched. */
  private void measure(JsonObject described, Placement under) {
    ElementWords words =
        new ElementWords(
            new Title(described.getString("title")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(described.getString("owner")),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            IndicatorValues.NONE);
    require(
        new AddElement(wiring.desk(), wiring.richTexts())
            .add(
                job,
                plan,
                Once.eachTime(),
                ElementKind.MEASURE,
                words,
                new PlacementWords(
                    Optional.of(under.id()), Optional.empty(), Optional.empty(), List.of()),
                Optional.empty()));
  }

  private void task(JsonObject task) {
    TaskTerms terms =
        new TaskTerms(
            task.getString("task"),
            "",
            person(task.getString("to")).id(),
            Optional.of(due(task)),
            Optional.empty());
    require(new AddTask(wiring.desk()).add(by(task), plan, Once.eachTime(), terms));
  }

  private void review(JsonObject review) {
    SendToReview.Wanted wanted =
        new SendToReview.Wanted(
            review.getJsonArray("people").getValuesAs(JsonString.class).stream()
                .map(it -> person(it.getString()).id())
                .toList(),
            Optional.empty(),
            Optional.of(due(review)),
            review.getString("words"));
    require(new SendToReview(wiring.desk()).send(by(review), plan, Once.eachTime(), wanted));
  }

  private LocalDate due(JsonObject described) {
    return LocalDate.ofInstant(
            wiring.desk().now(), wiring.stores().registry().get(job.tenant()).country().zone())
        .plusDays(described.getInt("dueInDays"));
  }

  private Actor by(JsonObject described) {
    Person person = person(described.getString("by"));
    return new Actor.StaffMember(job.tenant(), person.id(), person.role());
  }

  private Person person(String name) {
    return all.persons().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the demo knows no " + name));
  }

  private static void require(Reply<?> reply) {
    if (!(reply instanceof Reply.Done<?>)) {
      throw new IllegalStateException("the demo's files are wrong: " + reply);
    }
  }
}
