package no.planverk.adapters.workspace;

import io.helidon.common.uri.UriQuery;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import no.planverk.adapters.http.OperatorDoorkeeper;
import no.planverk.adapters.http.OperatorDoorkeeper.Presence;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.workspace.view.UpgradeView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.signin.ReadOperatorJournal;
import no.planverk.application.signin.ReadSetUp;
import no.planverk.application.signin.SetUpSignIn;
import no.planverk.application.tenancy.AddServiceNotice;
import no.planverk.application.tenancy.EndServiceNotice;
import no.planverk.application.tenancy.ListFleet;
import no.planverk.application.tenancy.ListServiceNotices;
import no.planverk.application.tenancy.PlaceOrder;
import no.planverk.application.tenancy.ReadUpgrade;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.FleetStatus;
import no.planverk.domain.tenant.FleetTenant;

/**
 * The operators' pages on the operations port: the fleet, each municipality of it, an upgrade, what
 * staff are told, and what operators have done. In English.
 */
public final class OperatorRoutes implements HttpService {
  private static final String PATH = OperatorDoorkeeper.PATH;
  private static final Words WORDS = OperatorPress.WORDS;
  private static final HeaderName REFRESH = HeaderNames.create("Refresh");
  private final OperatorPress press;
  private final UseCases useCases;
  private final OperatorConsole console;
  private final OperatorNotices notices;

  /** What the pages show and what their forms do. */
  public record UseCases(
      ListFleet listFleet,
      ReadUpgrade readUpgrade,
      ReadSetUp readSetUp,
      SetUpSignIn setUpSignIn,
      ReadOperatorJournal readOperatorJournal,
      PlaceOrder placeOrder,
      Telling telling) {}

  /** What tells staff something. */
  public record Telling(
      ListServiceNotices listServiceNotices,
      AddServiceNotice addServiceNotice,
      EndServiceNotice endServiceNotice) {}

  public OperatorRoutes(
      OperatorDoorkeeper doorkeeper, StaticFiles staticFiles, Clock clock, UseCases useCases) {
    this.press = new OperatorPress(doorkeeper, staticFiles);
    this.useCases = useCases;
    this.notices = new OperatorNotices(useCases.telling(), clock);
    this.console =
        new OperatorConsole(
            useCases.readSetUp(), useCases.setUpSignIn(), useCases.readOperatorJournal());
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get(PATH, this::fleet)
        .get(PATH + "/upgrade", this::upgrade)
        .get(PATH + "/journal", this::journal)
        .get(PATH + "/tenants/{t}", this::tenant)
        .post(PATH + "/tenants/{t}/sign-in", this::setUp)
        .post(PATH + "/tenants/{t}/orders", this::order);
    new OperatorNoticePages(press, notices, useCases.listFleet()).routing(rules);
  }

  private void fleet(ServerRequest request, ServerResponse response) {
    Optional<Presence> presence = press.presence(request);
    if (presence.isEmpty()) {
      Optional<String> problem =
          request
              .query()
              .first("problem")
              .asOptional()
              .map(it -> WORDS.orElse("problem." + it, "problem.other"));
      press.door(200, problem, response);
      return;
    }
    FleetPages pages = new FleetPages(all(presence.get()), status(presence.get()), request.query());
    press.send(200, "fleet", presence.get(), OperatorPress.done(request), pages.view(), response);
  }

  private List<FleetTenant> all(Presence presence) {
    return useCases.listFleet().list(presence.who().operator());
  }

  private FleetStatus status(Presence presence) {
    return useCases.readUpgrade().read(presence.who().operator());
  }

  private void upgrade(ServerRequest request, ServerResponse response) {
    shown(
        request,
        response,
        "upgrade",
        (operator, status) -> {
          boolean still = request.query().contains("still");
          UpgradeView view = new UpgradePage(status, still).view();
          if (view.rollout().filter(UpgradeView.RolloutView::goesOn).isPresent()) {
            response.header(REFRESH, "2");
          }
          return view;
        });
  }

  private void journal(ServerRequest request, ServerResponse response) {
    shown(
        request,
        response,
        "operator-journal",
        (operator, status) -> console.journal(operator, WORDS, Optional.empty()));
  }

  private void shown(
      ServerRequest request,
      ServerResponse response,
      String template,
      BiFunction<Operator, FleetStatus, Object> view) {
    press.page(
        request,
        response,
        presence -> {
          Object made = view.apply(presence.who().operator(), status(presence));
          press.send(200, template, presence, Optional.empty(), made, response);
        });
  }

  private void tenant(ServerRequest request, ServerResponse response) {
    press.page(
        request,
        response,
        presence ->
            tenant(request, presence)
                .ifPresentOrElse(
                    it ->
                        tenant(
                            200,
                            presence,
                            OperatorPress.done(request),
                            it,
                            Optional.empty(),
                            response),
                    () -> nobody(presence, response)));
  }

  private Optional<FleetTenant> tenant(ServerRequest request, Presence presence) {
    String slug = request.path().pathParameters().get("t");
    return all(presence).stream().filter(it -> it.slug().value().equals(slug)).findFirst();
  }

  private void nobody(Presence presence, ServerResponse response) {
    Optional<String> why = Optional.of("There is no such municipality.");
    FleetPages pages = new FleetPages(all(presence), status(presence), UriQuery.empty());
    press.send(404, "fleet", presence, why, pages.view(), response);
  }

  private void tenant(
      int status,
      Presence presence,
      Optional<String> notice,
      FleetTenant tenant,
      Optional<Form> form,
      ServerResponse response) {
    Operator operator = presence.who().operator();
    Object view =
        console.show(
            operator,
            tenant,
            status(presence).newest(),
            form,
            notices.reaching(operator, tenant.id()));
    press.send(status, "operator-tenant", presence, notice, view, response);
  }

  private void setUp(ServerRequest request, ServerResponse response) {
    take(request, response, "set-up", this::setUp);
  }

  /** The page has no such form for one without tables; whoever sends it made it up. */
  private Taken setUp(Operator operator, Filled filled) {
    if (!filled.tenant().tenancy().isServed()) {
      return new Taken.Impossible("Nobody signs in there: it has closed or waits for an upgrade.");
    }
    return Taken.of(console.setUp(operator, filled.tenant(), filled.form()));
  }

  private void order(ServerRequest request, ServerResponse response) {
    take(
        request,
        response,
        "ordered",
        (operator, filled) ->
            Taken.of(
                TenancyActs.read(filled.tenant(), filled.form())
                    .map(it -> useCases.placeOrder().place(operator, it, Optional.empty()))
                    .isPresent()));
  }

  private record Filled(FleetTenant tenant, Form form) {}

  /** What comes of a form about a municipality. */
  private sealed interface Taken {
    record Done() implements Taken {}

    /** The form says what is wrong. */
    record Wrong() implements Taken {}

    record Impossible(String why) implements Taken {}

    static Taken of(boolean done) {
      return done ? new Done() : new Wrong();
    }
  }

  /** Leads on where the form did what it is for, and gives it back with its faults where not. */
  private void take(
      ServerRequest request,
      ServerResponse response,
      String done,
      BiFunction<Operator, Filled, Taken> work) {
    press.form(
        request,
        response,
        (presence, form) -> {
          Optional<FleetTenant> tenant = tenant(request, presence);
          if (tenant.isEmpty()) {
            nobody(presence, response);
            return;
          }
          FleetTenant about = tenant.get();
          switch (work.apply(presence.who().operator(), new Filled(about, form))) {
            case Taken.Done() ->
                OperatorPress.lead(FleetWords.href(about) + "?done=" + done, response);
            case Taken.Wrong() ->
                tenant(400, presence, Optional.empty(), about, Optional.of(form), response);
            case Taken.Impossible(String why) ->
                tenant(409, presence, Optional.of(why), about, Optional.empty(), response);
          }
        });
  }
}
