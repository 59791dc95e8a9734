package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.SignInView;
import no.planverk.adapters.workspace.view.SignInView.RuleView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.signin.ChangeSignIn;
import no.planverk.application.signin.ReadSignIn;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.RoleRule;
import no.planverk.domain.signin.SignInSettings;
import no.planverk.domain.signin.SignInWay;

/** Through which provider people sign in, and which of them get which role. */
public final class SignInPages implements PageGroup {
  private static final int EMPTY_RULES = 3;

  private final ReadSignIn readSignIn;
  private final ChangeSignIn changeSignIn;
  private final WebAddress base;

  public SignInPages(ReadSignIn readSignIn, ChangeSignIn changeSignIn, WebAddress base) {
    this.readSignIn = readSignIn;
    this.changeSignIn = changeSignIn;
    this.base = base;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get("/work/sign-in", this::read), Page.post("/work/sign-in", this::change));
  }

  private Shown read(Visit visit) {
    Optional<SignInSettings> settings = visit.needed(readSignIn.read(visit.actor())).settings();
    return show(visit, settings, filled(settings), rules(visit.words(), settings), Map.of(), 200);
  }

  /** What stands in the fields before anyone has touched them. */
  private static Map<String, String> filled(Optional<SignInSettings> settings) {
    Optional<SignInWay.OwnClient> own =
        settings
            .map(SignInSettings::way)
            .filter(SignInWay.OwnClient.class::isInstance)
            .map(SignInWay.OwnClient.class::cast);
    return Map.of(
        "issuer", own.map(SignInWay.OwnClient::issuer).orElse(""),
        "client-id", own.map(SignInWay.OwnClient::clientId).orElse(""),
        "subject-claim", settings.map(SignInSettings::subjectClaim).orElse("sub"),
        "scopes", settings.map(SignInSettings::scopes).orElse("openid profile email"),
        "acr", settings.flatMap(SignInSettings::acr).orElse(""),
        "otherwise", settings.flatMap(SignInSettings::otherwise).map(TenantRole::id).orElse(""));
  }

  private static List<RuleView> rules(Words words, Optional<SignInSettings> settings) {
    List<RuleView> rules = new ArrayList<>();
    settings
        .map(SignInSettings::rules)
        .orElse(List.of())
        .forEach(
            it -> rules.add(new RuleView(rules.size(), it.claim(), it.value(), it.role().id())));
    addEmpty(rules);
    return rules;
  }

  private static void addEmpty(List<RuleView> rules) {
    for (int i = 0; i < EMPTY_RULES; i++) {
      rules.add(new RuleView(rules.size(), "", "", TenantRole.EMPLOYEE.id()));
    }
  }

  private Shown show(
      Visit visit,
      Optional<SignInSettings> settings,
      Map<String, String> values,
      List<RuleView> rules,
      Map<String, String> errors,
      int status) {
    Words words = visit.words();
    Optional<String> shared =
        settings
            .map(SignInSettings::way)
            .filter(SignInWay.SharedClient.class::isInstance)
            .map(SignInWay.SharedClient.class::cast)
            .map(it -> words.get("sign-in.shared", it.name(), it.organisation()));
    SignInView view =
        new SignInView(
            visit.at("/work/sign-in"),
            settings.map(SignInSettings::revision).orElse(0L),
            shared,
            shared.isPresent() ? List.of() : clientFields(words, values, errors),
            personFields(words, values, errors),
            rules,
            roles(words),
            errors.getOrDefault("rules", ""),
            base.at(visit.at("/sign-in/callback")),
            base.at(visit.at("/sign-in")),
            base.at(visit.at("/sign-in/back-channel")));
    return new Shown.Sheet(status, "sign-in-settings", words.get("sign-in.settings"), view);
  }

  private static List<FieldView> clientFields(
      Words words, Map<String, String> values, Map<String, String> errors) {
    return List.of(
        field(words, "issuer", values, errors),
        field(words, "client-id", values, errors),
        field(words, "client-secret", values, errors).as(FieldView.Kind.SECRET).spare());
  }

  private static List<FieldView> personFields(
      Words words, Map<String, String> values, Map<String, String> errors) {
    List<ChoiceView> otherwise =
        Stream.concat(
                Stream.of(new ChoiceView("", words.get("sign-in.otherwise.none"))),
                roles(words).stream())
            .toList();
    return List.of(
        field(words, "subject-claim", values, errors),
        field(words, "scopes", values, errors),
        field(words, "acr", values, errors).spare(),
        FieldView.select(
                "otherwise",
                words.get("sign-in.otherwise"),
                values.getOrDefault("otherwise", ""),
                otherwise)
            .hinted(words.get("sign-in.otherwise.hint"))
            .told(errors));
  }

  private static FieldView field(
      Words words, String name, Map<String, String> values, Map<String, String> errors) {
    return FieldView.text(name, words.get("sign-in." + name), values.getOrDefault(name, ""))
        .hinted(words.get("sign-in." + name + ".hint"))
        .told(errors);
  }

  private static List<ChoiceView> roles(Words words) {
    return Arrays.stream(TenantRole.values())
        .map(it -> new ChoiceView(it.id(), words.get("role." + it.id())))
        .toList();
  }

  private Shown change(Visit visit) {
    Form form = visit.form();
    Optional<SignInSettings> stands = visit.needed(readSignIn.read(visit.actor())).settings();
    boolean isShared =
        stands
            .map(SignInSettings::way)
            .filter(SignInWay.SharedClient.class::isInstance)
            .isPresent();
    Optional<ChangeSignIn.Client> client =
        isShared
            ? Optional.empty()
            : Optional.of(
                new ChangeSignIn.Client(
                    form.required("issuer"),
                    form.required("client-id"),
                    form.optional("client-secret")));
    List<RuleView> given = givenRules(form);
    List<RoleRule> rules = new ArrayList<>();
    for (RuleView rule : given) {
      if (!rule.claim().isEmpty() || !rule.value().isEmpty()) {
        form.made(
                "rules", () -> new RoleRule(rule.claim(), rule.value(), TenantRole.of(rule.role())))
            .ifPresent(rules::add);
      }
    }
    Optional<TenantRole> otherwise = form.read("otherwise", TenantRole::of);
    Optional<Long> revision = form.read("revision", Long::valueOf);
    String subject = form.required("subject-claim");
    String scopes = form.required("scopes");
    if (form.isFine()) {
      form.made(
          "subject-claim",
          () ->
              new SignInSettings(
                  new SignInWay.SharedClient("check", "check"),
                  subject,
                  scopes,
                  form.optional("acr"),
                  otherwise,
                  rules,
                  0));
    }
    if (form.isFine()) {
      Reply<SignInSettings> reply =
          changeSignIn.change(
              visit.actor(),
              Expected.revision(revision.orElse(-1L)),
              new ChangeSignIn.Wanted(
                  client, subject, scopes, form.optional("acr"), otherwise, rules));
      if (!(reply instanceof Reply.Faulty<SignInSettings>(var faults))) {
        visit.needed(reply);
        return Shown.done(visit.at("/work/sign-in"), "sign-in-changed");
      }
      form.take(faults);
    }
    List<RuleView> again = new ArrayList<>(given);
    addEmpty(again);
    return show(visit, stands, form.values(), again, form.errors(), 400);
  }

  private static List<RuleView> givenRules(Form form) {
    List<String> claims = form.all("rule-claim");
    List<String> values = form.all("rule-value");
    List<String> roles = form.all("rule-role");
    List<RuleView> rules = new ArrayList<>();
    for (int i = 0; i < Math.min(claims.size(), Math.min(values.size(), roles.size())); i++) {
      if (!claims.get(i).isEmpty() || !values.get(i).isEmpty()) {
        rules.add(new RuleView(rules.size(), claims.get(i), values.get(i), roles.get(i)));
      }
    }
    return rules;
  }
}
