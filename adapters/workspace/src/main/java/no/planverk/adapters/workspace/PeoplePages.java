package no.planverk.adapters.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.PeopleView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.UnitId;

/** The people of the municipality, searched and read page by page. */
public final class PeoplePages implements PageGroup {
  private static final int PAGE = 50;

  private final ReadOrganisation readOrganisation;

  public PeoplePages(ReadOrganisation readOrganisation) {
    this.readOrganisation = readOrganisation;
  }

  /** What is looked for. */
  private record Search(String name, String unit, String role, boolean left) {
    static Search of(Visit visit) {
      return new Search(
          visit.query("name").orElse(""),
          visit.query("unit").orElse(""),
          visit.query("role").orElse(""),
          visit.query("left").isPresent());
    }

    boolean isEmpty() {
      return name.isEmpty() && unit.isEmpty() && role.isEmpty();
    }

    String query() {
      return "name="
          + encoded(name)
          + "&unit="
          + encoded(unit)
          + "&role="
          + encoded(role)
          + (left ? "&left=1" : "");
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get("/work/people", this::list));
  }

  private Shown list(Visit visit) {
    Words words = visit.words();
    Organisation all = visit.needed(readOrganisation.read(visit.actor(), Optional.empty()));
    Search search = Search.of(visit);
    Collator collator = Collator.getInstance(Locale.forLanguageTag(words.tag()));
    List<Person> found =
        all.persons().stream()
            .filter(it -> matches(it, search, all.chart()))
            .sorted(
                Comparator.comparing(Person::name, collator).thenComparing(it -> it.id().value()))
            .toList();
    int last = Math.max(1, (found.size() + PAGE - 1) / PAGE);
    int page = Math.clamp(number(visit), 1, last);
    int from = (page - 1) * PAGE;
    PeopleView view =
        new PeopleView(
            visit.at("/work/people"),
            fields(words, search, all.chart()),
            search.left(),
            search.isEmpty(),
            words.get("people.count", found.size()),
            found.subList(from, Math.min(found.size(), from + PAGE)).stream()
                .map(it -> line(visit, it, all.chart()))
                .toList(),
            words.get("pager.place", page, last),
            at(visit, search, page - 1, page > 1),
            at(visit, search, page + 1, page < last),
            visit.may(Act.NAME_PEOPLE),
            visit.at("/work/people/new"),
            visit.at("/work/people/import"),
            visit.at("/work/people/export"));
    return Shown.sheet("people", words.get("people.title"), view);
  }

  private static int number(Visit visit) {
    return visit
        .query("page")
        .filter(it -> it.matches("[0-9]{1,6}"))
        .map(Integer::parseInt)
        .orElse(1);
  }

  private static Optional<String> at(Visit visit, Search search, int page, boolean there) {
    return there
        ? Optional.of(visit.at("/work/people?" + search.query() + "&page=" + page))
        : Optional.empty();
  }

  private static boolean matches(Person person, Search search, OrganisationChart chart) {
    return (search.left() || !person.hasLeft(chart.day()))
        && person.name().toLowerCase(Locale.ROOT).contains(search.name().toLowerCase(Locale.ROOT))
        && (search.role().isEmpty() || person.role().id().equals(search.role()))
        && (search.unit().isEmpty() || places(person, chart).contains(search.unit()));
  }

  /** The unit that a person stands in and those above it. */
  private static Set<String> places(Person person, OrganisationChart chart) {
    return person.unit().map(chart::reach).stream()
        .flatMap(Set::stream)
        .map(UnitId::toString)
        .collect(Collectors.toSet());
  }

  private static List<FieldView> fields(Words words, Search search, OrganisationChart chart) {
    List<ChoiceView> roles =
        Stream.concat(
                Stream.of(new ChoiceView("", words.get("people.role.any"))),
                Choices.roles(words).stream())
            .toList();
    return List.of(
        FieldView.text("name", words.get("people.name.part"), search.name()),
        FieldView.select(
            "unit",
            words.get("people.unit.in"),
            search.unit(),
            Choices.units(chart, words.get("people.unit.any"))),
        FieldView.select("role", words.get("me.role"), search.role(), roles));
  }

  private static PeopleView.LineView line(Visit visit, Person person, OrganisationChart chart) {
    Words words = visit.words();
    return new PeopleView.LineView(
        person.name(),
        visit.at("/work/people/" + person.id()),
        Choices.name(chart, person.unit()).orElse(""),
        words.get("role." + person.role().id()),
        leaving(words, person, chart));
  }

  /** That a person has left, or will. */
  static Optional<String> leaving(Words words, Person person, OrganisationChart chart) {
    return person
        .leftOn()
        .map(
            day ->
                words.get(
                    person.hasLeft(chart.day()) ? "person.left" : "person.leaves",
                    words.date(day)));
  }
}
