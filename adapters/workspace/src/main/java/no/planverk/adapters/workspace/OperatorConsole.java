package no.planverk.adapters.workspace;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.NoticesView.NoticeView;
import no.planverk.adapters.workspace.view.OperatorTenantView;
import no.planverk.adapters.workspace.view.OperatorTenantView.FactLineView;
import no.planverk.adapters.workspace.view.OperatorTenantView.LineView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Reply;
import no.planverk.application.signin.ReadOperatorJournal;
import no.planverk.application.signin.ReadSetUp;
import no.planverk.application.signin.ReadSetUp.SetUp;
import no.planverk.application.signin.SetUpSignIn;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.RoleRule;
import no.planverk.domain.signin.SignInSettings;
import no.planverk.domain.signin.SignInWay;
import no.planverk.domain.tenant.FleetTenant;
import no.planverk.domain.tenant.PlanCount;
import no.planverk.domain.tenant.TenantFigures;
import no.planverk.domain.tenant.TenantId;

/** What an operator sees of a municipality, and sets up for it. */
final class OperatorConsole {
  private static final String OWN = "own";

  private final ReadSetUp readSetUp;
  private final SetUpSignIn setUpSignIn;
  private final ReadOperatorJournal readOperatorJournal;

  OperatorConsole(
      ReadSetUp readSetUp, SetUpSignIn setUpSignIn, ReadOperatorJournal readOperatorJournal) {
    this.readSetUp = readSetUp;
    this.setUpSignIn = setUpSignIn;
    this.readOperatorJournal = readOperatorJournal;
  }

  /** A form of the page comes back as it was filled in: one with an act is an order. */
  OperatorTenantView show(
      Operator operator,
      FleetTenant tenant,
      int newest,
      Optional<Form> returned,
      List<NoticeView> notices) {
    Words words = OperatorPress.WORDS;
    Optional<Form> order = returned.filter(it -> it.has("act"));
    Optional<Form> form = returned.filter(it -> !it.has("act"));
    Optional<SetUp> setUp =
        tenant.tenancy().isServed()
            ? Optional.of(readSetUp.read(operator, tenant.id()))
            : Optional.empty();
    return new OperatorTenantView(
        tenant.slug().value(),
        tenant.name(),
        FleetWords.wrong(tenant, newest),
        facts(words, tenant, setUp),
        TenancyActs.of(tenant, order),
        notices,
        journal(operator, words, Optional.of(tenant.id())),
        form.isPresent(),
        setUp
            .map(it -> fields(words, it.sharedClients(), form.orElseGet(() -> Form.none(words))))
            .orElse(List.of()));
  }

  List<LineView> journal(Operator operator, Words words, Optional<TenantId> tenant) {
    return readOperatorJournal.read(operator, tenant).stream()
        .map(
            it ->
                new LineView(
                    words.time(it.at(), ZoneOffset.UTC),
                    it.operator().orElse("–"),
                    words.orElse("operator.act." + it.act(), "operator.act.other"),
                    tenant.isPresent() ? it.detail().orElse("–") : it.municipality().orElse("–")))
        .toList();
  }

  private static List<FactLineView> facts(Words words, FleetTenant tenant, Optional<SetUp> setUp) {
    List<FactLineView> facts = new ArrayList<>();
    facts.add(new FactLineView("Standing", FleetWords.told(tenant)));
    facts.add(new FactLineView("Address", "/" + tenant.slug() + "/"));
    facts.add(new FactLineView("Id", tenant.id().value()));
    facts.add(new FactLineView("Country", tenant.country().name()));
    facts.add(new FactLineView("Open since", FleetWords.at(tenant.openedAt())));
    facts.add(new FactLineView("Release", Integer.toString(tenant.release())));
    tenant.figures().ifPresent(it -> facts.addAll(figures(it)));
    setUp.ifPresent(
        it -> {
          facts.add(new FactLineView(words.get("operator.way"), way(words, it)));
          facts.add(
              new FactLineView(
                  words.get("operator.support"),
                  it.supportUntil()
                      .map(FleetWords::at)
                      .orElse(words.get("operator.support.none"))));
        });
    return facts;
  }

  private static List<FactLineView> figures(TenantFigures figures) {
    PlanCount plans = figures.plans();
    return List.of(
        new FactLineView(
            "Plans",
            "%d: %d drafts, %d in hearing, %d being finalised, %d settled"
                .formatted(
                    plans.plans(),
                    plans.drafts(),
                    plans.inHearing(),
                    plans.finalising(),
                    plans.settled())),
        new FactLineView("Published", Integer.toString(figures.published())),
        new FactLineView(
            "People", figures.people() + ", " + figures.planners() + " with a role in a plan"),
        new FactLineView("Rows", Long.toString(figures.rows())),
        new FactLineView("Size", FleetWords.size(figures) + " MB"),
        new FactLineView(
            "Last activity", figures.lastActivity().map(FleetWords::at).orElse("none")),
        new FactLineView("Counted", FleetWords.at(figures.countedAt())));
  }

  private static String way(Words words, SetUp setUp) {
    return setUp.way().map(it -> named(words, it)).orElse(words.get("operator.way.none"));
  }

  private static String named(Words words, SignInWay way) {
    return switch (way) {
      case SignInWay.OwnClient own -> own.issuer();
      case SignInWay.SharedClient shared ->
          words.get("operator.way.shared", shared.name(), shared.organisation());
    };
  }

  private static List<FieldView> fields(Words words, List<String> shared, Form form) {
    List<ChoiceView> clients =
        Stream.concat(
                Stream.of(new ChoiceView(OWN, words.get("operator.own"))),
                shared.stream().map(it -> new ChoiceView(it, words.get("operator.shared", it))))
            .toList();
    Map<String, String> errors = form.errors();
    return List.of(
        FieldView.select(
                "client",
                words.get("operator.client"),
                form.has("client") ? form.raw("client") : OWN,
                clients)
            .told(errors),
        field(words, "issuer", form).spare(),
        field(words, "client-id", form).spare(),
        field(words, "client-secret", form).as(FieldView.Kind.SECRET).spare(),
        field(words, "organisation", form).spare(),
        field(words, "subject-claim", form),
        field(words, "admin-claim", form),
        field(words, "admin-value", form));
  }

  private static FieldView field(Words words, String name, Form form) {
    String label = "sign-in." + name;
    String standard =
        switch (name) {
          case "subject-claim" -> "sub";
          case "admin-claim" -> "groups";
          default -> "";
        };
    return FieldView.text(
            name,
            words.orElse(label, "operator." + name),
            form.has(name) ? form.raw(name) : standard)
        .told(form.errors());
  }

  /** False when the form says what is wrong; then nothing has changed. */
  boolean setUp(Operator operator, FleetTenant tenant, Form form) {
    String claim = form.required("admin-claim");
    String value = form.required("admin-value");
    Optional<SignInWay> way = way(form);
    Optional<RoleRule> rule =
        form.made("admin-value", () -> new RoleRule(claim, value, TenantRole.ADMINISTRATOR));
    Optional<SignInSettings> settings =
        way.isEmpty() || rule.isEmpty()
            ? Optional.empty()
            : form.made(
                "subject-claim",
                () ->
                    new SignInSettings(
                        way.get(),
                        form.required("subject-claim"),
                        "openid profile email",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(rule.get()),
                        0));
    return form.isFine() && settings.map(it -> done(operator, tenant.id(), it, form)).orElse(false);
  }

  private static Optional<SignInWay> way(Form form) {
    if (form.raw("client").equals(OWN)) {
      String issuer = form.required("issuer");
      String client = form.required("client-id");
      return form.made("issuer", () -> new SignInWay.OwnClient(issuer, client, Optional.empty()));
    }
    String organisation = form.required("organisation");
    return form.made(
        "organisation", () -> new SignInWay.SharedClient(form.raw("client"), organisation));
  }

  private boolean done(Operator operator, TenantId tenant, SignInSettings settings, Form form) {
    Reply<SignInSettings> reply =
        setUpSignIn.setUp(operator, tenant, settings, form.optional("client-secret"));
    return switch (reply) {
      case Reply.Done<SignInSettings>(var stored) -> true;
      case Reply.Faulty<SignInSettings>(var faults) -> {
        form.take(faults);
        yield false;
      }
      case Reply.Refused<SignInSettings>(var why) -> {
        form.error("organisation", form.words().get("error.organisation-taken"));
        yield false;
      }
      default -> {
        form.error("client", form.words().get("error.invalid"));
        yield false;
      }
    };
  }
}
