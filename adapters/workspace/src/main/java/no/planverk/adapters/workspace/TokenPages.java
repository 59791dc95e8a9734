package no.planverk.adapters.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.TokensView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.people.AddToken;
import no.planverk.application.people.EndToken;
import no.planverk.application.people.MadeToken;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadTokens;
import no.planverk.application.people.TokenCard;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenId;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.person.TokenTerms;

/** Programs that may come with a token: which there are, one more, and one less. */
public final class TokenPages implements PageGroup {
  private static final String PATH = "/work/tokens";
  private static final String USUAL_DAYS = "90";

  private final ReadTokens readTokens;
  private final AddToken addToken;
  private final EndToken endToken;
  private final ReadOrganisation readOrganisation;

  public TokenPages(
      ReadTokens readTokens,
      AddToken addToken,
      EndToken endToken,
      ReadOrganisation readOrganisation) {
    this.readTokens = readTokens;
    this.addToken = addToken;
    this.endToken = endToken;
    this.readOrganisation = readOrganisation;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(PATH, visit -> list(visit, 200)),
        Page.post(PATH, this::make),
        Page.get(PATH + "/{token}/end", this::askToEnd),
        Page.post(PATH + "/{token}/end", this::end));
  }

  private Shown list(Visit visit, int status) {
    List<TokenCard> cards = visit.needed(readTokens.read(visit.actor()));
    Map<PersonId, String> names = names(visit);
    TokensView view =
        new TokensView(
            visit.at(PATH),
            fields(visit),
            scopes(visit),
            cards.reversed().stream().map(it -> token(visit, it, names)).toList());
    return new Shown.Sheet(status, "tokens", visit.words().get("tokens.title"), view);
  }

  private Map<PersonId, String> names(Visit visit) {
    return visit.needed(readOrganisation.read(visit.actor(), Optional.empty())).persons().stream()
        .collect(Collectors.toMap(Person::id, Person::name));
  }

  private static List<FieldView> fields(Visit visit) {
    Words words = visit.words();
    Form form = visit.form();
    return List.of(
        FieldView.text("token-name", words.get("tokens.name"), form.raw("token-name"))
            .hinted(words.get("tokens.name.hint"))
            .told(form.errors()),
        FieldView.select(
                "role",
                words.get("tokens.role"),
                form.has("role") ? form.raw("role") : TenantRole.EMPLOYEE.id(),
                Arrays.stream(TenantRole.values())
                    .filter(it -> Rights.reach(visit.actor(), it))
                    .map(it -> new ChoiceView(it.id(), words.get("role." + it.id())))
                    .toList())
            .hinted(words.get("tokens.role.hint"))
            .told(form.errors()),
        FieldView.text(
                "token-days",
                words.get("tokens.days"),
                form.all("token-days").isEmpty() ? USUAL_DAYS : form.raw("token-days"))
            .as(FieldView.Kind.NUMBER)
            .hinted(words.get("tokens.days.hint"))
            .told(form.errors()));
  }

  private static List<TokensView.ScopeView> scopes(Visit visit) {
    Words words = visit.words();
    String chosen = visit.form().has("scope") ? visit.form().raw("scope") : TokenScope.READ.id();
    return Arrays.stream(TokenScope.values())
        .map(
            it ->
                new TokensView.ScopeView(
                    it.id(),
                    words.get("scope." + it.id()),
                    words.get("scope." + it.id() + ".text"),
                    it.id().equals(chosen)))
        .toList();
  }

  private static TokensView.TokenView token(
      Visit visit, TokenCard card, Map<PersonId, String> names) {
    Words words = visit.words();
    boolean holds = card.endedAt().isEmpty() && visit.now().isBefore(card.expiresAt());
    return new TokensView.TokenView(
        card.name(),
        words.get("role." + card.role().id()),
        words.get("scope." + card.scope().id()),
        card.createdBy()
            .map(it -> names.getOrDefault(it, it.toString()))
            .orElse(words.get("tokens.by-vendor")),
        visit.brief(card.createdAt()),
        visit.brief(card.expiresAt()),
        card.lastUsedAt().map(visit::brief).orElse(words.get("tokens.never-used")),
        card.endedAt()
            .map(it -> words.get("tokens.ended", visit.brief(it)))
            .orElse(words.get(holds ? "tokens.holds" : "tokens.expired")),
        holds,
        visit.at(PATH + "/" + card.id() + "/end"),
        words.get("tokens.end.of", card.name()));
  }

  private Shown make(Visit visit) {
    visit.needed(readTokens.read(visit.actor()));
    Form form = visit.form();
    form.required("token-name");
    form.required("token-days");
    Optional<String> name = form.read("token-name", TokenTerms::checkName);
    Optional<Integer> days =
        form.read("token-days", it -> TokenTerms.checkDays(Integer.parseInt(it)));
    TenantRole role = chosen(form, "role", TenantRole::of);
    TokenScope scope = chosen(form, "scope", TokenScope::of);
    if (!form.isFine()) {
      return list(visit, 400);
    }
    TokenTerms terms = new TokenTerms(name.orElseThrow(), role, scope, days.orElseThrow());
    return made(visit, visit.needed(addToken.add(visit.actor(), Once.eachTime(), terms)));
  }

  /** What our own form always sends well. */
  private static <T> T chosen(Form form, String field, Function<String, T> reading) {
    return form.read(field, reading).orElseThrow(() -> new Turned(400, "faulty"));
  }

  /** No redirect here: what is told once is told on the page that answers. */
  private static Shown made(Visit visit, MadeToken made) {
    TokenCard card = made.card();
    TokensView.MadeView view =
        new TokensView.MadeView(
            card.name(),
            visit.words().get("scope." + card.scope().id() + ".text"),
            visit.time(card.expiresAt()),
            made.secret(),
            visit.at("/api/v1/openapi.json"),
            visit.at(PATH));
    return Shown.sheet("token-made", visit.words().get("tokens.made"), view);
  }

  private TokenCard card(Visit visit) {
    TokenId id = new TokenId(visit.id("token"));
    return visit.needed(readTokens.read(visit.actor())).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Turned(404, "not-found"));
  }

  private Shown askToEnd(Visit visit) {
    TokenCard card = card(visit);
    TokensView.EndView view =
        new TokensView.EndView(token(visit, card, names(visit)), card.revision(), visit.at(PATH));
    return Shown.sheet("token-end", visit.words().get("tokens.end.title", card.name()), view);
  }

  private Shown end(Visit visit) {
    TokenId id = new TokenId(visit.id("token"));
    Expected expected =
        visit.form().read("revision", Long::valueOf).map(Expected::revision).orElse(Expected.ANY);
    visit.needed(endToken.end(visit.actor(), id, expected));
    return Shown.done(visit.at(PATH), "token-ended");
  }
}
