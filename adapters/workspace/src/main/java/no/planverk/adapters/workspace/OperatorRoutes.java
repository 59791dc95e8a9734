package no.planverk.adapters.workspace;

import io.helidon.common.uri.UriQuery;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import no.planverk.adapters.http.FormToken;
import no.planverk.adapters.http.OperatorDoorkeeper;
import no.planverk.adapters.http.OperatorDoorkeeper.Presence;
import no.planverk.adapters.http.SecurityHeaders;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.workspace.view.OperatorShellView;
import no.planverk.adapters.workspace.view.UpgradeView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.signin.ReadOperatorJournal;
import no.planverk.application.signin.ReadSetUp;
import no.planverk.application.signin.SetUpSignIn;
import no.planverk.application.tenancy.ListFleet;
import no.planverk.application.tenancy.PlaceOrder;
import no.planverk.application.tenancy.ReadUpgrade;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.FleetStatus;
import no.planverk.domain.tenant.FleetTenant;

/**
 * The operators' pages on the operations port: the fleet, each municipality of it, an upgrade, and
 * what operators have done. In English.
 */
public final class OperatorRoutes implements HttpService {
  private static final int LARGEST_FORM = 64 * 1024;
  private static final String PATH = OperatorDoorkeeper.PATH;
  private static final Words WORDS = Words.in(Language.EN);
  private static final HeaderName REFRESH = HeaderNames.create("Refresh");

  private final OperatorDoorkeeper doorkeeper;
  private final StaticFiles staticFiles;
  private final UseCases useCases;
  private final OperatorConsole console;
  private final Templates templates = new Templates();

  /** What the pages show and what their forms do. */
  public record UseCases(
      ListFleet listFleet,
      ReadUpgrade readUpgrade,
      ReadSetUp readSetUp,
      SetUpSignIn setUpSignIn,
      ReadOperatorJournal readOperatorJournal,
      PlaceOrder placeOrder) {}

  public OperatorRoutes(OperatorDoorkeeper doorkeeper, StaticFiles staticFiles, UseCases useCases) {
    this.doorkeeper = doorkeeper;
    this.staticFiles = staticFiles;
    this.useCases = useCases;
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
  }

  private void fleet(ServerRequest request, ServerResponse response) {
    Optional<Presence> presence = doorkeeper.presence(request);
    if (presence.isEmpty()) {
      Optional<String> problem =
          request
              .query()
              .first("problem")
              .asOptional()
              .map(it -> WORDS.orElse("problem." + it, "problem.other"));
      door(200, problem, response);
      return;
    }
    Operator operator = presence.get().who().operator();
    FleetPages pages =
        new FleetPages(
            useCases.listFleet().list(operator),
            useCases.readUpgrade().read(operator),
            request.query());
    send(200, "fleet", presence.get(), done(request), pages.view(), response);
  }

  private static Optional<String> done(ServerRequest request) {
    Optional<String> done = request.query().first("done").asOptional();
    return done.filter("ordered"::equals).isPresent()
        ? Optional.of("The order is placed. A worker carries it out within seconds.")
        : done.map(it -> "done." + it).filter(WORDS::has).map(WORDS::get);
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

  /** A page for those who are signed in. */
  private void shown(
      ServerRequest request,
      ServerResponse response,
      String template,
      BiFunction<Operator, FleetStatus, Object> view) {
    Optional<Presence> presence = doorkeeper.presence(request);
    if (presence.isEmpty()) {
      lead(PATH, response);
      return;
    }
    Operator operator = presence.get().who().operator();
    Object made = view.apply(operator, useCases.readUpgrade().read(operator));
    send(200, template, presence.get(), Optional.empty(), made, response);
  }

  private void tenant(ServerRequest request, ServerResponse response) {
    Optional<Presence> presence = doorkeeper.presence(request);
    if (presence.isEmpty()) {
      lead(PATH, response);
      return;
    }
    Optional<FleetTenant> tenant = tenant(request, presence.get());
    if (tenant.isEmpty()) {
      nobody(presence.get(), response);
      return;
    }
    tenant(200, presence.get(), done(request), tenant.get(), Optional.empty(), response);
  }

  private Optional<FleetTenant> tenant(ServerRequest request, Presence presence) {
    String slug = request.path().pathParameters().get("t");
    return useCases.listFleet().list(presence.who().operator()).stream()
        .filter(it -> it.slug().value().equals(slug))
        .findFirst();
  }

  private void nobody(Presence presence, ServerResponse response) {
    Optional<String> why = Optional.of("There is no such municipality.");
    Operator operator = presence.who().operator();
    FleetPages pages =
        new FleetPages(
            useCases.listFleet().list(operator),
            useCases.readUpgrade().read(operator),
            UriQuery.empty());
    send(404, "fleet", presence, why, pages.view(), response);
  }

  private void tenant(
      int status,
      Presence presence,
      Optional<String> notice,
      FleetTenant tenant,
      Optional<Form> form,
      ServerResponse response) {
    Operator operator = presence.who().operator();
    int newest = useCases.readUpgrade().read(operator).newest();
    send(
        status,
        "operator-tenant",
        presence,
        notice,
        console.show(operator, WORDS, tenant, newest, form),
        response);
  }

  private void setUp(ServerRequest request, ServerResponse response) {
    take(
        request,
        response,
        "set-up",
        (operator, filled) -> console.setUp(operator, filled.tenant(), filled.form()));
  }

  private void order(ServerRequest request, ServerResponse response) {
    take(
        request,
        response,
        "ordered",
        (operator, filled) ->
            TenancyActs.read(filled.tenant(), filled.form())
                .map(it -> useCases.placeOrder().place(operator, it, Optional.empty()))
                .isPresent());
  }

  private record Filled(FleetTenant tenant, Form form) {}

  /** Leads on where the form did what it is for, and gives it back with its faults where not. */
  private void take(
      ServerRequest request,
      ServerResponse response,
      String done,
      BiPredicate<Operator, Filled> work) {
    Optional<Presence> presence = doorkeeper.presence(request);
    if (presence.isEmpty()) {
      lead(PATH, response);
      return;
    }
    Form form = form(request);
    if (!doorkeeper.isOwnForm(request, presence.get(), form.raw(FormToken.FIELD))) {
      door(403, Optional.of(WORDS.get("turned.foreign-form.text")), response);
      return;
    }
    Optional<FleetTenant> tenant = tenant(request, presence.get());
    if (tenant.isEmpty()) {
      nobody(presence.get(), response);
    } else if (work.test(presence.get().who().operator(), new Filled(tenant.get(), form))) {
      lead(FleetWords.href(tenant.get()) + "?done=" + done, response);
    } else {
      tenant(400, presence.get(), Optional.empty(), tenant.get(), Optional.of(form), response);
    }
  }

  private static Form form(ServerRequest request) {
    try (InputStream body = request.content().inputStream()) {
      return Form.of(new String(body.readNBytes(LARGEST_FORM), StandardCharsets.UTF_8), WORDS);
    } catch (InvalidValue e) {
      return Form.none(WORDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void door(int status, Optional<String> notice, ServerResponse response) {
    String title = WORDS.get("operator.title");
    send(status, "operator-door", Optional.empty(), notice, title, response);
  }

  private void send(
      int status,
      String template,
      Presence presence,
      Optional<String> notice,
      Object view,
      ServerResponse response) {
    send(status, template, Optional.of(presence), notice, view, response);
  }

  private void send(
      int status,
      String template,
      Optional<Presence> presence,
      Optional<String> notice,
      Object view,
      ServerResponse response) {
    OperatorShellView shell =
        new OperatorShellView(
            WORDS,
            presence.map(it -> it.who().operator().name()),
            presence.map(it -> FormToken.of(it.secret())).orElse(""),
            notice,
            staticFiles.styleSheet(),
            staticFiles.icon());
    SecurityHeaders.addTo(response);
    response
        .status(Status.create(status))
        .header(HeaderNames.CACHE_CONTROL, "no-store")
        .header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8")
        .send(templates.page(template, shell, view));
  }

  private static void lead(String to, ServerResponse response) {
    SecurityHeaders.addTo(response);
    response.header(HeaderNames.LOCATION, to).status(Status.SEE_OTHER_303).send();
  }
}
