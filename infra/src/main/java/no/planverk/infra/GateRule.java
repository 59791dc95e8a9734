package no.planverk.infra;

import io.helidon.http.Method;
import java.util.Set;
import java.util.regex.Pattern;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenancy;

/** What becomes of a request to a municipality, by how its tenancy stands. */
enum GateRule {
  /** It is answered as ever. */
  PASS,
  /** The tables wait for an upgrade: asked again later, it passes. */
  UPGRADING,
  /** There is no public site. */
  NO_SITE,
  /** It would change something, and nothing may be changed. */
  READ_ONLY,
  /** The municipality has left. */
  GONE;

  private static final Set<Method> READS = Set.of(Method.GET, Method.HEAD, Method.OPTIONS);

  /** What is not the public site's; the colours and the logo are for staff too. */
  private static final Pattern INNER =
      Pattern.compile("/(work|sign-in|api|scim|theme\\.css|logo)(/.*)?");

  /** What the API tells everyone. */
  private static final Pattern PUBLIC_API = Pattern.compile("/api/v1/publications(/[^/]*)?");

  /** Coming in and going out is never refused, also where the provider says that someone has. */
  private static final Pattern DOOR = Pattern.compile("/(sign-in(/.*)?|work/sign-out)");

  /**
   * @param path below the municipality's own part of the address
   */
  static GateRule of(Tenancy tenancy, Method method, String path) {
    if (tenancy.standing() instanceof Standing.Closed) {
      return GONE;
    }
    if (tenancy.behind()) {
      return UPGRADING;
    }
    boolean reads = READS.contains(method);
    if (!tenancy.showsSite() && isPublic(path, reads)) {
      return NO_SITE;
    }
    return tenancy.takesChanges() || reads || DOOR.matcher(path).matches() ? PASS : READ_ONLY;
  }

  private static boolean isPublic(String path, boolean reads) {
    return !INNER.matcher(path).matches() || reads && PUBLIC_API.matcher(path).matches();
  }
}
