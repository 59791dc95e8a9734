package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.RegisterView;
import no.planverk.adapters.workspace.view.RegisterView.EmptyView;
import no.planverk.adapters.workspace.view.RegisterView.HeadView;
import no.planverk.adapters.workspace.view.RegisterView.LineView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.planning.ListPlans;
import no.planverk.application.planning.ListPlans.Listed;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterOrder;
import no.planverk.domain.register.RegisterOrder.By;
import no.planverk.domain.register.RegisterQuery;

/** All plans of the municipality: searched, ordered and read page by page. */
public final class RegisterPages implements PageGroup {
  private static final int PAGE = 25;

  private final ListPlans listPlans;
  private final ReadOrganisation readOrganisation;

  public RegisterPages(ListPlans listPlans, ReadOrganisation readOrganisation) {
    this.listPlans = listPlans;
    this.readOrganisation = readOrganisation;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get(RegisterSearch.PATH, this::list));
  }

  private Shown list(Visit visit) {
    Words words = visit.words();
    RegisterSearch search = RegisterSearch.of(visit);
    Optional<OrganisationChart> chart = chart(visit);
    Listed all = listed(visit, RegisterQuery.EVERYTHING, RegisterOrder.BY_TITLE);
    List<RegisterEntry> found = found(visit, search, chart);
    int last = Math.max(1, (found.size() + PAGE - 1) / PAGE);
    int page = Math.min(search.page(), last);
    int from = (page - 1) * PAGE;
    RegisterView view =
        new RegisterView(
            visit.at(RegisterSearch.PATH),
            selections(visit, search, all),
            new RegisterFields(words, visit.tenant().country()).of(search, chart),
            search.mine(),
            search.isFiltered(),
            search.order().equals(RegisterOrder.BY_TITLE) ? "" : search.order().text(),
            visit.at(RegisterSearch.PATH),
            words.get("register.count", found.size()),
            found.isEmpty() ? Optional.of(empty(visit, search)) : Optional.empty(),
            heads(visit, search),
            found.subList(from, Math.min(found.size(), from + PAGE)).stream()
                .map(it -> line(visit, it))
                .toList(),
            words.get("pager.place", page, last),
            at(visit, search, page - 1, page > 1),
            at(visit, search, page + 1, page < last),
            toNew(visit));
    return Shown.sheet("register", words.get("register.title"), view);
  }

  private Optional<OrganisationChart> chart(Visit visit) {
    return visit.may(Act.SEE_PEOPLE)
        ? Optional.of(visit.needed(readOrganisation.read(visit.actor(), Optional.empty())).chart())
        : Optional.empty();
  }

  private Listed listed(Visit visit, RegisterQuery query, RegisterOrder order) {
    return visit.needed(listPlans.list(visit.actor(), query, order));
  }

  private List<RegisterEntry> found(
      Visit visit, RegisterSearch search, Optional<OrganisationChart> chart) {
    RegisterQuery query = search.query(visit.tenant().country(), chart, visit.today().getYear());
    Listed listed = listed(visit, query, search.order());
    return listed.entries().stream()
        .filter(it -> !search.mine() || listed.mine().contains(it.id()))
        .toList();
  }

  /** What one looks for most, each with how many there are. */
  private static List<LinkView> selections(Visit visit, RegisterSearch search, Listed all) {
    int year = visit.today().getYear();
    List<LinkView> links = new ArrayList<>();
    links.add(selection(visit, search, "all", "", false, all, it -> true));
    links.add(selection(visit, search, "mine", "", true, all, it -> all.mine().contains(it.id())));
    links.add(
        selection(
            visit,
            search,
            "in-hearing",
            Stage.IN_HEARING.id(),
            false,
            all,
            it -> it.stage().equals(Optional.of(Stage.IN_HEARING))));
    links.add(
        selection(
            visit, search, "due", RegisterSearch.DUE, false, all, it -> it.isDueForReviewIn(year)));
    links.add(
        selection(
            visit,
            search,
            "registered",
            RegisterSearch.REGISTERED,
            false,
            all,
            RegisterEntry::registeredOnly));
    return links;
  }

  private static LinkView selection(
      Visit visit,
      RegisterSearch search,
      String key,
      String status,
      boolean mine,
      Listed all,
      Predicate<RegisterEntry> belongs) {
    long count = all.entries().stream().filter(belongs).count();
    return new LinkView(
        visit.words().get("register.selection." + key, count),
        RegisterSearch.selecting(status, mine).address(visit),
        search.isSelecting(status, mine));
  }

  private static List<HeadView> heads(Visit visit, RegisterSearch search) {
    return List.of(
        head(visit, search, "title", By.TITLE),
        new HeadView(visit.words().get("register.status"), Optional.empty(), Optional.empty()),
        head(visit, search, "type", By.TYPE),
        head(visit, search, "owner", By.OWNER),
        head(visit, search, "period", By.PERIOD),
        head(visit, search, "changed", By.CHANGED));
  }

  /** A second time the other way round; what was changed last is what one wants to see first. */
  private static HeadView head(Visit visit, RegisterSearch search, String key, By by) {
    boolean sorted = search.order().by() == by;
    boolean backwards = sorted ? !search.order().backwards() : by == By.CHANGED;
    return new HeadView(
        visit.words().get("register.column." + key),
        Optional.of(search.ordered(new RegisterOrder(by, backwards)).address(visit)),
        sorted
            ? Optional.of(search.order().backwards() ? "descending" : "ascending")
            : Optional.empty());
  }

  private static LineView line(Visit visit, RegisterEntry entry) {
    PlanWording wording = new PlanWording(visit.words());
    return new LineView(
        entry.title(),
        visit.at(RegisterSearch.PATH + "/" + entry.id()),
        wording.tags(entry, visit.today().getYear()),
        wording.type(entry.type()),
        entry.owner().orElse(""),
        wording.period(entry.period()),
        visit
            .words()
            .brief(entry.changedAt().atZone(visit.tenant().country().zone()).toLocalDate()));
  }

  private static EmptyView empty(Visit visit, RegisterSearch search) {
    Words words = visit.words();
    if (search.isSelecting("", true)) {
      return new EmptyView(words.get("home.plans.none"), Optional.empty());
    }
    if (search.narrows()) {
      return new EmptyView(
          words.get("register.none.found"),
          Optional.of(
              new LinkView(
                  words.get("register.everything"), visit.at(RegisterSearch.PATH), false)));
    }
    return visit.may(Act.CREATE_PLAN)
        ? new EmptyView(
            words.get("register.none.begin"),
            toNew(visit).map(it -> new LinkView(words.get("register.new"), it, false)))
        : new EmptyView(words.get("register.none"), Optional.empty());
  }

  private static Optional<String> toNew(Visit visit) {
    return visit.may(Act.CREATE_PLAN)
        ? Optional.of(visit.at(RegisterSearch.PATH + "/new"))
        : Optional.empty();
  }

  private static Optional<String> at(
      Visit visit, RegisterSearch search, int page, boolean isThere) {
    return isThere ? Optional.of(search.onPage(page).address(visit)) : Optional.empty();
  }
}
