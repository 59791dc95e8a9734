package no.planverk.adapters.workspace;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.ReturnAddress;
import no.planverk.adapters.workspace.view.DoorView;
import no.planverk.adapters.workspace.view.FarewellView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Reply;
import no.planverk.application.signin.EndSession;
import no.planverk.application.signin.ReadDoor;
import no.planverk.domain.signin.SignInWay;

/** The way in and the way out. */
public final class DoorPages implements PageGroup {
  private final ReadDoor readDoor;
  private final EndSession endSession;

  public DoorPages(ReadDoor readDoor, EndSession endSession) {
    this.readDoor = readDoor;
    this.endSession = endSession;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/sign-in", this::door).forAnyone(), Page.post("/work/sign-out", this::signOut));
  }

  private Shown door(Visit visit) {
    Optional<String> back = ReturnAddress.of(visit.tenant().slug(), visit.query("return"));
    if (visit.signedIn().isPresent() && visit.query("problem").isEmpty()) {
      return Shown.elsewhere(back.orElse(visit.at("/work")));
    }
    Words words = visit.words();
    ReadDoor.SignInDoor door = readDoor.read(visit.tenant().id());
    DoorView view =
        new DoorView(
            words.get("sign-in.lead", visit.tenant().name()),
            door.way().map(way -> words.get("sign-in.through", provider(way))),
            start(visit, "/sign-in/start", back),
            door.supportUntil().map(until -> visit.at("/sign-in/support")),
            visit.query("problem").map(it -> words.orElse("problem." + it, "problem.other")),
            visit.query("signed-out").map(it -> words.get("sign-in.signed-out")),
            visit.at("/"));
    return Shown.sheet("sign-in", words.get("sign-in.title"), view);
  }

  private static String start(Visit visit, String path, Optional<String> back) {
    String query =
        back.map(it -> "?return=" + URLEncoder.encode(it, StandardCharsets.UTF_8)).orElse("");
    String invited =
        visit
            .query("invitation")
            .map(it -> "invitation=" + URLEncoder.encode(it, StandardCharsets.UTF_8))
            .orElse("");
    String joined = query.isEmpty() ? "?" + invited : query + "&" + invited;
    return visit.at(path) + (invited.isEmpty() ? query : joined);
  }

  private static String provider(SignInWay way) {
    return switch (way) {
      case SignInWay.OwnClient own ->
          Optional.ofNullable(URI.create(own.issuer()).getHost()).orElse(own.issuer());
      case SignInWay.SharedClient shared -> shared.name();
    };
  }

  /**
   * The provider is reached from a page and not by a redirect: a browser would follow the redirect
   * of a form only to our own addresses (CSP form-action).
   */
  private Shown signOut(Visit visit) {
    Reply<Optional<URI>> reply =
        endSession.end(visit.actor(), visit.who().session(), visit.at("/sign-in?signed-out=1"));
    Optional<URI> farewell =
        reply instanceof Reply.Done<Optional<URI>>(var uri) ? uri : Optional.empty();
    return farewell
        .<Shown>map(
            it ->
                Shown.sheet(
                    "farewell",
                    visit.words().get("farewell.title"),
                    new FarewellView(it.toString())))
        .orElseGet(() -> Shown.elsewhere(visit.at("/sign-in?signed-out=1")));
  }
}
