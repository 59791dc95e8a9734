package no.planverk.adapters.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.HomeView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.planning.Involvement;
import no.planverk.application.planning.ListMyPlans;
import no.planverk.domain.person.Act;

/** Where one comes first: what is mine, and where to go on. */
public final class HomePages implements PageGroup {
  private final ListMyPlans listMyPlans;

  public HomePages(ListMyPlans listMyPlans) {
    this.listMyPlans = listMyPlans;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get("/work", this::home));
  }

  private Shown home(Visit visit) {
    Words words = visit.words();
    Optional<String> name = visit.who().name();
    HomeView view =
        new HomeView(
            name.map(it -> words.get("home.hello", it.split(" ", 2)[0]))
                .orElseGet(() -> words.get("home.hello.support")),
            visit.needed(listMyPlans.list(visit.actor())).stream()
                .map(it -> line(visit, it))
                .toList(),
            ways(visit));
    return Shown.sheet("home", words.get("home.title"), view);
  }

  /** A plan and what someone is in it. */
  static HomeView.PlanView line(Visit visit, Involvement involvement) {
    Words words = visit.words();
    return new HomeView.PlanView(
        involvement.plan().title(),
        involvement.address().map(it -> visit.at("/plan/" + it.value())),
        involvement.roles().stream()
            .sorted()
            .map(it -> words.get("plan-role." + it.id()))
            .collect(Collectors.joining(", ")),
        words.get("stage." + involvement.plan().stage().map(it -> it.id()).orElse("none")));
  }

  private static List<LinkView> ways(Visit visit) {
    Words words = visit.words();
    return visit.may(Act.NAME_PEOPLE)
        ? List.of(
            new LinkView(words.get("nav.people"), visit.at("/work/people"), false),
            new LinkView(words.get("nav.units"), visit.at("/work/units"), false),
            new LinkView(words.get("nav.journal"), visit.at("/work/journal"), false))
        : List.of(
            new LinkView(words.get("nav.public"), visit.at("/plan"), false),
            new LinkView(words.get("shell.me"), visit.at("/work/me"), false));
  }
}
