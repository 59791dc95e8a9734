package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All frames of a financial plan, in the country's currency. */
public record FramesBody(@Nullable List<FrameItemBody> frames) {
  /** What there is to use in a year; without a unit, of the whole municipality. */
  public record FrameItemBody(
      @Nullable String unit,
      @Nullable Integer year,
      @Nullable String kind,
      @Nullable String amount) {}
}
