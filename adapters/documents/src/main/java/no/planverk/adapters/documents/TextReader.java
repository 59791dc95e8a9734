package no.planverk.adapters.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.input.Warning;
import no.planverk.domain.input.WarningCode;

/** Reads the rich texts of one document: refused markup is a fault, dropped markup a warning. */
final class TextReader {
  private final RichTexts richTexts;
  private final Faults faults;
  private final List<Warning> warnings;
  private final Set<String> files;
  private final Set<String> anchors = new HashSet<>();

  TextReader(RichTexts richTexts, Faults faults, List<Warning> warnings, Set<String> files) {
    this.richTexts = richTexts;
    this.faults = faults;
    this.warnings = warnings;
    this.files = files;
  }

  Optional<RichText> read(Entry entry) {
    Optional<String> html = entry.text();
    if (html.isEmpty() || html.get().isBlank()) {
      html.ifPresent(it -> warnEmpty(entry));
      return Optional.empty();
    }
    return switch (richTexts.clean(html.get(), files, anchors)) {
      case RichTexts.Cleaned cleaned -> {
        for (RichTexts.Finding dropped : cleaned.dropped()) {
          warnings.add(Warning.at(entry.pointer(), code(dropped), dropped.what()));
        }
        if (cleaned.text().isEmpty() && cleaned.dropped().isEmpty()) {
          warnEmpty(entry);
        }
        yield cleaned.text();
      }
      case RichTexts.Refused refused -> {
        for (RichTexts.Finding finding : refused.findings()) {
          faults.add(entry.pointer(), finding.code(), finding.what());
        }
        yield Optional.empty();
      }
    };
  }

  /** A text that shows nothing is left out, and that is said. */
  private void warnEmpty(Entry entry) {
    warnings.add(
        Warning.at(
            entry.pointer(),
            WarningCode.DROPPED_MARKUP,
            Entry.shown(entry.text().orElse("").strip())));
  }

  private static WarningCode code(RichTexts.Finding dropped) {
    return dropped.code() == FaultCode.REPEATED_ANCHOR
        ? WarningCode.ANCHOR_REPLACED
        : WarningCode.DROPPED_MARKUP;
  }
}
