package no.planverk.adapters.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.SignView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;

/**
 * Pages that say, in the municipality's language, why its door is closed. They need nothing of its
 * data: there may be none, or none that can be read now.
 */
public final class DoorSigns {
  private final StaticFiles staticFiles;
  private final Templates templates = new Templates();

  public DoorSigns(StaticFiles staticFiles) {
    this.staticFiles = staticFiles;
  }

  /** Its tables wait for an upgrade. */
  public byte[] upgrading(Tenant tenant) {
    return sign(tenant, "behind", words(tenant).get("gate.behind.text", tenant.name()));
  }

  /** It has no public site at present. */
  public byte[] noSite(Tenant tenant) {
    return sign(tenant, "hidden", words(tenant).get("gate.hidden.text", tenant.name()));
  }

  /** Its data are gone. */
  public byte[] gone(Tenant tenant) {
    return sign(tenant, "closed", words(tenant).get("gate.closed.text", tenant.name()));
  }

  /** Nothing can be changed, and nothing was. */
  public byte[] readOnly(Tenant tenant) {
    Wording words = words(tenant);
    return sign(
        tenant,
        words.get("gate.read-only.title"),
        why(tenant, words),
        Optional.of(LinkView.to(words.get("gate.back"), "/" + tenant.slug() + "/work")));
  }

  private static String why(Tenant tenant, Wording words) {
    return switch (tenant.standing()) {
      case Standing.Suspended(String reason, Instant since) ->
          words.get("gate.suspended.text", tenant.name(), date(tenant, since, words), reason);
      case Standing.Closing(Instant since, Instant until) ->
          words.get("gate.closing.text", tenant.name(), date(tenant, until, words));
      case Standing.Open _, Standing.Hidden _, Standing.Closed _ ->
          words.get("gate.behind.text", tenant.name());
    };
  }

  private static String date(Tenant tenant, Instant at, Wording words) {
    return words.date(LocalDate.ofInstant(at, tenant.country().zone()));
  }

  private byte[] sign(Tenant tenant, String which, String text) {
    return sign(tenant, words(tenant).get("gate." + which + ".title"), text, Optional.empty());
  }

  private byte[] sign(Tenant tenant, String title, String text, Optional<LinkView> next) {
    return templates.render(
        "sign.jte",
        Map.of(
            "sign",
            new SignView(
                words(tenant).tag(),
                tenant.name(),
                title,
                text,
                next,
                staticFiles.styleSheet(),
                staticFiles.icon())));
  }

  private static Wording words(Tenant tenant) {
    return Wording.in(tenant.language());
  }
}
