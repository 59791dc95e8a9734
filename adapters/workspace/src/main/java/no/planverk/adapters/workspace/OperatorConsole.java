package no.planverk.adapters.workspace;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.OperatorView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Reply;
import no.planverk.application.signin.ReadOperatorJournal;
import no.planverk.application.signin.ReadSetUp;
import no.planverk.application.signin.ReadSetUp.Overview;
import no.planverk.application.signin.ReadSetUp.SetUp;
import no.planverk.application.signin.SetUpSignIn;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.RoleRule;
import no.planverk.domain.signin.SignInSettings;
import no.planverk.domain.signin.SignInWay;

/** What an operator sees and sets up for each municipality. */
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

  OperatorView show(Operator operator, Words words, Optional<String> open) {
    return show(operator, words, open, Form.none(words));
  }

  /** {@code open} is the municipality whose form comes back as it was filled in. */
  OperatorView show(Operator operator, Words words, Optional<String> open, Form form) {
    Overview overview = readSetUp.read(operator);
    return new OperatorView(
        overview.municipalities().stream()
            .map(it -> tenant(words, it, overview.sharedClients(), open, form))
            .toList(),
        readOperatorJournal.read(operator).stream()
            .map(
                it ->
                    new OperatorView.LineView(
                        words.time(it.at(), ZoneOffset.UTC),
                        it.operator().orElse("–"),
                        words.orElse("operator.act." + it.act(), "operator.act.other"),
                        it.municipality().orElse("–")))
            .toList());
  }

  private static OperatorView.TenantView tenant(
      Words words, SetUp setUp, List<String> shared, Optional<String> open, Form form) {
    String slug = setUp.tenant().slug().value();
    boolean isOpen = open.filter(slug::equals).isPresent();
    return new OperatorView.TenantView(
        slug,
        setUp.tenant().name(),
        setUp.way().map(it -> named(words, it)).orElse(words.get("operator.way.none")),
        setUp.supportUntil().map(it -> words.time(it, setUp.tenant().country().zone())),
        "/ops/tenants/" + slug + "/sign-in",
        isOpen,
        fields(words, slug, shared, isOpen ? form : Form.none(words)));
  }

  private static String named(Words words, SignInWay way) {
    return switch (way) {
      case SignInWay.OwnClient own -> own.issuer();
      case SignInWay.SharedClient shared ->
          words.get("operator.way.shared", shared.name(), shared.organisation());
    };
  }

  private static List<FieldView> fields(Words words, String slug, List<String> shared, Form form) {
    List<ChoiceView> clients =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(new ChoiceView(OWN, words.get("operator.own"))),
                shared.stream().map(it -> new ChoiceView(it, words.get("operator.shared", it))))
            .toList();
    Map<String, String> errors = form.errors();
    return List.of(
        FieldView.select(
                "client",
                words.get("operator.client"),
                form.has("client") ? form.raw("client") : OWN,
                clients)
            .told(errors)
            .within(slug),
        field(words, "issuer", form).spare().within(slug),
        field(words, "client-id", form).spare().within(slug),
        field(words, "client-secret", form).as(FieldView.Kind.SECRET).spare().within(slug),
        field(words, "organisation", form).spare().within(slug),
        field(words, "subject-claim", form).within(slug),
        field(words, "admin-claim", form).within(slug),
        field(words, "admin-value", form).within(slug));
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
  boolean setUp(Operator operator, String slug, Form form) {
    Optional<SetUp> meant =
        readSetUp.read(operator).municipalities().stream()
            .filter(it -> it.tenant().slug().value().equals(slug))
            .findFirst();
    if (meant.isEmpty()) {
      return false;
    }
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
    return form.isFine() && settings.map(it -> done(operator, meant.get(), it, form)).orElse(false);
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

  private boolean done(Operator operator, SetUp meant, SignInSettings settings, Form form) {
    Reply<SignInSettings> reply =
        setUpSignIn.setUp(operator, meant.tenant().id(), settings, form.optional("client-secret"));
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
