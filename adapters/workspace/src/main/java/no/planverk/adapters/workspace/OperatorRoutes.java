package no.planverk.adapters.workspace;

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
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.FormToken;
import no.planverk.adapters.http.OperatorDoorkeeper;
import no.planverk.adapters.http.OperatorDoorkeeper.Presence;
import no.planverk.adapters.http.SecurityHeaders;
import no.planverk.adapters.http.SpokenLanguage;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.workspace.view.OperatorShellView;
import no.planverk.adapters.workspace.view.OperatorView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.signin.ReadOperatorJournal;
import no.planverk.application.signin.ReadSetUp;
import no.planverk.application.signin.SetUpSignIn;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Language;

/** The operators' pages on the operations port: who signs in how, and what operators have done. */
public final class OperatorRoutes implements HttpService {
  private static final int LARGEST_FORM = 64 * 1024;

  private final OperatorDoorkeeper doorkeeper;
  private final StaticFiles staticFiles;
  private final OperatorConsole console;
  private final Templates templates = new Templates();

  public OperatorRoutes(
      OperatorDoorkeeper doorkeeper,
      StaticFiles staticFiles,
      ReadSetUp readSetUp,
      SetUpSignIn setUpSignIn,
      ReadOperatorJournal readOperatorJournal) {
    this.doorkeeper = doorkeeper;
    this.staticFiles = staticFiles;
    this.console = new OperatorConsole(readSetUp, setUpSignIn, readOperatorJournal);
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get(OperatorDoorkeeper.PATH, this::show)
        .post(OperatorDoorkeeper.PATH + "/tenants/{t}/sign-in", this::setUp);
  }

  private void show(ServerRequest request, ServerResponse response) {
    Words words = words(request);
    Optional<Presence> presence = doorkeeper.presence(request);
    Optional<String> problem =
        request.query().first("problem").asOptional().map(it -> problem(words, it));
    Optional<String> done =
        request
            .query()
            .first("done")
            .asOptional()
            .map(it -> "done." + it)
            .filter(words::has)
            .map(words::get);
    if (presence.isEmpty()) {
      send(200, "operator-door", words, presence, problem, Optional.empty(), response);
    } else {
      OperatorView view = console.show(presence.get().who().operator(), words, Optional.empty());
      send(200, view, words, presence, done, response);
    }
  }

  private static String problem(Words words, String code) {
    return words.orElse("problem." + code, "problem.other");
  }

  private void setUp(ServerRequest request, ServerResponse response) {
    Words words = words(request);
    Optional<Presence> presence = doorkeeper.presence(request);
    if (presence.isEmpty()) {
      lead(OperatorDoorkeeper.PATH, response);
      return;
    }
    Form form = form(request, words);
    if (!doorkeeper.isOwnForm(request, presence.get(), form.raw(FormToken.FIELD))) {
      Optional<String> why = Optional.of(words.get("turned.foreign-form.text"));
      send(403, "operator-door", words, presence, why, Optional.empty(), response);
      return;
    }
    String slug = request.path().pathParameters().get("t");
    if (console.setUp(presence.get().who().operator(), slug, form)) {
      lead(OperatorDoorkeeper.PATH + "?done=set-up", response);
    } else {
      OperatorView view =
          console.show(presence.get().who().operator(), words, Optional.of(slug), form);
      send(400, view, words, presence, Optional.empty(), response);
    }
  }

  private static Form form(ServerRequest request, Words words) {
    try (InputStream body = request.content().inputStream()) {
      return Form.of(new String(body.readNBytes(LARGEST_FORM), StandardCharsets.UTF_8), words);
    } catch (InvalidValue e) {
      return Form.none(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Words words(ServerRequest request) {
    return Words.in(
        SpokenLanguage.of(request.headers().first(HeaderNames.ACCEPT_LANGUAGE), Language.EN));
  }

  private void send(
      int status,
      OperatorView view,
      Words words,
      Optional<Presence> presence,
      Optional<String> notice,
      ServerResponse response) {
    send(status, "operator", words, presence, notice, Optional.of(view), response);
  }

  private void send(
      int status,
      String template,
      Words words,
      Optional<Presence> presence,
      Optional<String> notice,
      Optional<OperatorView> view,
      ServerResponse response) {
    OperatorShellView shell =
        new OperatorShellView(
            words,
            presence.map(it -> it.who().operator().name()),
            presence.map(it -> FormToken.of(it.secret())).orElse(""),
            notice,
            staticFiles.styleSheet(),
            staticFiles.icon());
    byte[] html =
        templates.page(template, shell, view.orElse(new OperatorView(List.of(), List.of())));
    SecurityHeaders.addTo(response);
    response
        .status(Status.create(status))
        .header(HeaderNames.CACHE_CONTROL, "no-store")
        .header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8")
        .send(html);
  }

  private static void lead(String to, ServerResponse response) {
    SecurityHeaders.addTo(response);
    response.header(HeaderNames.LOCATION, to).status(Status.SEE_OTHER_303).send();
  }
}
