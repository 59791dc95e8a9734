package no.planverk.adapters.workspace;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.planverk.adapters.http.FormToken;
import no.planverk.adapters.http.OperatorDoorkeeper;
import no.planverk.adapters.http.OperatorDoorkeeper.Presence;
import no.planverk.adapters.http.SecurityHeaders;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.workspace.view.OperatorShellView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Language;

/** Lets operators to their pages and forms, and sends the pages. In English. */
final class OperatorPress {
  static final Words WORDS = Words.in(Language.EN);
  private static final Map<String, String> DONE =
      Map.of(
          "ordered", "The order is placed. A worker carries it out within seconds.",
          "told", "The notice is added. Staff see it from its first moment on.",
          "ended", "The notice is ended. Staff see it no more.");
  private static final int LARGEST_FORM = 64 * 1024;

  private final OperatorDoorkeeper doorkeeper;
  private final StaticFiles staticFiles;
  private final Templates templates = new Templates();

  OperatorPress(OperatorDoorkeeper doorkeeper, StaticFiles staticFiles) {
    this.doorkeeper = doorkeeper;
    this.staticFiles = staticFiles;
  }

  Optional<Presence> presence(ServerRequest request) {
    return doorkeeper.presence(request);
  }

  /** For those who are signed in; others are led to the door. */
  void page(ServerRequest request, ServerResponse response, Consumer<Presence> work) {
    presence(request).ifPresentOrElse(work, () -> lead(OperatorDoorkeeper.PATH, response));
  }

  /** As {@code page}, for what a form of ours asks for. */
  void form(ServerRequest request, ServerResponse response, BiConsumer<Presence, Form> work) {
    page(
        request,
        response,
        presence -> {
          Form form = form(request);
          if (doorkeeper.isOwnForm(request, presence, form.raw(FormToken.FIELD))) {
            work.accept(presence, form);
          } else {
            door(403, Optional.of(WORDS.get("turned.foreign-form.text")), response);
          }
        });
  }

  /** What a form has done that led on to this page. */
  static Optional<String> done(ServerRequest request) {
    Optional<String> done = request.query().first("done").asOptional();
    return done.map(DONE::get)
        .or(() -> done.map(it -> "done." + it).filter(WORDS::has).map(WORDS::get));
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

  void door(int status, Optional<String> notice, ServerResponse response) {
    String title = WORDS.get("operator.title");
    send(status, "operator-door", Optional.empty(), notice, title, response);
  }

  void send(
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

  static void lead(String to, ServerResponse response) {
    SecurityHeaders.addTo(response);
    response.header(HeaderNames.LOCATION, to).status(Status.SEE_OTHER_303).send();
  }
}
