package no.planverk.adapters.identity;

import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Clock;
import java.util.Optional;
import no.planverk.adapters.http.Cookies;
import no.planverk.application.port.Sealing;

/** Puts sign-ins under way into sealed cookies, one for each, and takes them out again. */
final class Attempts {
  private final Sealing sealing;
  private final Cookies cookies;
  private final Clock clock;

  Attempts(Sealing sealing, Cookies cookies, Clock clock) {
    this.sealing = sealing;
    this.cookies = cookies;
    this.clock = clock;
  }

  void remember(Attempt attempt, String path, ServerResponse response) {
    cookies.set(
        response,
        cookies.attempt(Attempt.key(attempt.state())),
        sealing.seal(Attempt.SEALED_AS, attempt.text()),
        path,
        Attempt.HOLDS_FOR);
  }

  /** The attempt that the state belongs to, if this browser began it not long ago. */
  Optional<Attempt> recall(
      ServerRequest request, ServerResponse response, String state, String path) {
    String name = cookies.attempt(Attempt.key(state));
    Optional<String> sealed = cookies.read(request, name);
    sealed.ifPresent(it -> cookies.clear(response, name, path));
    return sealed
        .flatMap(this::opened)
        .filter(it -> it.state().equals(state) && it.holdsAt(clock.instant()));
  }

  private Optional<Attempt> opened(String sealed) {
    try {
      return Attempt.parse(sealing.open(Attempt.SEALED_AS, sealed));
    } catch (Sealing.Unopenable forged) {
      return Optional.empty();
    }
  }
}
