package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FormView;
import no.planverk.adapters.workspace.view.FormView.DifferenceView;
import no.planverk.adapters.workspace.view.PersonView;
import no.planverk.adapters.workspace.view.PersonView.FactView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.people.EditPerson;
import no.planverk.application.people.NamePerson;
import no.planverk.application.people.NamePerson.Card;
import no.planverk.application.people.ReadDuties;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.application.planning.ListPlansOfPerson;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;

/** A person's page, and entering and changing what is known of them. */
public final class PersonPages implements PageGroup {
  private final ReadOrganisation readOrganisation;
  private final ListPlansOfPerson listPlans;
  private final ReadDuties readDuties;
  private final NamePerson namePerson;
  private final EditPerson editPerson;
  private final Accounts accounts;

  public PersonPages(
      ReadOrganisation readOrganisation,
      ListPlansOfPerson listPlans,
      ReadDuties readDuties,
      NamePerson namePerson,
      EditPerson editPerson,
      Accounts accounts) {
    this.readOrganisation = readOrganisation;
    this.listPlans = listPlans;
    this.readDuties = readDuties;
    this.namePerson = namePerson;
    this.editPerson = editPerson;
    this.accounts = accounts;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/people/new", this::blank),
        Page.post("/work/people/new", this::name),
        Page.get("/work/people/{person}", this::read),
        Page.post("/work/people/{person}", this::edit));
  }

  private Organisation organisation(Visit visit) {
    return visit.needed(readOrganisation.read(visit.actor(), Optional.empty()));
  }

  private static Person person(Visit visit, Organisation all) {
    PersonId id = new PersonId(visit.id("person"));
    return all.persons().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Turned(404, "not-found"));
  }

  private Shown blank(Visit visit) {
    visit.require(Act.NAME_PEOPLE);
    return blank(visit, 200);
  }

  private Shown blank(Visit visit, int status) {
    Words words = visit.words();
    PersonFields fields = new PersonFields(words, organisation(visit).chart());
    FormView form =
        new FormView(
            words.get("person.new"),
            words.get("person.new.lead"),
            visit.at("/work/people/new"),
            0,
            fields.of(visit.form().values(), visit.form().errors(), Optional.empty()),
            List.of(),
            words.get("person.new.save"),
            visit.at("/work/people"));
    return new Shown.Sheet(status, "form-page", form.title(), form);
  }

  private Shown name(Visit visit) {
    visit.require(Act.NAME_PEOPLE);
    Form form = visit.form();
    Optional<Card> card = PersonFields.read(form);
    if (card.isPresent()) {
      Reply<Person> reply = namePerson.name(visit.actor(), Once.eachTime(), card.get());
      if (!(reply instanceof Reply.Faulty<Person>(var faults))) {
        return Shown.done(visit.at("/work/people/" + visit.needed(reply).id()), "person-named");
      }
      form.take(faults);
    }
    return blank(visit, 400);
  }

  private Shown read(Visit visit) {
    Organisation all = organisation(visit);
    Person person = person(visit, all);
    return show(visit, all, person, PersonFields.values(person), List.of(), 200);
  }

  private Shown edit(Visit visit) {
    visit.require(Act.NAME_PEOPLE);
    Form form = visit.form();
    Organisation all = organisation(visit);
    Person stands = person(visit, all);
    Optional<Card> card = PersonFields.read(form);
    Optional<Long> revision = form.read("revision", Long::valueOf);
    if (card.isPresent() && revision.isPresent()) {
      Reply<Person> reply =
          editPerson.edit(
              visit.actor(), stands.id(), Expected.revision(revision.get()), card.get());
      switch (reply) {
        case Reply.Faulty<Person>(var faults) -> form.take(faults);
        case Reply.Stale<Person> stale -> {
          return show(visit, all, stands, form.values(), differences(visit, all, stands), 409);
        }
        default -> {
          visit.needed(reply);
          return Shown.done(visit.at("/work/people/" + stands.id()), "person-changed");
        }
      }
    }
    return show(visit, all, stands, form.values(), List.of(), 400);
  }

  /** What stands now beside what was written, where the two are not the same. */
  private static List<DifferenceView> differences(Visit visit, Organisation all, Person stands) {
    PersonFields fields = new PersonFields(visit.words(), all.chart());
    return Differences.between(
        fields.of(PersonFields.values(stands), Map.of(), stands.leftOn()),
        fields.of(visit.form().values(), Map.of(), stands.leftOn()),
        visit.words());
  }

  private Shown show(
      Visit visit,
      Organisation all,
      Person person,
      Map<String, String> values,
      List<DifferenceView> differences,
      int status) {
    Words words = visit.words();
    boolean mayName = visit.may(Act.NAME_PEOPLE);
    PersonFields fields = new PersonFields(words, all.chart());
    FormView form =
        new FormView(
            words.get("person.edit"),
            "",
            visit.at("/work/people/" + person.id()),
            person.revision(),
            mayName ? fields.of(values, visit.form().errors(), person.leftOn()) : List.of(),
            differences,
            words.get("person.save"),
            visit.at("/work/people"));
    PersonView view =
        new PersonView(
            person.name(),
            PeoplePages.leaving(words, person, all.chart()),
            facts(words, all, person, mayName),
            visit.needed(listPlans.list(visit.actor(), person.id())).stream()
                .map(it -> HomeRows.line(visit, it))
                .toList(),
            visit.may(Act.MANAGE_SIGN_IN)
                ? Optional.of(accounts.of(visit, person.id()))
                : Optional.empty(),
            mayName ? Optional.of(form) : Optional.empty(),
            mayName ? Optional.of(duties(visit, person)) : Optional.empty());
    return new Shown.Sheet(status, "person", person.name(), view);
  }

  private PersonView.DutiesView duties(Visit visit, Person person) {
    int count = visit.needed(readDuties.read(visit.actor(), person.id())).size();
    return new PersonView.DutiesView(
        visit.words().get("person.duties.count", count),
        visit.at("/work/people/" + person.id() + "/leaving"));
  }

  private static List<FactView> facts(
      Words words, Organisation all, Person person, boolean mayName) {
    List<FactView> facts = new ArrayList<>();
    facts.add(
        new FactView(
            words.get("me.unit"),
            Choices.name(all.chart(), person.unit()).orElse(words.get("me.unit.none"))));
    facts.add(new FactView(words.get("me.role"), words.get("role." + person.role().id())));
    if (mayName) {
      person.email().ifPresent(it -> facts.add(new FactView(words.get("me.email"), it)));
      person.externalId().ifPresent(it -> facts.add(new FactView(words.get("person.key"), it)));
      person.userName().ifPresent(it -> facts.add(new FactView(words.get("person.user"), it)));
    }
    return facts;
  }
}
