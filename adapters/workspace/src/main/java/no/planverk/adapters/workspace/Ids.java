package no.planverk.adapters.workspace;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Ids in addresses and forms, which anyone may have written. */
final class Ids {
  private Ids() {}

  /** The id, where the text is one written in full. */
  static Optional<UUID> read(String text) {
    try {
      UUID id = UUID.fromString(text);
      return Optional.of(id).filter(it -> it.toString().equals(text.toLowerCase(Locale.ROOT)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
