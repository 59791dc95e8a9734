package no.planverk.adapters.workspace;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.adapters.http.Cookies;
import no.planverk.adapters.http.Doorkeeper;
import no.planverk.adapters.http.Doorkeeper.Presence;
import no.planverk.adapters.http.FormToken;
import no.planverk.adapters.http.SecurityHeaders;
import no.planverk.adapters.http.SpokenLanguage;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.http.paper.Paper;
import no.planverk.adapters.http.paper.PaperPage;
import no.planverk.adapters.http.paper.PaperPictures;
import no.planverk.adapters.http.paper.PaperPress;
import no.planverk.adapters.workspace.view.MessageView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.audit.NoteRefusal;
import no.planverk.application.people.SignedIn;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.tenant.Tenant;

/** The staff's pages under {@code /{t}}: lets visitors in, takes their forms, shows what comes. */
public final class WorkspaceRoutes implements HttpService {
  private static final int FORBIDDEN = 403;

  private final Doorkeeper doorkeeper;
  private final Shells shells;
  private final Templates templates = new Templates();
  private final Clock clock;
  private final NoteRefusal noteRefusal;
  private final Faces faces;
  private final PaperPress press;
  private final List<Page> pages;

  public WorkspaceRoutes(
      Doorkeeper doorkeeper,
      StaticFiles staticFiles,
      Clock clock,
      NoteRefusal noteRefusal,
      Faces faces,
      Banners banners,
      PaperPress press,
      List<PageGroup> groups) {
    this.doorkeeper = doorkeeper;
    this.clock = clock;
    this.noteRefusal = noteRefusal;
    this.faces = faces;
    this.press = press;
    this.shells = new Shells(staticFiles, faces, banners);
    this.pages =
        groups.stream()
            .flatMap(group -> group.pages().stream())
            .map(Page.class::cast)
            .sorted(Comparator.comparing(page -> !page.isFixed()))
            .toList();
  }

  List<Page> pages() {
    return pages;
  }

  @Override
  public void routing(HttpRules rules) {
    for (Page page : pages) {
      rules.route(
          page.method(),
          "/{t}" + page.path(),
          (request, response) -> answer(page, request, response));
    }
  }

  private void answer(Page page, ServerRequest request, ServerResponse response) {
    Optional<Tenant> tenant = doorkeeper.tenant(request);
    if (tenant.isEmpty()) {
      response.next();
      return;
    }
    Optional<Presence> presence = doorkeeper.presence(request, tenant.get());
    Words words = words(request, tenant.get(), presence);
    Visit visit =
        new Visit(request, tenant.get(), presence, words, Form.none(words), clock.instant());
    if (presence.isEmpty()) {
      forget(request, response, tenant.get());
    }
    if (page.audience() == Page.Audience.SIGNED_IN && presence.isEmpty()) {
      send(turnedToSignIn(page, visit), visit, response);
      return;
    }
    try {
      Visit full =
          page.method().equals(Method.POST)
              ? new Visit(
                  request,
                  tenant.get(),
                  presence,
                  words,
                  form(page, request, presence, words),
                  visit.now())
              : visit;
      send(shown(page, full), full, response);
    } catch (Turned turned) {
      send(message(visit, turned.status(), turned.why()), visit, response);
    }
  }

  /** What someone may not do is noted, after all that was tried has been undone. */
  private Shown shown(Page page, Visit visit) {
    try {
      return page.handler().apply(visit);
    } catch (Turned turned) {
      if (turned.status() == FORBIDDEN) {
        visit.signedIn().ifPresent(who -> note(page, visit, who));
      }
      throw turned;
    }
  }

  private void note(Page page, Visit visit, SignedIn who) {
    noteRefusal.note(
        who.actor(),
        page.operation(),
        page.parameters().reversed().stream()
            .flatMap(it -> visit.idOf(it).stream())
            .map(UUID::toString)
            .findFirst(),
        page.parameters().contains("plan")
            ? visit.idOf("plan").map(PlanId::new)
            : Optional.empty());
  }

  /** A session that has ended leaves nothing in the browser. */
  private void forget(ServerRequest request, ServerResponse response, Tenant tenant) {
    Cookies cookies = doorkeeper.cookies();
    if (cookies.read(request, cookies.session()).isPresent()) {
      cookies.clear(response, cookies.session(), "/" + tenant.slug() + "/");
    }
  }

  private Words words(ServerRequest request, Tenant tenant, Optional<Presence> presence) {
    Optional<String> accepted = request.headers().first(HeaderNames.ACCEPT_LANGUAGE);
    Language language =
        presence
            .map(it -> it.who().language().orElse(tenant.language()))
            .orElseGet(() -> SpokenLanguage.of(accepted, tenant.language()));
    return Words.in(language, faces.of(tenant.id()).names());
  }

  /** A page is asked for again after signing in; what was sent cannot be, and says so. */
  private static Shown turnedToSignIn(Page page, Visit visit) {
    if (page.method().equals(Method.GET)) {
      String back = URLEncoder.encode(visit.here(), StandardCharsets.UTF_8);
      return Shown.elsewhere(visit.at("/sign-in?return=" + back));
    }
    return message(visit, 401, "signed-out");
  }

  private Form form(Page page, ServerRequest request, Optional<Presence> presence, Words words) {
    if (!doorkeeper.isFromOwnPage(request)) {
      throw new Turned(403, "foreign-form");
    }
    Form form;
    try (InputStream body = request.content().inputStream()) {
      byte[] bytes = body.readNBytes(page.largestForm() + 1);
      if (bytes.length > page.largestForm()) {
        throw new Turned(413, "too-large");
      }
      Optional<String> type = request.headers().first(HeaderNames.CONTENT_TYPE);
      form =
          type.filter(Multipart::is).isPresent()
              ? Multipart.read(type.get(), bytes, words)
              : Form.of(new String(bytes, StandardCharsets.UTF_8), words);
    } catch (InvalidValue e) {
      throw new Turned(400, "faulty");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String token =
        form.optional(FormToken.FIELD)
            .or(() -> request.headers().first(FormToken.HEADER))
            .orElse("");
    if (!presence.map(it -> FormToken.isOf(it.secret(), token)).orElse(true)) {
      throw new Turned(403, "foreign-form");
    }
    return form;
  }

  private static Shown message(Visit visit, int status, String why) {
    Words words = visit.words();
    String title = words.get("turned." + why + ".title");
    if (visit.isFromScript()) {
      return new Shown.Script(
          status, Json.of("title", title, "detail", words.get("turned." + why + ".text")));
    }
    return new Shown.Sheet(
        status,
        "message",
        title,
        new MessageView(
            title,
            words.get("turned." + why + ".text"),
            visit.at(visit.signedIn().isPresent() ? "/work" : "/sign-in"),
            words.get(visit.signedIn().isPresent() ? "nav.home" : "sign-in.title")));
  }

  private byte[] html(Shown.Sheet sheet, Visit visit) {
    return templates.page(sheet.template(), shells.around(visit, sheet.title()), sheet.content());
  }

  private Paper paper(Shown.Print print, Visit visit) {
    return new Paper(
        new PaperPage(
            new String(html(print.sheet(), visit), StandardCharsets.UTF_8),
            visit.tenant().name(),
            visit.words().get("print.made", visit.time(visit.now())),
            print.wide()),
        faces.of(visit.tenant().id()).look(),
        PaperPictures.none());
  }

  private void send(Shown shown, Visit visit, ServerResponse response) {
    SecurityHeaders.addWithScriptTo(response);
    if (!(shown instanceof Shown.Picture)) {
      response.header(HeaderNames.CACHE_CONTROL, "no-store");
    }
    switch (shown) {
      case Shown.Sheet sheet ->
          response
              .status(Status.create(sheet.status()))
              .header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8")
              .send(html(sheet, visit));
      case Shown.Print print ->
          response
              .header(HeaderNames.CONTENT_TYPE, "application/pdf")
              .header(HeaderNames.CONTENT_DISPOSITION, FileName.toSave(print.name() + ".pdf"))
              .send(press.print(paper(print, visit)));
      case Shown.Script(int status, JsonStructure json) ->
          response
              .status(Status.create(status))
              .header(HeaderNames.CONTENT_TYPE, "application/json; charset=utf-8")
              .send(json.toString().getBytes(StandardCharsets.UTF_8));
      case Shown.Picture picture ->
          response
              .header(HeaderNames.CACHE_CONTROL, "private, max-age=86400, immutable")
              .header(HeaderNames.CONTENT_TYPE, picture.mediaType())
              .send(picture.bytes());
      case Shown.Proof(byte[] html) ->
          response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8").send(html);
      case Shown.Stream stream -> {
        response.header(HeaderNames.CONTENT_TYPE, stream.mediaType());
        try (OutputStream out = response.outputStream()) {
          stream.telling().tell(out);
        } catch (IOException | UncheckedIOException gone) {
          return;
        }
      }
      case Shown.Elsewhere(String path) ->
          response.status(Status.SEE_OTHER_303).header(HeaderNames.LOCATION, path).send();
      case Shown.Download file ->
          response
              .header(HeaderNames.CONTENT_TYPE, file.mediaType())
              .header(HeaderNames.CONTENT_DISPOSITION, FileName.toSave(file.name()))
              .send(file.bytes());
    }
  }
}
