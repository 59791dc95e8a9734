package no.planverk.adapters.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.input.Warning;
import no.planverk.domain.input.WarningCode;

/** Reports bands of an indicator that overlap or leave gaps, and readings in none of them. */
final class BandCheck {
  private BandCheck() {}

  static List<Warning> of(IndicatorValues indicator, String pointer) {
    List<Band> bands =
        indicator.bands().stream()
            .sorted(
                Comparator.comparing(
                    Band::from,
                    Comparator.comparing(
                        (Optional<BigDecimal> it) -> it.orElse(BigDecimal.valueOf(-1e18)))))
            .toList();
    List<Warning> warnings = new ArrayList<>();
    for (int i = 1; i < bands.size(); i++) {
      neighbours(bands.get(i - 1), bands.get(i), pointer + "/bands", warnings);
    }
    for (int i = 0; i < indicator.readings().size() && !bands.isEmpty(); i++) {
      Reading reading = indicator.readings().get(i);
      if (reading.value().isPresent()
          && bands.stream().noneMatch(band -> holds(band, reading.value().get()))) {
        warnings.add(
            Warning.at(
                pointer + "/readings/" + i,
                WarningCode.READING_IN_NO_BAND,
                reading.value().get().toPlainString()));
      }
    }
    return warnings;
  }

  private static void neighbours(Band below, Band above, String pointer, List<Warning> warnings) {
    if (below.to().isEmpty() || above.from().isEmpty()) {
      warnings.add(Warning.at(pointer, WarningCode.BANDS_OVERLAP, below.status(), above.status()));
      return;
    }
    int order = below.to().get().compareTo(above.from().get());
    if (order > 0) {
      warnings.add(Warning.at(pointer, WarningCode.BANDS_OVERLAP, below.status(), above.status()));
    } else if (order < 0) {
      warnings.add(
          Warning.at(pointer, WarningCode.BANDS_LEAVE_GAP, below.status(), above.status()));
    }
  }

  private static boolean holds(Band band, BigDecimal value) {
    return band.from().map(it -> value.compareTo(it) >= 0).orElse(true)
        && band.to().map(it -> value.compareTo(it) <= 0).orElse(true);
  }
}
