package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.JournalView;
import no.planverk.adapters.workspace.view.JournalView.KeptView;
import no.planverk.adapters.workspace.view.JournalView.RowView;
import no.planverk.adapters.workspace.view.JournalView.ThingView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.audit.JournalPage;
import no.planverk.application.audit.NamedRow;
import no.planverk.application.audit.ReadSeal;
import no.planverk.application.audit.SearchJournal;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.application.planning.SearchRegister;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.register.RegisterQuery;

/** Who did what in the municipality: searched, read page by page and taken out as a file. */
public final class JournalPages implements PageGroup {
  static final String PATH = "/work/journal";
  private static final int AT_ONCE = 50;
  private static final int MOST_MEANT = 20;
  private static final int MOST_PLANS = 10_000;

  private final SearchJournal searchJournal;
  private final ReadSeal readSeal;
  private final ReadOrganisation readOrganisation;
  private final SearchRegister searchRegister;

  public JournalPages(
      SearchJournal searchJournal,
      ReadSeal readSeal,
      ReadOrganisation readOrganisation,
      SearchRegister searchRegister) {
    this.searchJournal = searchJournal;
    this.readSeal = readSeal;
    this.readOrganisation = readOrganisation;
    this.searchRegister = searchRegister;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get(PATH, this::search));
  }

  /** What people, plans and the rest are called, by their ids. */
  private record Known(
      Map<UUID, String> people, Map<UUID, String> plans, Map<String, String> others) {}

  private Shown search(Visit visit) {
    ReadSeal.SealState seal = visit.needed(readSeal.read(visit.actor()));
    Known known = known(visit);
    JournalFilter filter = new JournalFilter(visit, visit.search(), known.people(), known.plans());
    Trail trail = Trail.of(filter.form());
    Optional<JournalPage> found =
        filter.isClear()
            ? Optional.of(
                visit.needed(
                    searchJournal.search(visit.actor(), filter.query(), trail.before(), AT_ONCE)))
            : Optional.empty();
    JournalView view =
        new JournalView(
            visit.at(PATH),
            fields(visit, filter, known),
            filter.query().refusedOnly(),
            kept(filter),
            visit.at(PATH),
            meant(filter),
            found.map(it -> it.rows().stream().map(row -> row(visit, row, filter, known)).toList()),
            trail.back(filter),
            found.flatMap(JournalPage::next).map(it -> trail.on(it, filter)),
            filter.at("/api/v1/journal.csv"),
            seal(visit, seal));
    return new Shown.Sheet(
        filter.form().isFine() ? 200 : 400, "journal", visit.words().get("journal.title"), view);
  }

  private Known known(Visit visit) {
    Organisation organisation =
        visit.needed(readOrganisation.read(visit.actor(), Optional.empty()));
    Map<UUID, String> people = new LinkedHashMap<>();
    organisation.persons().forEach(it -> people.put(it.id().value(), it.name()));
    Map<String, String> others = new LinkedHashMap<>();
    organisation.units().forEach(it -> others.put(it.id().toString(), it.name()));
    organisation.bodies().forEach(it -> others.put(it.id().toString(), it.name()));
    Map<UUID, String> plans = new LinkedHashMap<>();
    visit
        .needed(
            searchRegister.search(
                visit.actor(), RegisterQuery.EVERYTHING, Optional.empty(), MOST_PLANS))
        .entries()
        .forEach(it -> plans.put(it.id().value(), it.title()));
    return new Known(people, plans, others);
  }

  private static String seal(Visit visit, ReadSeal.SealState seal) {
    Words words = visit.words();
    return seal.sealedAt()
        .map(it -> words.get("journal.sealed", visit.time(it), seal.waiting()))
        .orElseGet(() -> words.get("journal.unsealed", seal.waiting()));
  }

  private static List<FieldView> fields(Visit visit, JournalFilter filter, Known known) {
    Words words = visit.words();
    Form form = filter.form();
    Stream<ChoiceView> acts =
        Arrays.stream(JournalAct.values())
            .map(it -> new ChoiceView(it.id(), words.get("journal.act." + it.id())))
            .sorted((one, other) -> words.compare(one.label(), other.label()));
    return Stream.of(
            FieldView.text(
                    "who",
                    words.get("journal.who"),
                    typed(form, "who", filter.actor(), known.people()))
                .hinted(words.get("journal.who.hint")),
            FieldView.text(
                    "title",
                    words.get("journal.plan"),
                    typed(form, "title", filter.plan(), known.plans()))
                .hinted(words.get("journal.plan.hint")),
            FieldView.select(
                "act",
                words.get("journal.act"),
                form.raw("act"),
                Stream.concat(Stream.of(new ChoiceView("", words.get("journal.act.any"))), acts)
                    .toList()),
            FieldView.text("object", words.get("journal.object"), form.raw("object"))
                .hinted(words.get("journal.object.hint")),
            FieldView.text("from", words.get("journal.from"), form.raw("from"))
                .as(FieldView.Kind.DATE),
            FieldView.text("to", words.get("journal.to"), form.raw("to")).as(FieldView.Kind.DATE))
        .map(it -> it.told(form.errors()))
        .toList();
  }

  private static String typed(Form form, String field, Wanted wanted, Map<UUID, String> names) {
    return wanted instanceof Wanted.One(UUID id)
        ? JournalFilter.called(id, names)
        : form.raw(field);
  }

  private static List<KeptView> kept(JournalFilter filter) {
    return Stream.of(
            filter.query().actor().map(it -> new KeptView("actor", it.toString())),
            filter.query().plan().map(it -> new KeptView("plan", it.toString())))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Those who may have been meant, where more than one is called so. */
  private static List<LinkView> meant(JournalFilter filter) {
    List<LinkView> links = new ArrayList<>();
    if (filter.actor() instanceof Wanted.Several(Map<UUID, String> which)) {
      which.forEach(
          (id, name) -> links.add(new LinkView(name, filter.with("actor", id.toString()), false)));
    }
    if (filter.plan() instanceof Wanted.Several(Map<UUID, String> which)) {
      which.forEach(
          (id, name) -> links.add(new LinkView(name, filter.with("plan", id.toString()), false)));
    }
    return links.subList(0, Math.min(links.size(), MOST_MEANT));
  }

  private static RowView row(Visit visit, NamedRow named, JournalFilter filter, Known known) {
    JournalEntry entry = named.row().entry();
    Words words = visit.words();
    Function<PlanId, ThingView> plan =
        it ->
            thing(
                it.toString(),
                Optional.ofNullable(known.plans().get(it.value())),
                Optional.of(filter.with("plan", it.toString())));
    return new RowView(
        entry.at().toString(),
        visit.brief(entry.at()),
        JournalWording.actor(words, named),
        entry.actorId().map(it -> filter.with("actor", it.toString())),
        JournalWording.act(words, entry),
        JournalAct.of(entry.act()).isRefusal(),
        object(words, named, filter, known),
        entry.plan().map(plan));
  }

  private static Optional<ThingView> object(
      Words words, NamedRow named, JournalFilter filter, Known known) {
    JournalEntry entry = named.row().entry();
    String id = entry.objectId();
    boolean saysNothingMore =
        id.equals("none")
            || id.equals(entry.objectKind())
            || entry.plan().map(it -> it.toString().equals(id)).orElse(false);
    if (saysNothingMore) {
      return Optional.empty();
    }
    Optional<String> name =
        JournalWording.object(words, named).or(() -> Optional.ofNullable(known.others().get(id)));
    return Optional.of(thing(id, name, Optional.of(filter.with("object", id))));
  }

  private static ThingView thing(String id, Optional<String> name, Optional<String> search) {
    return new ThingView(name.orElse(id), name.isPresent(), search);
  }
}
