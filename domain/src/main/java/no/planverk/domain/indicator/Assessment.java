package no.planverk.domain.indicator;

import java.math.BigDecimal;
import java.util.Locale;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.Direction;
import no.planverk.domain.catalogue.Reading;

/** How an indicator stands on a day, and why. */
public sealed interface Assessment {
  IndicatorStatus status();

  /** Its latest value lies in that band. */
  record InBand(Measured latest, Band band, IndicatorStatus status) implements Assessment {}

  /**
   * Its latest value beside what its target path wants on that day.
   *
   * @param wanted what the path says for the day of the latest value
   * @param missing how far the value is on the wrong side; 0 where it is not
   * @param leeway how much may be missing where it still is near
   */
  record OnPath(
      Measured latest,
      BigDecimal wanted,
      Direction direction,
      BigDecimal missing,
      BigDecimal leeway,
      IndicatorStatus status)
      implements Assessment {}

  /** Its latest reading has no value. */
  record NotMeasured(Reading latest) implements Assessment {
    @Override
    public IndicatorStatus status() {
      return IndicatorStatus.NOT_MEASURED;
    }
  }

  /** It cannot be told. */
  record Untold(Why why) implements Assessment {
    @Override
    public IndicatorStatus status() {
      return IndicatorStatus.UNKNOWN;
    }
  }

  /** Why it cannot be told how an indicator stands. */
  enum Why {
    NO_READING,
    NO_TARGET,
    NO_DIRECTION,
    /** The value is in none of the bands. */
    IN_NO_BAND,
    /** The value is in bands that mean different things. */
    IN_SEVERAL_BANDS,
    /** The band's word means no status. */
    BAND_WITHOUT_STATUS;

    /** The word in the API. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
