package no.planverk.domain.tenant;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlainText;

/** What an operator orders from afar, to be carried out by whoever owns the tables. */
public sealed interface TenancyOrder {
  Duration LONGEST = Duration.ofDays(3_650);
  Set<Language> TONGUES = Set.of(Language.NB, Language.NN, Language.DA, Language.EN);

  /** The municipality that it is about, by its name in addresses. */
  TenantSlug slug();

  /** Opens a municipality. */
  record Open(TenantSlug slug, String name, Country country, Language language)
      implements TenancyOrder {
    public Open {
      checkName(name);
      if (!TONGUES.contains(language)) {
        throw new InvalidValue("the interface language is nb, nn, da or en");
      }
    }
  }

  record Suspend(TenantSlug slug, String reason) implements TenancyOrder {
    public Suspend {
      Standing.checkReason(reason);
    }
  }

  record Hide(TenantSlug slug, String reason) implements TenancyOrder {
    public Hide {
      Standing.checkReason(reason);
    }
  }

  record Resume(TenantSlug slug) implements TenancyOrder {}

  record Rename(TenantSlug slug, TenantSlug to) implements TenancyOrder {}

  /** Begins the end, with days of grace. */
  record Close(TenantSlug slug, Duration grace) implements TenancyOrder {
    public Close {
      check("the days of grace", grace);
    }
  }

  /**
   * Drops all data.
   *
   * @param backups how long backups are kept
   */
  record Drop(TenantSlug slug, boolean beforeGraceEnds, Duration backups) implements TenancyOrder {
    public Drop {
      check("the days of backups", backups);
    }
  }

  /** Makes a copy for training. */
  record Copy(TenantSlug slug, TenantSlug as, String name) implements TenancyOrder {
    public Copy {
      checkName(name);
    }
  }

  private static void checkName(String name) {
    if (name.isBlank() || name.length() > 200) {
      throw new InvalidValue("a municipality's name is 1 to 200 characters");
    }
    PlainText.check(name);
  }

  private static void check(String what, Duration days) {
    if (days.isNegative() || days.compareTo(LONGEST) > 0) {
      throw new InvalidValue(what + " are 0 to " + LONGEST.toDays());
    }
  }

  /** The word for it: {@code open}, {@code suspend}, … */
  default String act() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
