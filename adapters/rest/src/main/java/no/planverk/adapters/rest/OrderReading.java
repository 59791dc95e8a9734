package no.planverk.adapters.rest;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import no.planverk.adapters.rest.wire.OrderBody;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.tenant.TenancyOrder;
import no.planverk.domain.tenant.TenantSlug;
import org.jspecify.annotations.Nullable;

/** Reads what an operator's program orders; every fault is named. */
final class OrderReading {
  private static final int GRACE_DAYS = 90;
  private static final int BACKUP_DAYS = 35;

  private final OrderBody body;
  private final Faulty faulty = new Faulty();

  private OrderReading(OrderBody body) {
    this.body = body;
  }

  static TenancyOrder read(OrderBody body) {
    return new OrderReading(body).order();
  }

  private TenancyOrder order() {
    String act = faulty.required("/act", body.act()).orElse("");
    Optional<TenantSlug> slug = slug("/slug", body.slug());
    return switch (act) {
      case "open" -> open(slug);
      case "suspend" -> {
        String reason = reason();
        TenantSlug whose = whole(slug);
        yield made("/reason", () -> new TenancyOrder.Suspend(whose, reason));
      }
      case "hide" -> {
        String reason = reason();
        TenantSlug whose = whole(slug);
        yield made("/reason", () -> new TenancyOrder.Hide(whose, reason));
      }
      case "resume" -> new TenancyOrder.Resume(whole(slug));
      case "rename" -> {
        Optional<TenantSlug> to = slug("/to", body.to());
        yield new TenancyOrder.Rename(whole(slug), to.orElseThrow());
      }
      case "close" -> {
        Duration grace = days("/graceDays", body.graceDays(), GRACE_DAYS);
        yield new TenancyOrder.Close(whole(slug), grace);
      }
      case "drop" -> drop(slug);
      case "copy" -> {
        Optional<TenantSlug> as = slug("/as", body.as());
        Optional<String> name = faulty.required("/name", body.name());
        TenantSlug whose = whole(slug);
        yield made(
            "/name", () -> new TenancyOrder.Copy(whose, as.orElseThrow(), name.orElseThrow()));
      }
      default -> {
        faulty.add("/act", FaultCode.NOT_IN_TABLE, act);
        faulty.check();
        throw new IllegalStateException("an act that is none passed");
      }
    };
  }

  private TenancyOrder open(Optional<TenantSlug> slug) {
    Optional<String> name = faulty.required("/name", body.name());
    Optional<Country> country =
        faulty.required("/country", body.country(), FaultCode.NOT_IN_TABLE, Country::of);
    Optional<Language> language =
        faulty.required("/language", body.language(), FaultCode.NOT_IN_TABLE, OrderReading::tongue);
    TenantSlug whose = whole(slug);
    return made(
        "/name",
        () ->
            new TenancyOrder.Open(
                whose, name.orElseThrow(), country.orElseThrow(), language.orElseThrow()));
  }

  private TenancyOrder drop(Optional<TenantSlug> slug) {
    if (!slug.map(TenantSlug::value).equals(Optional.ofNullable(body.repeat()))) {
      faulty.add(
          "/repeat", FaultCode.INVALID_VALUE, "", "Repeat the slug: all its data are dropped.");
    }
    Duration backups = days("/backupDays", body.backupDays(), BACKUP_DAYS);
    return new TenancyOrder.Drop(whole(slug), Boolean.TRUE.equals(body.beforeGraceEnds()), backups);
  }

  private static Language tongue(String tag) {
    Language language = Language.of(tag);
    if (!TenancyOrder.TONGUES.contains(language)) {
      throw new InvalidValue("the interface does not speak " + tag);
    }
    return language;
  }

  /** Whatever was wrong is told now; what was read is there from here on. */
  private TenantSlug whole(Optional<TenantSlug> slug) {
    faulty.check();
    return slug.orElseThrow();
  }

  private Optional<TenantSlug> slug(String pointer, @Nullable String text) {
    return faulty
        .required(pointer, text)
        .flatMap(
            it -> {
              try {
                return Optional.of(new TenantSlug(it));
              } catch (InvalidValue wrong) {
                faulty.add(pointer, FaultCode.INVALID_VALUE, it, wrong.getMessage());
                return Optional.empty();
              }
            });
  }

  /** What the order's own type refuses is told in its words: operators read English. */
  private TenancyOrder made(String pointer, Supplier<TenancyOrder> making) {
    try {
      return making.get();
    } catch (InvalidValue wrong) {
      throw BadInput.at(pointer, FaultCode.INVALID_VALUE, "", wrong.getMessage());
    }
  }

  private String reason() {
    return faulty.required("/reason", body.reason()).orElse("-");
  }

  private Duration days(String pointer, @Nullable Integer days, int usual) {
    int given = days == null ? usual : days;
    if (given < 0 || given > TenancyOrder.LONGEST.toDays()) {
      faulty.add(
          pointer,
          FaultCode.INVALID_VALUE,
          String.valueOf(given),
          "It is 0 to " + TenancyOrder.LONGEST.toDays() + " days.");
      return Duration.ZERO;
    }
    return Duration.ofDays(given);
  }
}
