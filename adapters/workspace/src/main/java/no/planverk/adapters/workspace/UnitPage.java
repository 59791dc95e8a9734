package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.PersonView.FactView;
import no.planverk.adapters.workspace.view.UnitView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Reply;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.application.people.ReadUnit;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.person.UnitStanding;

/** One unit through the years, and who is in it on a day. */
public final class UnitPage implements PageGroup {
  private static final int MOST_PEOPLE = 50;

  private final ReadOrganisation readOrganisation;
  private final ReadUnit readUnit;

  public UnitPage(ReadOrganisation readOrganisation, ReadUnit readUnit) {
    this.readOrganisation = readOrganisation;
    this.readUnit = readUnit;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get("/work/units/{unit}", this::show));
  }

  private Shown show(Visit visit) {
    LocalDate day = visit.day("day").orElse(visit.today());
    UnitLife life = visit.needed(readUnit.read(visit.actor(), new UnitId(visit.id("unit"))));
    Organisation all = visit.needed(readOrganisation.read(visit.actor(), Optional.of(day)));
    Unit unit = on(life, day);
    List<Person> people = people(all, life, day);
    UnitView view =
        new UnitView(
            unit.name(),
            visit.at("/work/units") + asked(visit, day),
            standing(visit.words(), life, day),
            visit.at("/work/units/" + life.id() + "/work"),
            all.chart().above(life.id()).reversed().stream()
                .map(it -> link(visit, it.name(), it.id(), day))
                .toList(),
            facts(visit.words(), life, all),
            life.standings().stream().map(it -> line(visit, it)).toList(),
            all.chart().under(life.id()).stream()
                .map(it -> link(visit, it.name(), it.id(), day))
                .toList(),
            people.stream()
                .limit(MOST_PEOPLE)
                .map(it -> new LinkView(it.name(), visit.at("/work/people/" + it.id()), false))
                .toList(),
            people.size() > MOST_PEOPLE
                ? Optional.of(
                    new LinkView(
                        visit.words().get("unit.people.all", people.size()),
                        visit.at("/work/people?unit=" + life.id()),
                        false))
                : Optional.empty(),
            life.successors().stream()
                .map(it -> link(visit, name(visit, it, day), it, day))
                .toList(),
            changes(visit, life, day));
    return Shown.sheet("unit", unit.name(), view);
  }

  /** As it stands on the day, or as it began or ended. */
  private static Unit on(UnitLife life, LocalDate day) {
    return life.on(day).orElseGet(() -> life.isClosedOn(day) ? life.atLast() : life.atFirst());
  }

  private static String asked(Visit visit, LocalDate day) {
    return day.equals(visit.today()) ? "" : "?day=" + day;
  }

  private static LinkView link(Visit visit, String name, UnitId id, LocalDate day) {
    return new LinkView(name, visit.at("/work/units/" + id) + asked(visit, day), false);
  }

  private static List<Person> people(Organisation all, UnitLife life, LocalDate day) {
    return all.persons().stream()
        .filter(it -> !it.hasLeft(day) && it.unit().equals(Optional.of(life.id())))
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .toList();
  }

  private static String standing(Words words, UnitLife life, LocalDate day) {
    if (life.isClosedOn(day)) {
      return words.get("unit.closed", words.date(life.closesOn().orElseThrow()));
    }
    if (life.beginsOn().isAfter(day)) {
      return words.get("unit.begins", words.date(life.beginsOn()));
    }
    return life.closesOn()
        .map(it -> words.get("unit.closes", words.date(day), words.date(it)))
        .orElseGet(() -> words.get("unit.stands", words.date(day)));
  }

  private static List<FactView> facts(Words words, UnitLife life, Organisation all) {
    List<FactView> facts = new ArrayList<>();
    String leader =
        all.persons().stream()
            .filter(it -> life.leader().equals(Optional.of(it.id())))
            .map(Person::name)
            .findFirst()
            .orElse(words.get("unit.leader.none"));
    facts.add(new FactView(words.get("unit.leader"), leader));
    life.externalId().ifPresent(it -> facts.add(new FactView(words.get("unit.key"), it)));
    return facts;
  }

  private UnitView.LineView line(Visit visit, UnitStanding standing) {
    Words words = visit.words();
    return new UnitView.LineView(
        words.date(standing.from()),
        standing.to().map(words::date).orElse(words.get("unit.until.further")),
        standing.name(),
        standing
            .parent()
            .map(it -> name(visit, it, standing.from()))
            .orElse(words.get("unit.parent.none")));
  }

  private String name(Visit visit, UnitId id, LocalDate day) {
    return readUnit.read(visit.actor(), id) instanceof Reply.Done<UnitLife>(UnitLife life)
        ? on(life, day).name()
        : id.toString();
  }

  private static Optional<UnitView.ChangesView> changes(Visit visit, UnitLife life, LocalDate day) {
    if (!visit.may(Act.NAME_PEOPLE) || life.isClosedOn(day)) {
      return Optional.empty();
    }
    Words words = visit.words();
    String page = visit.at("/work/units/" + life.id());
    LocalDate first = life.beginsOn().isAfter(day) ? life.beginsOn() : day;
    return Optional.of(
        new UnitView.ChangesView(
            page + "/edit",
            from(words, first).within("edit"),
            page + "/closing",
            from(words, first).within("close"),
            visit.at("/work/units/new?parent=" + life.id() + "&from=" + first)));
  }

  private static FieldView from(Words words, LocalDate day) {
    return FieldView.text("from", words.get("unit.from"), day.toString()).as(FieldView.Kind.DATE);
  }
}
