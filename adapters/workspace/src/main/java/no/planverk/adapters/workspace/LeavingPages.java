package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.LeavingView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.people.Duty;
import no.planverk.application.people.HandOver;
import no.planverk.application.people.ReadDuties;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.UnitId;

/** Handing over what hangs on a person, and their leaving, in one step. */
public final class LeavingPages implements PageGroup {
  private final ReadOrganisation readOrganisation;
  private final ReadDuties readDuties;
  private final HandOver handOver;

  public LeavingPages(ReadOrganisation readOrganisation, ReadDuties readDuties, HandOver handOver) {
    this.readOrganisation = readOrganisation;
    this.readDuties = readDuties;
    this.handOver = handOver;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/people/{person}/leaving", visit -> show(visit, Optional.empty(), 200)),
        Page.post("/work/people/{person}/leaving", this::handOver));
  }

  private Shown show(Visit visit, Optional<Set<String>> chosen, int status) {
    visit.require(Act.NAME_PEOPLE);
    Words words = visit.words();
    PersonId id = new PersonId(visit.id("person"));
    List<Duty> duties = visit.needed(readDuties.read(visit.actor(), id));
    Organisation all = visit.needed(readOrganisation.read(visit.actor(), Optional.empty()));
    Person person =
        all.persons().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    LeavingView view =
        new LeavingView(
            words.get("leaving.title", person.name()),
            PeoplePages.leaving(words, person, all.chart()),
            visit.at("/work/people/" + id + "/leaving"),
            duties.stream()
                .map(
                    it ->
                        new LeavingView.DutyView(
                            it.key(),
                            it.title(),
                            kind(words, it),
                            chosen.map(keys -> keys.contains(it.key())).orElse(true)))
                .toList(),
            visit.form().errors().getOrDefault("duties", ""),
            fields(words, visit.form(), all, id),
            visit.at("/work/people/" + id));
    return new Shown.Sheet(status, "leaving", view.title(), view);
  }

  private static List<FieldView> fields(Words words, Form form, Organisation all, PersonId id) {
    Map<String, String> values = form.values();
    Naming naming =
        new Naming(
            all.persons().stream().filter(it -> !it.id().equals(id)).toList(), all.chart().day());
    return List.of(
        FieldView.text("to", words.get("leaving.to.person"), values.getOrDefault("to", ""))
            .suggesting(naming.suggestions())
            .hinted(words.get("person.named.hint"))
            .spare()
            .told(form.errors()),
        FieldView.select(
                "unit",
                words.get("leaving.to.unit"),
                values.getOrDefault("unit", ""),
                Choices.units(all.chart(), words.get("leaving.to.unit.none")))
            .told(form.errors()),
        FieldView.text("day", words.get("leaving.day"), values.getOrDefault("day", ""))
            .as(FieldView.Kind.DATE)
            .hinted(words.get("leaving.day.hint"))
            .spare()
            .told(form.errors()));
  }

  private static String kind(Words words, Duty duty) {
    return switch (duty) {
      case Duty.InPlan role -> words.get("duty.role", words.get("plan-role." + role.role().id()));
      case Duty.OwnedPlan plan -> words.get("duty.plan");
      case Duty.OwnedElement element -> words.get("duty.element");
      case Duty.OpenTask task -> words.get("duty.task");
      case Duty.AwaitedReview review -> words.get("duty.review");
      case Duty.LedUnit unit -> words.get("duty.unit");
    };
  }

  private Shown handOver(Visit visit) {
    visit.require(Act.NAME_PEOPLE);
    Form form = visit.form();
    PersonId id = new PersonId(visit.id("person"));
    List<String> keys = form.all("duty").stream().distinct().toList();
    Optional<RoleHolder> receiver = receiver(visit);
    Optional<LocalDate> day = form.day("day");
    if (receiver.isEmpty() && !keys.isEmpty() && form.isFine()) {
      form.error("to", form.words().get("error.to.missing"));
    }
    if (receiver.isEmpty() && day.isEmpty() && form.isFine()) {
      form.error("day", form.words().get("error.day.missing"));
    }
    if (receiver.isPresent() && keys.isEmpty() && day.isEmpty()) {
      form.error("duties", form.words().get("error.duties.none"));
    }
    if (form.isFine()) {
      Reply<HandOver.HandedOver> reply =
          handOver.handOver(
              visit.actor(),
              id,
              Once.eachTime(),
              new HandOver.Wanted(receiver, Optional.of(keys), day));
      if (!(reply instanceof Reply.Faulty<HandOver.HandedOver>(var faults))) {
        HandOver.HandedOver done = visit.needed(reply);
        String notice = notice(done, day.isPresent());
        String page = visit.at("/work/people/" + id);
        return Shown.done(done.left().isEmpty() ? page : page + "/leaving", notice);
      }
      form.take(faults);
    }
    return show(visit, Optional.of(new HashSet<>(keys)), 400);
  }

  private static String notice(HandOver.HandedOver done, boolean leaves) {
    return leaves
        ? done.left().isEmpty() ? "left" : "left-open"
        : done.left().isEmpty() ? "handed-over" : "handed-over-partly";
  }

  private Optional<RoleHolder> receiver(Visit visit) {
    Form form = visit.form();
    if (form.has("to") && form.has("unit")) {
      form.error("unit", form.words().get("error.to.both"));
      return Optional.empty();
    }
    Optional<UnitId> unit = form.id("unit").map(UnitId::new);
    if (unit.isPresent() || !form.has("to")) {
      return unit.map(RoleHolder.OfUnit::new);
    }
    Organisation all = visit.needed(readOrganisation.read(visit.actor(), Optional.empty()));
    return new Naming(all.persons(), all.chart().day())
        .read(form, "to")
        .map(it -> new RoleHolder.OfPerson(it.id()));
  }
}
