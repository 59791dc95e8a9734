package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.UnitsView;
import no.planverk.adapters.workspace.view.UnitsView.NodeView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;

/** The organisation as it stands on a day, and what is new about it since today. */
public final class UnitPages implements PageGroup {
  private final ReadOrganisation readOrganisation;

  public UnitPages(ReadOrganisation readOrganisation) {
    this.readOrganisation = readOrganisation;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get("/work/units", this::tree));
  }

  private Shown tree(Visit visit) {
    Words words = visit.words();
    LocalDate day = visit.day("day").orElse(visit.today());
    Organisation all = visit.needed(readOrganisation.read(visit.actor(), Optional.of(day)));
    OrganisationChart now =
        day.equals(visit.today())
            ? all.chart()
            : visit.needed(readOrganisation.read(visit.actor(), Optional.empty())).chart();
    UnitsView view =
        new UnitsView(
            visit.at("/work/units"),
            FieldView.text("day", words.get("units.day"), day.toString()).as(FieldView.Kind.DATE),
            words.get(
                day.equals(visit.today()) ? "units.standing.today" : "units.standing",
                words.date(day)),
            new Tree(visit, all, now).tops(),
            now.units().stream()
                .filter(it -> day.isAfter(now.day()) && !all.chart().has(it.id()))
                .map(Unit::name)
                .toList(),
            visit.may(Act.NAME_PEOPLE),
            visit.at("/work/units/new"),
            visit.at("/work/units/import"),
            visit.at("/work/units/export"));
    return Shown.sheet("units", words.get("units.title"), view);
  }

  /** Draws the tree from its tops downwards. */
  private static final class Tree {
    private final Visit visit;
    private final OrganisationChart chart;
    private final OrganisationChart now;
    private final Map<UnitId, List<Unit>> under = new HashMap<>();
    private final Map<UnitId, Integer> people = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<UnitId> drawn = new HashSet<>();

    Tree(Visit visit, Organisation all, OrganisationChart now) {
      this.visit = visit;
      this.chart = all.chart();
      this.now = now;
      for (Unit unit : chart.units()) {
        unit.parent()
            .ifPresent(it -> under.computeIfAbsent(it, any -> new ArrayList<>()).add(unit));
      }
      for (Person person : all.persons()) {
        names.put(person.id().toString(), person.name());
        if (!person.hasLeft(chart.day())) {
          person.unit().ifPresent(it -> people.merge(it, 1, Integer::sum));
        }
      }
    }

    List<NodeView> tops() {
      return chart.units().stream()
          .filter(it -> it.parent().flatMap(chart::unit).isEmpty())
          .map(this::node)
          .toList();
    }

    private NodeView node(Unit unit) {
      Words words = visit.words();
      List<NodeView> below = new ArrayList<>();
      if (drawn.add(unit.id())) {
        under.getOrDefault(unit.id(), List.of()).forEach(it -> below.add(node(it)));
      }
      String href = visit.at("/work/units/" + unit.id());
      return new NodeView(
          unit.name(),
          chart.day().equals(visit.today()) ? href : href + "?day=" + chart.day(),
          news(unit).map(words::get).orElse(""),
          unit.leader().map(it -> names.getOrDefault(it.toString(), "")),
          words.get("units.people", people.getOrDefault(unit.id(), 0)),
          below);
    }

    private Optional<String> news(Unit unit) {
      if (!chart.day().isAfter(now.day())) {
        return Optional.empty();
      }
      Optional<Unit> before = now.unit(unit.id());
      if (before.isEmpty()) {
        return Optional.of("units.news.new");
      }
      if (!before.get().name().equals(unit.name())) {
        return Optional.of("units.news.renamed");
      }
      return before.get().parent().equals(unit.parent())
          ? Optional.empty()
          : Optional.of("units.news.moved");
    }
  }
}
